using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Terms;

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
        services.AddScoped<PageTerms>();
        return services;
    }
}
