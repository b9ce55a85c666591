using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>A measure that is not the same under two lenses.</summary>
/// <param name="Measure">The measure, as the second lens knows it, or the first when the second does not.</param>
/// <param name="First">Under the first lens; null when it is not known there.</param>
/// <param name="Second">Under the second lens; null when it is not known there.</param>
/// <param name="Announcements">Actions only one of the two knows, earliest first.</param>
public sealed record RateDifference(TariffMeasure Measure, MeasureRate? First, MeasureRate? Second, IReadOnlyList<RateAction> Announcements)
{
    /// <summary>What about the measure differs.</summary>
    public IReadOnlyList<RateAspect> Aspects => RateAspects.Between(First, Second);

    /// <summary>True when something else is collected; false when only the status, the dates or what comes next differ.</summary>
    public bool ChangesWhatIsCollected => Collected(First) != Collected(Second);

    private static (decimal, Basis, ValueBase) Collected(MeasureRate? rate) =>
        rate is { Applies: true } ? (rate.AppliedPercent, rate.Basis, rate.ValueBase) : default;
}

/// <summary>A proposal that does not stand at the same point under two lenses.</summary>
/// <param name="First">Under the first lens; null when it is not known there.</param>
/// <param name="Second">Under the second lens; null when it is not known there.</param>
public sealed record ProposalDifference(ProposalView? First, ProposalView? Second);

/// <summary>What changed between two lenses.</summary>
public sealed record LensDifference
{
    /// <summary>Measures whose state, rate, basis, dates or next change differ.</summary>
    public required IReadOnlyList<RateDifference> Rates { get; init; }

    /// <summary>Proposals whose status differs.</summary>
    public required IReadOnlyList<ProposalDifference> Proposals { get; init; }

    /// <summary>Rounds only one of the two knows.</summary>
    public required IReadOnlyList<NegotiationRound> Rounds { get; init; }

    /// <summary>Events only one of the two knows.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>Deadlines only one of the two knows.</summary>
    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    /// <summary>How many things differ.</summary>
    public int Count => Rates.Count + Proposals.Count + Rounds.Count + Events.Count + Deadlines.Count;

    /// <summary>Compares two records (each limited to what its lens knows) on the day each is asked about.</summary>
    public static LensDifference Between(TariffRecord first, DateOnly firstAsOf, TariffRecord second, DateOnly secondAsOf)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new LensDifference
        {
            Rates = Rate(first, firstAsOf, second, secondAsOf),
            Proposals = Proposal(first, firstAsOf, second, secondAsOf),
            Rounds = OnlyOne(first.Rounds, second.Rounds),
            Events = OnlyOne(first.Events, second.Events),
            Deadlines = OnlyOne(first.Deadlines, second.Deadlines),
        };
    }

    /// <summary>Compares one measure on one day in two records; null when both give the same answer, or neither knows it.</summary>
    public static RateDifference? OfMeasure(TariffRecord first, TariffRecord second, string measureId, DateOnly asOf)
    {
        var a = RateBoard.For(first, measureId, asOf);
        var b = RateBoard.For(second, measureId, asOf);
        return RateAspects.Between(a, b).Count == 0
            ? null
            : new RateDifference((b ?? a)!.Measure, a, b, Announcements(a?.Measure, b?.Measure));
    }

    private static List<RateDifference> Rate(TariffRecord first, DateOnly firstAsOf, TariffRecord second, DateOnly secondAsOf)
    {
        var before = RateBoard.For(first, firstAsOf).ToDictionary(rate => rate.Measure.Id);
        var after = RateBoard.For(second, secondAsOf).ToDictionary(rate => rate.Measure.Id);
        return
        [
            .. second
                .Measures.Concat(first.Measures)
                .DistinctBy(measure => measure.Id)
                .Select(measure => (measure, a: before.GetValueOrDefault(measure.Id), b: after.GetValueOrDefault(measure.Id)))
                .Where(x => RateAspects.Between(x.a, x.b).Count > 0)
                .Select(x => new RateDifference(x.measure, x.a, x.b, Announcements(x.a?.Measure, x.b?.Measure))),
        ];
    }

    private static List<ProposalDifference> Proposal(TariffRecord first, DateOnly firstAsOf, TariffRecord second, DateOnly secondAsOf)
    {
        var before = ProposalBoard.For(first, firstAsOf).ToDictionary(view => view.Proposal.Id);
        var after = ProposalBoard.For(second, secondAsOf).ToDictionary(view => view.Proposal.Id);
        return
        [
            .. after
                .Keys.Concat(before.Keys)
                .Distinct()
                .Select(id => new ProposalDifference(before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
                .Where(pair => pair.First?.Status != pair.Second?.Status),
        ];
    }

    private static List<RateAction> Announcements(TariffMeasure? first, TariffMeasure? second)
    {
        var a = first?.Actions ?? [];
        var b = second?.Actions ?? [];
        return
        [
            .. a.ExceptBy(b.Select(action => action.Id), action => action.Id)
                .Concat(b.ExceptBy(a.Select(action => action.Id), action => action.Id))
                .OrderBy(action => action.AnnouncedOn),
        ];
    }

    private static List<T> OnlyOne<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where T : Document =>
        [
            .. first
                .ExceptBy(second.Select(document => document.Id), document => document.Id)
                .Concat(second.ExceptBy(first.Select(document => document.Id), document => document.Id)),
        ];
}
