using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>Titles beside marks, as far as there is room: the weightiest first. The list has them all.</summary>
public static class StripTitles
{
    private const double Half = TimelineStrip.MarkSize / 2;
    private const double FromClock = 4;

    /// <summary>The titles that found room in a row.</summary>
    public static IReadOnlyList<ChartLabel> Of(StripBand band, StripPicture picture, StripWords said)
    {
        ArgumentNullException.ThrowIfNull(band);
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(said);
        var labels = new ChartLabels(Box(0, band.Top, TimelineStrip.Width + StripPicture.Margin, band.Top + band.Height));
        foreach (var mark in band.Row.Marks)
        {
            labels.Keep(Box((mark.Lasts ? mark.From : mark.X) - Half, band.Y(mark) - Half, End(mark), band.Y(mark) + Half));
        }

        foreach (var clock in new[] { picture.AsOf, picture.Known }.OfType<double>())
        {
            labels.Keep(Box(clock - FromClock, band.Top, clock + FromClock, band.Top + band.Height));
        }

        foreach (var mark in band.Row.Marks.Where(HasTitle).OrderBy(mark => TimelineRanks.Of(mark.Latest)))
        {
            if (said.OwnTitle(mark.Latest) is { } title)
            {
                labels.Put(new ChartLabel((decimal)End(mark), (decimal)band.Y(mark) + 4, title, ChartAnchor.Start, "mut"));
            }
        }

        return labels.Placed;
    }

    private static bool HasTitle(StripMark mark) => mark is { IsCrowd: false, Latest.Round: null };

    private static double End(StripMark mark) => (mark.Lasts ? mark.To : mark.X) + Half;

    private static ChartBox Box(double left, double top, double right, double bottom) =>
        new((decimal)left, (decimal)top, (decimal)right, (decimal)bottom);
}
