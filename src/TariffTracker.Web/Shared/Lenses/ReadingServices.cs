using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>What every reading page needs.</summary>
public static class ReadingServices
{
    /// <summary>Adds the reading of the current request and what it rests on.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<Reading>();

        // Japanese goes out as characters, not as entities three times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }
}
