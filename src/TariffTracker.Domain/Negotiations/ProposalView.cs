using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>A proposal under a lens.</summary>
public sealed record ProposalView
{
    /// <summary>The proposal, as known under the lens.</summary>
    public required ConcessionProposal Proposal { get; init; }

    /// <summary>Its steps up to the day, earliest first; never empty.</summary>
    public required IReadOnlyList<ProposalStep> Steps { get; init; }

    /// <summary>How many independent sources speak of it.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>Statements about it on which sources differ.</summary>
    public required IReadOnlyList<CitedFact> Contested { get; init; }

    /// <summary>The step that decides where it stands.</summary>
    public ProposalStep Latest => Steps[^1];

    /// <summary>Where it stands.</summary>
    public ProposalStatus Status => Latest.Status;

    /// <summary>What the latest step did to it.</summary>
    public RoundMove Move => ProposalMove.Compare(Steps.Count > 1 ? Steps[^2] : null, Latest);

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);
}

/// <summary>Answers where the proposals stand on a day.</summary>
public static class ProposalBoard
{
    /// <summary>The proposals that had begun by <paramref name="asOf"/>, in the order of their sectors.</summary>
    public static IReadOnlyList<ProposalView> For(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Proposals.Select(proposal => Of(record, proposal, asOf)).OfType<ProposalView>()];
    }

    /// <summary>One proposal on the day; null when the record does not hold it, or it had not begun.</summary>
    public static ProposalView? For(TariffRecord record, string proposalId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Find<ConcessionProposal>(proposalId) is { } proposal ? Of(record, proposal, asOf) : null;
    }

    /// <summary>How many proposals stand where, in the order of the statuses; those with none left out.</summary>
    public static IReadOnlyList<KeyValuePair<ProposalStatus, int>> CountByStatus(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.ProposalCourse.CountByStatus(asOf);
    }

    /// <summary>The proposals that were open before a round and of which no word is known from it.</summary>
    public static IReadOnlyList<ConcessionProposal> SilentIn(TariffRecord record, NegotiationRound round)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(round);
        return
        [
            .. record.Proposals.Where(proposal =>
                proposal.Steps.All(step => step.Round != round.Number)
                && proposal.Steps.Where(step => step.On.FirstDay < round.FirstDay).MaxBy(step => step.On.LastDay) is { } last
                && last.Status < ProposalStatus.Implemented
            ),
        ];
    }

    private static ProposalView? Of(TariffRecord record, ConcessionProposal proposal, DateOnly asOf)
    {
        List<ProposalStep> steps = [.. proposal.Steps.Where(step => step.On.FirstDay <= asOf).OrderBy(step => step.On.LastDay)];
        if (steps.Count == 0)
        {
            return null;
        }

        var evidence = record.EvidenceOf(new(DocumentKind.Proposal, proposal.Id));
        return new ProposalView
        {
            Proposal = proposal,
            Steps = steps,
            IndependentSources = evidence.IndependentSources,
            Contested = evidence.Contested,
        };
    }
}
