using TariffTracker.Web.Admin;
using TariffTracker.Web.Data;
using TariffTracker.Web.Features;
using TariffTracker.Web.Features.Accounts;
using TariffTracker.Web.Features.Administration;
using TariffTracker.Web.Features.Calculator;
using TariffTracker.Web.Features.Editing;
using TariffTracker.Web.Features.Live;
using TariffTracker.Web.Features.Search;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Hosting;
using TariffTracker.Web.Shared.Layout;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;

if (Verbs.AreAsked(args))
{
    return await Start.RunAsync(() => Verbs.RunAsync(args, Console.Out, Console.Error));
}

return await Start.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHost();
    builder.AddAssets();
    builder.Services.AddRazorComponents().AddInteractiveServerComponents();
    builder.AddAccess();
    builder.Services.AddReading();
    builder.Services.AddEditing();
    builder.Services.AddHostedService<SearchPreparation>();
    builder.Services.AddPageOutput();
    builder.Services.AddApi();

    await using var app = builder.Build();
    await app.OpenRecordStoreAsync();

    app.UseHost();
    app.UseHeadRequests();
    app.UseRouting();
    app.UseLanguage();
    app.UseAccess();
    app.UsePageOutput();
    app.UseLens();
    app.UseAntiforgery();
    app.MapHealth();
    app.MapStaticAssets().AllowAnonymous();
    app.MapBlazorScript();
    app.MapLanguage();
    app.MapFormats();
    app.MapAccounts();
    app.MapAuditExport();
    app.MapCalculatorForm();
    app.MapApi();
    app.MapFiles();
    app.MapLive();
    app.MapRazorComponents<App>()
        .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
        .WithStaticAssets()
        .KeepOutput();

    app.GreetWhenReady(await app.InviteFirstAdministratorAsync());
    await app.RunAsync();
    return 0;
});
