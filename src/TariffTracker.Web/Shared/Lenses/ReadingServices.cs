using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>What every reading page needs.</summary>
public static class ReadingServices
{
    /// <summary>Adds the reading of the current request and what it rests on.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Func<TariffRecord>>(() => TariffRecord.Build(1, []));
        services.AddScoped<Reading>();
        services.AddScoped<PageSources>();

        // Japanese goes out as characters, not as entities three times as long.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }
}
