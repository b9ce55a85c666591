using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>Something said about a measure without legal text.</summary>
/// <param name="Action">What was said.</param>
/// <param name="OvertakenBy">The first legal action announced since; null while there is none.</param>
public sealed record UnenactedAction(RateAction Action, RateAction? OvertakenBy)
{
    /// <summary>True when the law came to say the same for the same day.</summary>
    public bool BecameLaw =>
        OvertakenBy is { } law && law.RatePercent == Action.RatePercent && law.Basis == Action.Basis && law.From == Action.From;

    /// <summary>What was said about a measure without legal text, earliest first.</summary>
    public static IReadOnlyList<UnenactedAction> Of(TariffMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return
        [
            .. measure
                .Actions.Where(action => action.Standing != Standing.Legal)
                .OrderBy(action => action.AnnouncedOn)
                .Select(action => new UnenactedAction(
                    action,
                    measure
                        .Actions.Where(law => law.Standing == Standing.Legal && law.AnnouncedOn >= action.AnnouncedOn)
                        .MinBy(law => law.AnnouncedOn)
                )),
        ];
    }
}

/// <summary>How two measures that cover the same goods stand to each other.</summary>
/// <param name="Other">The other measure.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Holds">True when the rule applies on the day asked about.</param>
public sealed record Precedence(TariffMeasure Other, StackingRule Rule, bool Holds);

/// <summary>Everything about one measure under a lens.</summary>
public sealed record MeasureView
{
    /// <summary>Where it stands.</summary>
    public required MeasureRate Rate { get; init; }

    /// <summary>The sector it belongs to.</summary>
    public required Sector Sector { get; init; }

    /// <summary>What the good that stands for the sector pays, where the measure can apply to it; null otherwise.</summary>
    public SectorRate? Card { get; init; }

    /// <summary>What it says and what is collected, over time.</summary>
    public required IReadOnlyList<RateStep> Steps { get; init; }

    /// <summary>What was said about it without legal text, earliest first.</summary>
    public required IReadOnlyList<UnenactedAction> Unenacted { get; init; }

    /// <summary>The measures it gives way to, the rules that apply first.</summary>
    public required IReadOnlyList<Precedence> YieldsTo { get; init; }

    /// <summary>The measures that give way to it, the rules that apply first.</summary>
    public required IReadOnlyList<Precedence> YieldedToBy { get; init; }

    /// <summary>The lists of goods it covers and spares, those that hold on the day first.</summary>
    public required IReadOnlyList<ScopeView> Lists { get; init; }

    /// <summary>The proposals that would change it.</summary>
    public required IReadOnlyList<ProposalView> Proposals { get; init; }

    /// <summary>The deadlines that concern it.</summary>
    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    /// <summary>The statements on which sources differ, with the answers.</summary>
    public required IReadOnlyList<ContestedFact> Contested { get; init; }

    /// <summary>Every statement about it that carries evidence.</summary>
    public required IReadOnlyList<CitedFact> Evidence { get; init; }

    /// <summary>How many sources are cited.</summary>
    public required int Sources { get; init; }

    /// <summary>How many of them are independent.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>The measure <paramref name="measureId"/> on the day goods are entered; null when the record does not hold it (or not yet).</summary>
    public static MeasureView? Of(TariffRecord record, string measureId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (RateBoard.For(record, measureId, asOf) is not { } rate)
        {
            return null;
        }

        var sector = record.Find<Sector>(rate.Measure.Sector)!;
        var facts = record.FactsOf(new(DocumentKind.Measure, measureId));
        List<string> sources = [.. facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct()];
        return new MeasureView
        {
            Rate = rate,
            Sector = sector,
            Card = sector.Card?.Measures.Contains(measureId) == true ? SectorBoard.For(record, sector.Id, asOf) : null,
            Steps = RateStep.Of(record, measureId),
            Unenacted = UnenactedAction.Of(rate.Measure),
            YieldsTo = Ordered(rate.Measure.YieldsTo.Select(rule => Make(record, rule.Measure, rule, asOf))),
            YieldedToBy = Ordered(
                record.Measures.SelectMany(other =>
                    other.YieldsTo.Where(rule => rule.Measure == measureId).Select(rule => Make(record, other.Id, rule, asOf))
                )
            ),
            Lists = ScopeView.Of(record, measureId, asOf),
            Proposals = [.. ProposalBoard.For(record, asOf).Where(view => view.Proposal.Measures.Contains(measureId))],
            Deadlines = [.. DeadlineView.All(record, asOf).Where(view => view.Deadline.Measures.Contains(measureId))],
            Contested = [.. rate.Contested.Select(fact => new ContestedFact(fact, FactReading.Of(fact)))],
            Evidence = facts,
            Sources = sources.Count,
            IndependentSources = Independence.Count(record, sources),
        };
    }

    private static Precedence Make(TariffRecord record, string other, StackingRule rule, DateOnly asOf) =>
        new(record.Find<TariffMeasure>(other)!, rule, rule.HoldsOn(asOf));

    private static List<Precedence> Ordered(IEnumerable<Precedence> rules) =>
        [.. rules.OrderByDescending(x => x.Holds).ThenBy(x => x.Rule.From)];
}
