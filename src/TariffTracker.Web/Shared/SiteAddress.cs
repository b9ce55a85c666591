using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared;

/// <summary>The address of this site as readers elsewhere reach it.</summary>
public static class SiteAddress
{
    /// <summary>The address that is set; where none is, the one this request came to.</summary>
    public static Uri Of(TrackerSettings settings, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(request);
        return settings.PublicUrl ?? new Uri($"{request.Scheme}://{request.Host}");
    }
}
