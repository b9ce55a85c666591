using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Negotiations;

/// <summary>The lanes of the strip above the timeline.</summary>
public enum StripLaneKind
{
    /// <summary>Rounds, calls, meetings, and the deadlines of the talks.</summary>
    Talks,

    /// <summary>Rates, the instruments behind them, and their deadlines.</summary>
    Measures,

    /// <summary>Rulings.</summary>
    Courts,

    /// <summary>Politics and the economy.</summary>
    Politics,
}

/// <summary>One mark on the strip: an entry, or several for which there is not room enough one by one.</summary>
public sealed record StripMark
{
    /// <summary>The entries, earliest first; never none.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }

    /// <summary>Where it stands, from 0 at the first day shown to <see cref="TimelineStrip.Width"/> after the last.</summary>
    public required double X { get; init; }

    /// <summary>Where what it tells begins: the day, the first of its days, or the first day it can have been.</summary>
    public required double From { get; init; }

    /// <summary>Where what it tells ends.</summary>
    public required double To { get; init; }

    /// <summary>The height at which it stands; marks of one height do not touch.</summary>
    public required int Level { get; init; }

    /// <summary>True when it stands for several entries.</summary>
    public bool IsCrowd => Entries.Count > 1;

    /// <summary>The entry, or the latest of them, which the list has first.</summary>
    public TimelineEntry Latest => Entries[^1];

    /// <summary>True when its one entry is known no more exactly than from <see cref="From"/> to <see cref="To"/>.</summary>
    public bool IsSoft => Entries is [{ On.IsDay: false }];

    /// <summary>True when its one entry lasts from <see cref="From"/> to <see cref="To"/>.</summary>
    public bool Lasts => Entries is [{ On.IsDay: true } entry] && entry.LastDay > entry.On.FirstDay;

    /// <summary>The first day any of its entries can have been.</summary>
    public DateOnly FirstDay => Entries[0].On.FirstDay;

    /// <summary>The last day of any of its entries.</summary>
    public DateOnly LastDay => Entries.Max(TimelineStrip.LastDayOf);
}

/// <summary>Days on which the goods of a sector pay one rate.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends: at its last day, or the edge.</param>
/// <param name="BeginsHere">True when it begins within the window.</param>
/// <param name="Stretch">What is paid.</param>
public sealed record StripBar(double From, double To, bool BeginsHere, SectorStretch Stretch);

/// <summary>Marks that stand side by side in a lane, at one height or several.</summary>
public sealed record StripRow
{
    /// <summary>The sector whose rates it shows; null for all that is no such rate.</summary>
    public Sector? Sector { get; init; }

    /// <summary>How many heights its marks need; at least one.</summary>
    public required int Levels { get; init; }

    /// <summary>The marks, from left to right.</summary>
    public required IReadOnlyList<StripMark> Marks { get; init; }

    /// <summary>What the goods of the sector pay.</summary>
    public IReadOnlyList<StripBar> Bars { get; init; } = [];
}

/// <summary>A lane of the strip.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Rows">Its rows, from above.</param>
public sealed record StripLane(StripLaneKind Kind, IReadOnlyList<StripRow> Rows)
{
    /// <summary>How many entries its marks stand for.</summary>
    public int Count => Rows.Sum(row => row.Marks.Sum(mark => mark.Entries.Count));
}

/// <summary>The entries before or after the window.</summary>
/// <param name="Entries">The entries, earliest first; never none.</param>
/// <param name="Window">A window as long that leads there and is not empty.</param>
public sealed record StripBeyond(IReadOnlyList<TimelineEntry> Entries, TimelineWindow Window);
