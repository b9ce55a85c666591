using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>The entries between two clocks, or beyond one.</summary>
/// <param name="After">The clock that its entries come after; null for what lies before both.</param>
/// <param name="Groups">Its entries by period, latest first; empty when there are none.</param>
public sealed record TimelineStretch(DateOnly? After, IReadOnlyList<TimelineGroup> Groups)
{
    /// <summary>Cuts <paramref name="entries"/> (latest first) where the clocks of <paramref name="lens"/> stand; clocks that agree cut once.</summary>
    internal static IReadOnlyList<TimelineStretch> Cut(IReadOnlyList<TimelineEntry> entries, Lens lens)
    {
        var stretches = new List<TimelineStretch>();
        var rest = entries;
        foreach (var day in new[] { lens.AsOf, lens.Known }.Distinct().OrderDescending())
        {
            stretches.Add(new TimelineStretch(day, TimelineGroup.ByPeriod(rest.Where(entry => entry.On.FirstDay > day))));
            rest = [.. rest.Where(entry => entry.On.FirstDay <= day)];
        }

        return [.. stretches, new TimelineStretch(null, TimelineGroup.ByPeriod(rest))];
    }
}

/// <summary>The entries of one period.</summary>
/// <param name="Period">A month; a quarter or year for entries known no more exactly than that.</param>
/// <param name="Entries">The entries, latest first.</param>
public sealed record TimelineGroup(PartialDate Period, IReadOnlyList<TimelineEntry> Entries)
{
    internal static IReadOnlyList<TimelineGroup> ByPeriod(IEnumerable<TimelineEntry> entries) =>
        [.. entries.GroupBy(entry => PeriodOf(entry.On)).Select(group => new TimelineGroup(group.Key, [.. group]))];

    private static PartialDate PeriodOf(PartialDate on) =>
        on.Precision is DatePrecision.Quarter or DatePrecision.Year ? on : PartialDate.MonthOf(on.FirstDay);
}
