using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>One choice of a filter with the number of entries it would leave, all other filters kept.</summary>
/// <param name="Choice">What can be chosen.</param>
/// <param name="Count">Entries that fit it and the other filters.</param>
/// <param name="Chosen">Whether it is chosen.</param>
public sealed record FacetCount<T>(T Choice, int Count, bool Chosen);

/// <summary>What is left when one part of a filter is dropped, all others kept.</summary>
/// <param name="Part">The part.</param>
/// <param name="Count">Entries that fit the others.</param>
public sealed record DropCount(TimelineFilterPart Part, int Count);

/// <summary>The timeline as filtered, with the counts beside the filters.</summary>
public sealed record TimelineResult
{
    /// <summary>The entries that fit, latest first.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }

    /// <summary>How many entries there are without any filter.</summary>
    public required int Total { get; init; }

    /// <summary>Counts by kind.</summary>
    public required IReadOnlyList<FacetCount<TimelineKind>> Kinds { get; init; }

    /// <summary>Counts by sector.</summary>
    public required IReadOnlyList<FacetCount<string>> Sectors { get; init; }

    /// <summary>Counts by side.</summary>
    public required IReadOnlyList<FacetCount<Side>> Sides { get; init; }

    /// <summary>Counts by year, latest first; years asked for are there even when they hold nothing.</summary>
    public required IReadOnlyList<FacetCount<int>> Years { get; init; }

    /// <summary>Counts by evidence.</summary>
    public required IReadOnlyList<FacetCount<EvidenceFilter>> Evidence { get; init; }

    /// <summary>What dropping each part of the filter would leave, in the order of the parts; those that ask for nothing left out.</summary>
    public required IReadOnlyList<DropCount> Drops { get; init; }

    /// <summary>The entries cut where the two clocks stand and grouped by period.</summary>
    public required IReadOnlyList<TimelineStretch> Stretches { get; init; }

    /// <summary>Filters the timeline of <paramref name="record"/> (already limited to what was known).</summary>
    public static TimelineResult Of(TariffRecord record, Lens lens, TimelineFilter filter)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(filter);
        var all = Timeline.For(record, lens.AsOf);
        List<TimelineEntry> entries = [.. all.Where(filter.Admits)];
        return new TimelineResult
        {
            Entries = entries,
            Stretches = TimelineStretch.Cut(entries, lens),
            Drops = [.. filter.Parts.Select(part => new DropCount(part, all.Count(filter.Without(part).Admits)))],
            Total = all.Count,
            Kinds = Facet(all, filter with { Kinds = [] }, Enum.GetValues<TimelineKind>(), (e, k) => e.Kind == k, filter.Kinds),
            Sectors = Facet(
                all,
                filter with
                {
                    Sectors = [],
                },
                record.Sectors.Select(sector => sector.Id),
                (e, id) => e.Sectors.Contains(id),
                filter.Sectors
            ),
            Sides = Facet(
                all,
                filter with
                {
                    Sides = [],
                },
                [Side.Japan, Side.UnitedStates, Side.Other],
                TimelineFilter.Belongs,
                filter.Sides
            ),
            Years = Facet(
                all,
                filter with
                {
                    Years = [],
                },
                all.Select(entry => entry.On.FirstDay.Year).Union(filter.Years).OrderDescending(),
                (e, year) => e.On.FirstDay.Year == year,
                filter.Years
            ),
            Evidence = Facet(all, filter with { Evidence = [] }, Enum.GetValues<EvidenceFilter>(), TimelineFilter.Is, filter.Evidence),
        };
    }

    private static List<FacetCount<T>> Facet<T>(
        IReadOnlyList<TimelineEntry> all,
        TimelineFilter others,
        IEnumerable<T> choices,
        Func<TimelineEntry, T, bool> fits,
        IReadOnlyList<T> chosen
    )
    {
        List<TimelineEntry> left = [.. all.Where(others.Admits)];
        return [.. choices.Select(choice => new FacetCount<T>(choice, left.Count(entry => fits(entry, choice)), chosen.Contains(choice)))];
    }
}
