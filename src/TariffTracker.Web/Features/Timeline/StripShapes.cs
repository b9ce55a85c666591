using TariffTracker.Domain.Negotiations;
using static TariffTracker.Web.Features.Timeline.StripPicture;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>The shapes of the kinds of entry, which tell them apart without colour.</summary>
public static class StripShapes
{
    /// <summary>The outline of the shape of a kind around a point.</summary>
    public static string Path(TimelineKind kind, double x, double y) =>
        kind switch
        {
            TimelineKind.Talks => $"M{N(x - 6)} {N(y)}a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z",
            TimelineKind.Measures => $"M{N(x - 5.5)} {N(y - 5.5)}h11v11h-11Z",
            TimelineKind.Courts => $"M{N(x)} {N(y - 7.5)}l7.5 7.5-7.5 7.5-7.5-7.5Z",
            TimelineKind.Politics => $"M{N(x)} {N(y - 7)}l7.5 13h-15Z",
            _ => $"M{N(x - 5.5)} {N(y - 6.5)}h11l-4.5 6.5 4.5 6.5h-11l4.5-6.5Z",
        };
}
