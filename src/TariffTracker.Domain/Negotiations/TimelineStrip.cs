using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>The entries of a timeline side by side in lanes: each of them in exactly one mark, or before or after the months shown.</summary>
public sealed record TimelineStrip
{
    /// <summary>The room for the days shown, in the unit of all places on the strip.</summary>
    public const double Width = 1096;

    /// <summary>The room a mark takes, which is also how near two of one height come to each other.</summary>
    public const double MarkSize = 24;

    private const int EntriesToOneOutlier = 10;
    private const int DaysOfSilence = 183;
    private const int MonthsAhead = 3;
    private const int LevelsOfTalks = 3;
    private const int LevelsOfOthers = 2;

    /// <summary>The months shown.</summary>
    public required TimelineWindow Window { get; init; }

    /// <summary>The months that hold every entry.</summary>
    public required TimelineWindow Whole { get; init; }

    /// <summary>The quarters that are shown unless others are asked for: all but a few early entries, and little of what lies far ahead.</summary>
    public required TimelineWindow Usual { get; init; }

    /// <summary>The lanes, from above; all of them, with marks or without.</summary>
    public required IReadOnlyList<StripLane> Lanes { get; init; }

    /// <summary>What lies before the window; null when nothing does.</summary>
    public StripBeyond? Earlier { get; init; }

    /// <summary>What lies after the window; null when nothing does.</summary>
    public StripBeyond? Later { get; init; }

    /// <summary>How many entries the marks stand for.</summary>
    public int Count => Lanes.Sum(lane => lane.Count);

    /// <summary>The strip of <paramref name="entries"/>.</summary>
    /// <param name="record">The record they are of, already limited to what was known.</param>
    /// <param name="entries">The entries; at least one.</param>
    /// <param name="lens">The two clocks.</param>
    /// <param name="asked">The months asked for; null for the usual ones.</param>
    public static TimelineStrip Of(TariffRecord record, IReadOnlyList<TimelineEntry> entries, Lens lens, TimelineWindow? asked = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(entries);
        List<TimelineEntry> all = [.. entries.OrderBy(entry => entry.On)];
        var usual = UsualOf(all, lens);
        var window = asked ?? usual;
        List<TimelineEntry> shown = [.. all.Where(entry => window.Holds(entry.On.FirstDay, LastDayOf(entry)))];
        return new TimelineStrip
        {
            Window = window,
            Whole = TimelineWindow.Of(all[0].On.FirstDay, all.Max(LastDayOf)),
            Usual = usual,
            Lanes = Enum.GetValues<StripLaneKind>()
                .Select(kind => new StripLane(kind, Rows(kind, record, all, [.. shown.Where(e => LaneOf(e) == kind)], window)))
                .ToList(),
            Earlier = Before(window, [.. all.Where(entry => LastDayOf(entry) < window.FirstDay)]),
            Later = After(window, [.. all.Where(entry => entry.On.FirstDay > window.LastDay)]),
        };
    }

    /// <summary>The lane of an entry.</summary>
    public static StripLaneKind LaneOf(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Kind switch
        {
            TimelineKind.Measures => StripLaneKind.Measures,
            TimelineKind.Courts => StripLaneKind.Courts,
            TimelineKind.Politics => StripLaneKind.Politics,
            _ => entry.Deadline is { Measures.Count: > 0 } ? StripLaneKind.Measures : StripLaneKind.Talks,
        };
    }

    /// <summary>The last day an entry can have been, or lasted.</summary>
    public static DateOnly LastDayOf(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.LastDay > entry.On.LastDay ? entry.LastDay.Value : entry.On.LastDay;
    }

    /// <summary>Where a day begins; days before or after the window begin at its edges.</summary>
    public static double X(DateOnly day, TimelineWindow window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return Width * Math.Clamp(day.DayNumber - window.FirstDay.DayNumber, 0, window.Days) / window.Days;
    }

    /// <summary>Where the middle of a day of the window is.</summary>
    public static double Noon(DateOnly day, TimelineWindow window) => X(day, window) + (Width / window.Days / 2);

