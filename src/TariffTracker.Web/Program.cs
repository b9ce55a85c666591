using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Layout;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddReading();
builder.Services.AddApi();

var app = builder.Build();
app.UseLanguage();
app.UseLens();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapBlazorScript();
app.MapLanguage();
app.MapApi();
app.MapRazorComponents<App>().WithStaticAssets();
await app.RunAsync();
