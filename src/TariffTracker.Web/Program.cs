using TariffTracker.Web.Shared.Layout;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddReading();

var app = builder.Build();
app.UseLanguage();
app.UseLens();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapBlazorScript();
app.MapLanguage();
app.MapRazorComponents<App>().WithStaticAssets();
await app.RunAsync();