    private static TimelineWindow UsualOf(List<TimelineEntry> all, Lens lens)
    {
        var horizon = (lens.AsOf > lens.Known ? lens.AsOf : lens.Known).AddMonths(MonthsAhead);
        List<TimelineEntry> near = [.. all.Where(entry => entry.On.FirstDay <= horizon)];
        if (near.Count == 0)
        {
            near = all;
        }

        var last = near.Max(LastDayOf);
        var end = last < horizon || near == all ? last : horizon;
        return TimelineWindow.Of(near[AfterOutliers(near)].On.FirstDay, end).InQuarters();
    }

    // The few earliest are left out when long silence lies between them and the rest.
    private static int AfterOutliers(List<TimelineEntry> entries)
    {
        var start = 0;
        for (var i = 1; i <= entries.Count / EntriesToOneOutlier; i++)
        {
            if (entries[i].On.FirstDay.DayNumber - LastDayOf(entries[i - 1]).DayNumber > DaysOfSilence)
            {
                start = i;
            }
        }

        return start;
    }

    private static List<StripRow> Rows(
        StripLaneKind kind,
        TariffRecord record,
        List<TimelineEntry> all,
        List<TimelineEntry> shown,
        TimelineWindow window
    )
    {
        if (kind != StripLaneKind.Measures)
        {
            return [Row(shown, window, kind == StripLaneKind.Talks ? LevelsOfTalks : LevelsOfOthers)];
        }

        var rows = new List<StripRow>();
        var told = new HashSet<string>();
        foreach (var sector in record.Sectors.Where(sector => sector.Card is not null))
        {
            HashSet<string> measures = [.. sector.Card!.Measures.Except(told)];
            told.UnionWith(measures);
            if (all.Exists(entry => IsRateOf(entry, measures)))
            {
                rows.Add(
                    Row(shown.Where(entry => IsRateOf(entry, measures)), window, 1) with
                    {
                        Sector = sector,
                        Bars = Bars(SectorBoard.Course(record, sector), window),
                    }
                );
            }
        }

        List<TimelineEntry> rest = [.. shown.Where(entry => !IsRateOf(entry, told))];
        return rest.Count > 0 || rows.Count == 0 ? [.. rows, Row(rest, window, LevelsOfOthers)] : rows;
    }

    private static bool IsRateOf(TimelineEntry entry, HashSet<string> measures) =>
        entry.Rate is { } rate && measures.Contains(rate.Measure.Id);

    private static StripRow Row(IEnumerable<TimelineEntry> entries, TimelineWindow window, int most)
    {
        var (levels, marks) = StripPacking.Pack(entries, window, most);
        return new StripRow { Levels = levels, Marks = marks };
    }

    private static List<StripBar> Bars(IEnumerable<SectorStretch> course, TimelineWindow window) =>
        [
            .. course
                .Where(stretch => stretch.From <= window.LastDay && !(stretch.Until <= window.FirstDay))
                .Select(stretch => new StripBar(
                    Math.Round(X(stretch.From, window), 1),
                    Math.Round(stretch.Until is { } until ? X(until, window) : Width, 1),
                    stretch.From >= window.FirstDay,
                    stretch
                )),
        ];

    private static StripBeyond? Before(TimelineWindow window, List<TimelineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var step = Step(window);
        var there = window.Moved(-step);
        var gap = there.MonthsAfter(entries.Max(LastDayOf));
        return new StripBeyond(entries, gap > 0 ? there.Moved(-Steps(gap, step) * step) : there);
    }

    private static StripBeyond? After(TimelineWindow window, List<TimelineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var step = Step(window);
        var there = window.Moved(step);
        var gap = there.MonthsBefore(entries[0].On.FirstDay);
        return new StripBeyond(entries, gap > 0 ? there.Moved(Steps(gap, step) * step) : there);
    }

    // A month, a quarter, a year are turned like pages; longer windows move by half, so that something stays in sight.
    private static int Step(TimelineWindow window) => window.Months <= 12 ? window.Months : window.Months / 2;

    private static int Steps(int gap, int step) => (gap + step - 1) / step;
}
