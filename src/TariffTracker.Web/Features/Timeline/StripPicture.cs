using System.Globalization;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>A row of the strip and where its marks stand.</summary>
/// <param name="Row">The row.</param>
/// <param name="Top">Its upper edge.</param>
public sealed record StripBand(StripRow Row, double Top)
{
    /// <summary>Its height.</summary>
    public double Height => Row.Levels * TimelineStrip.MarkSize;

    /// <summary>Its middle.</summary>
    public double Middle => Top + (Height / 2);

    /// <summary>The middle of a mark; where there are three heights, the one in the middle is filled first.</summary>
    public double Y(StripMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        var place =
            Row.Levels < 3 ? mark.Level
            : mark.Level == 0 ? 1
            : (mark.Level - 1) * 2;
        return Top + ((place + 0.5) * TimelineStrip.MarkSize);
    }
}

/// <summary>A lane of the strip and its rows.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Bands">Its rows.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Bottom">Its lower edge.</param>
public sealed record StripTrack(StripLane Lane, IReadOnlyList<StripBand> Bands, double Top, double Bottom)
{
    /// <summary>Its middle.</summary>
    public double Middle => (Top + Bottom) / 2;
}

/// <summary>Where everything on the strip is drawn.</summary>
public sealed class StripPicture
{
    /// <summary>The room on either side, for half a mark on the first or the last day.</summary>
    public const double Margin = 14;

    /// <summary>The room for the names of the lanes, which stay in sight when the days scroll.</summary>
    public const double NamesWidth = 104;

    private const double LanePadding = 5;
    private const double FlagHeight = 16;
    private const double AxisBelowFlags = 24;

    /// <summary>Lays out a strip under two clocks.</summary>
    public StripPicture(TimelineStrip strip, Lens lens)
    {
        ArgumentNullException.ThrowIfNull(strip);
        AsOf = Clock(strip.Window, lens.AsOf);
        Known = lens.Known == lens.AsOf ? null : Clock(strip.Window, lens.Known);
        UnknownFrom = lens.Known < strip.Window.LastDay ? Math.Round(TimelineStrip.X(lens.Known.AddDays(1), strip.Window), 1) : null;
        KnownFlagY = AsOf is not null && Known is not null ? FlagY + FlagHeight : FlagY;
        Axis = (AsOf is null && Known is null ? 0 : KnownFlagY) + AxisBelowFlags;
        Ticks = StripTicks.Of(strip.Window);
        var top = Axis;
        var tracks = new List<StripTrack>();
        foreach (var lane in strip.Lanes)
        {
            var bands = new List<StripBand>();
            var y = top + LanePadding;
            foreach (var row in lane.Rows)
            {
                bands.Add(new StripBand(row, y));
                y += bands[^1].Height;
            }

            tracks.Add(new StripTrack(lane, bands, top, y + LanePadding));
            top = y + LanePadding;
        }

        Tracks = tracks;
    }

    /// <summary>Where the flag of the day goods are entered is.</summary>
    public const double FlagY = 9;

    /// <summary>Width of the days with the room on either side.</summary>
    public static double Width => TimelineStrip.Width + (2 * Margin);

    /// <summary>The height of it all.</summary>
    public double Height => Tracks[^1].Bottom + 1;

    /// <summary>The line below the days.</summary>
    public double Axis { get; }

    /// <summary>The marks on the axis.</summary>
    public IReadOnlyList<StripTick> Ticks { get; }

    /// <summary>The lanes.</summary>
    public IReadOnlyList<StripTrack> Tracks { get; }

    /// <summary>The day goods are entered; null when it is not among the days shown.</summary>
    public double? AsOf { get; }

    /// <summary>The day of knowledge; null when it is not among the days shown, or is the day goods are entered.</summary>
    public double? Known { get; }

    /// <summary>Where the flag of the day of knowledge is.</summary>
    public double KnownFlagY { get; }

    /// <summary>Where the days after the day of knowledge begin; null when the strip ends before.</summary>
    public double? UnknownFrom { get; }

    /// <summary>A number as SVG writes it.</summary>
    public static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static double? Clock(TimelineWindow window, DateOnly day) =>
        window.Holds(day) ? Math.Round(TimelineStrip.Noon(day, window), 1) : null;
}
