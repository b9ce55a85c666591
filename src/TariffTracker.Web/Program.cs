using TariffTracker.Web.Data;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Hosting;
using TariffTracker.Web.Shared.Layout;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;

return await Start.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHost();
    builder.Services.AddRazorComponents();
    builder.Services.AddReading();
    builder.Services.AddApi();

    await using var app = builder.Build();
    await app.OpenRecordStoreAsync();

    app.UseHost();
    app.UseLanguage();
    app.UseLens();
    app.UseAntiforgery();
    app.MapHealth();
    app.MapStaticAssets();
    app.MapBlazorScript();
    app.MapLanguage();
    app.MapApi();
    app.MapRazorComponents<App>().WithStaticAssets();

    app.GreetWhenReady();
    await app.RunAsync();
});
