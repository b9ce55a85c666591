using TariffTracker.Web.Shared.Layout;
using TariffTracker.Web.Shared.Output;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapBlazorScript();
app.MapRazorComponents<App>();
await app.RunAsync();
