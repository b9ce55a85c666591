using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>A step of a proposal beside the one before it.</summary>
/// <param name="Step">The step.</param>
/// <param name="Move">What it did to the proposal.</param>
/// <param name="Round">The round it happened in; null when outside a round, or in one the record does not hold.</param>
/// <param name="IndependentSources">How many independent sources speak of it.</param>
public sealed record ProposalMark(ProposalStep Step, RoundMove Move, NegotiationRound? Round, int IndependentSources);

/// <summary>A variant of a proposal with its evidence weighed.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="IndependentSources">How many independent sources report it so.</param>
public sealed record VariantView(ProposalVariant Variant, int IndependentSources);

/// <summary>Everything about one proposal under a lens.</summary>
public sealed record ProposalDossier
{
    /// <summary>Where it stands.</summary>
    public required ProposalView View { get; init; }

    /// <summary>The proposal.</summary>
    public ConcessionProposal Proposal => View.Proposal;

    /// <summary>The sector it belongs to.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Its steps up to the day, earliest first.</summary>
    public required IReadOnlyList<ProposalMark> Trail { get; init; }

    /// <summary>Steps known that lie after the day asked about.</summary>
    public required int StepsAfter { get; init; }

    /// <summary>The ways in which it is reported.</summary>
    public required IReadOnlyList<VariantView> Variants { get; init; }

    /// <summary>The measures it would change, as they are on the day.</summary>
    public required IReadOnlyList<MeasureRate> Rates { get; init; }

    /// <summary>The events that concern it, earliest first.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>Every statement about it that carries evidence.</summary>
    public required IReadOnlyList<CitedFact> Evidence { get; init; }

    /// <summary>How many sources are cited.</summary>
    public required int Sources { get; init; }

    /// <summary>The proposal on the day; null when the record does not hold it (or not yet), or it had not begun.</summary>
    public static ProposalDossier? Of(TariffRecord record, string proposalId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (ProposalBoard.For(record, proposalId, asOf) is not { } view)
        {
            return null;
        }

        var facts = record.FactsOf(new(DocumentKind.Proposal, proposalId));
        return new ProposalDossier
        {
            View = view,
            Sector = record.Find<Sector>(view.Proposal.Sector)!,
            Trail = [.. view.Steps.Select((step, i) => Mark(record, i == 0 ? null : view.Steps[i - 1], step))],
            StepsAfter = view.Proposal.Steps.Count - view.Steps.Count,
            Variants = [.. view.Proposal.Variants.Select(variant => new VariantView(variant, Independent(record, variant.Citations)))],
            Rates = [.. view.Proposal.Measures.Select(id => RateBoard.For(record, id, asOf)).OfType<MeasureRate>()],
            Events = [.. record.Events.Where(happening => happening.Proposals.Contains(proposalId))],
            Evidence = facts,
            Sources = facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct().Count(),
        };
    }

    private static ProposalMark Mark(TariffRecord record, ProposalStep? before, ProposalStep step) =>
        new(
            step,
            ProposalMove.Compare(before, step),
            step.Round is { } number ? record.Rounds.FirstOrDefault(round => round.Number == number) : null,
            Independent(record, step.Citations)
        );

    private static int Independent(TariffRecord record, IEnumerable<Citation> citations) =>
        Independence.Count(record, citations.Select(citation => citation.Source));
}
