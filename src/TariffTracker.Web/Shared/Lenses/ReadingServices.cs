using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>What every reading page needs.</summary>
public static class ReadingServices
{
    /// <summary>Adds the reading of the current request.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Reading>();
        services.AddScoped<PageSources>();
        return services;
    }
}
