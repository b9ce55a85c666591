using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>What a round did to a proposal.</summary>
public enum RoundMove
{
    /// <summary>It came up for the first time.</summary>
    New,

    /// <summary>Its side asked for less or gave more.</summary>
    Softer,

    /// <summary>Its side asked for more or gave less.</summary>
    Firmer,

    /// <summary>It went a step further.</summary>
    Advanced,

    /// <summary>It was refused, taken back or ruled out.</summary>
    Dropped,

    /// <summary>It was spoken of and stood where it was.</summary>
    Unchanged,
}

/// <summary>A proposal that came up in a round.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Step">Where it stood after the round.</param>
/// <param name="Before">Where it stood before; null when it was new.</param>
/// <param name="Move">What the round did to it.</param>
/// <param name="IndependentSources">How many independent sources say so.</param>
public sealed record ProposalMove(
    ConcessionProposal Proposal,
    ProposalStep Step,
    ProposalStep? Before,
    RoundMove Move,
    int IndependentSources
)
{
    /// <summary>What a step did to its proposal.</summary>
    /// <param name="before">The step before; null for the first.</param>
    /// <param name="after">The step.</param>
    internal static RoundMove Compare(ProposalStep? before, ProposalStep after) =>
        IsOff(after.Status) ? (before?.Status == after.Status ? RoundMove.Unchanged : RoundMove.Dropped)
        : before is null ? RoundMove.New
        : after.Movement == Movement.Softer ? RoundMove.Softer
        : after.Movement == Movement.Firmer ? RoundMove.Firmer
        : after.Status > before.Status || IsOff(before.Status) ? RoundMove.Advanced
        : RoundMove.Unchanged;

    internal static bool IsOff(ProposalStatus status) =>
        status is ProposalStatus.Declined or ProposalStatus.Withdrawn or ProposalStatus.RuledOut;
}

/// <summary>Where a round stands on a day.</summary>
public enum RoundPhase
{
    /// <summary>It is announced for later.</summary>
    Ahead,

    /// <summary>It is going on.</summary>
    UnderWay,

    /// <summary>It is over.</summary>
    Held,
}

/// <summary>A round under a lens.</summary>
public sealed record RoundView
{
    /// <summary>The round, as known under the lens.</summary>
    public required NegotiationRound Round { get; init; }

    /// <summary>Where it stands on the day.</summary>
    public required RoundPhase Phase { get; init; }

    /// <summary>The round before; null for the first.</summary>
    public NegotiationRound? Previous { get; init; }

    /// <summary>The round after; null for the last known.</summary>
    public NegotiationRound? Next { get; init; }

    /// <summary>The proposals that came up in it: those that moved, then those that stood where they were.</summary>
    public required IReadOnlyList<ProposalMove> Moves { get; init; }

    /// <summary>How many proposals moved.</summary>
    public int Moved => Moves.Count(move => move.Move != RoundMove.Unchanged);

    /// <summary>Number of clauses by status, in the order of the statuses; those with none left out.</summary>
    public IReadOnlyList<KeyValuePair<ClauseStatus, int>> ClausesByStatus =>
        [.. Round.Clauses.CountBy(clause => clause.Status).OrderBy(pair => pair.Key)];

    /// <summary>Statements about the round on which sources differ.</summary>
    public required IReadOnlyList<CitedFact> Contested { get; init; }

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);

    /// <summary>Ids of every source cited about it, in order of first use.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>How many independent sources those are.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>The round with this number on the day; null when the record does not hold it (or not yet).</summary>
    public static RoundView? Of(TariffRecord record, int number, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        var round = record.Rounds.FirstOrDefault(r => r.Number == number);
        return round is null ? null : Of(record, round, asOf);
    }

    /// <summary>The latest round begun by the day; null when none was.</summary>
    public static RoundView? Latest(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Rounds.LastOrDefault(round => round.FirstDay <= asOf) is { } round ? Of(record, round, asOf) : null;
    }

    /// <summary>Every round known, by number.</summary>
    public static IReadOnlyList<RoundView> All(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Rounds.Select(round => Of(record, round, asOf))];
    }

    private static RoundView Of(TariffRecord record, NegotiationRound round, DateOnly asOf)
    {
        var evidence = record.EvidenceOf(new(DocumentKind.Round, round.Id));
        return new RoundView
        {
            Round = round,
            Phase =
                round.FirstDay > asOf ? RoundPhase.Ahead
                : round.LastDay > asOf || (round.LastDay == asOf && round.Outcome is null) ? RoundPhase.UnderWay
                : RoundPhase.Held,
            Previous = record.Rounds.LastOrDefault(r => r.Number < round.Number),
            Next = record.Rounds.FirstOrDefault(r => r.Number > round.Number),
            Moves =
            [
                .. record
                    .ProposalsIn(round.Number)
                    .Select(proposal => Move(record, proposal, round.Number))
                    .OrderBy(move => move.Move == RoundMove.Unchanged),
            ],
            Contested = evidence.Contested,
            Sources = evidence.Sources,
            IndependentSources = evidence.IndependentSources,
        };
    }

    private static ProposalMove Move(TariffRecord record, ConcessionProposal proposal, int number)
    {
        List<ProposalStep> steps = [.. proposal.Steps.OrderBy(step => step.On.LastDay)];
        var at = steps.FindLastIndex(step => step.Round == number);
        var before = steps.Take(at).LastOrDefault(step => step.Round != number);
        var step = steps[at];
        return new ProposalMove(
            proposal,
            step,
            before,
            ProposalMove.Compare(before, step),
            Independence.Count(record, step.Citations.Select(c => c.Source))
        );
    }
}
