using Microsoft.AspNetCore.Components.Server.Circuits;
using Radzen;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Features.Editing.Preview;

namespace TariffTracker.Web.Features.Editing;

/// <summary>What the editing pages need.</summary>
public static class EditingRegistration
{
    /// <summary>Adds the kit, the preview and what watches the connection.</summary>
    public static void AddEditing(this IServiceCollection services)
    {
        services.AddRadzenComponents();
        services.AddScoped<ConnectionWatch>();
        services.AddScoped<CircuitHandler>(of => of.GetRequiredService<ConnectionWatch>());
        services.AddScoped<PagePreview>();
        services.AddScoped<DraftPreview>();
        services.AddScoped<DraftBeginning>();
        services.AddScoped<KitMessages>();
        services.AddSingleton<DraftWindows>();
    }
}
