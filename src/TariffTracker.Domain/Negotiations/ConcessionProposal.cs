using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>An offer or an ask: what one side would give, wants, or will not discuss.</summary>
public sealed record ConcessionProposal : Document
{
    /// <summary>What people call it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Whose it is.</summary>
    public required Side By { get; init; }

    /// <summary>Whether something is offered, asked for, or kept off the table.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>Id of the sector.</summary>
    public required string Sector { get; init; }

    /// <summary>What is put forward, in our words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>On what condition; null when none is named.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>What is wanted for it; null when nothing is named.</summary>
    public LocalizedText? WantedInReturn { get; init; }

    /// <summary>Ids of the measures it would change.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>How sure the record is of it; null when no mark was given.</summary>
    public Certainty? Confidence { get; init; }

    /// <summary>The different ways in which it is reported.</summary>
    public IReadOnlyList<ProposalVariant> Variants { get; init; } = [];

    /// <summary>Its status over time, earliest first.</summary>
    public IReadOnlyList<ProposalStep> Steps { get; init; } = [];

    /// <summary>The numbers of the rounds in which a step was taken.</summary>
    internal IEnumerable<int> Rounds => Steps.Select(step => step.Round).OfType<int>().Distinct();

    /// <summary>The step that decides where it stands on a day; null when it had not begun.</summary>
    internal ProposalStep? LatestStep(DateOnly asOf)
    {
        ProposalStep? latest = null;
        foreach (var step in Steps)
        {
            if (step.On.FirstDay <= asOf && (latest is null || step.On.LastDay >= latest.On.LastDay))
            {
                latest = step;
            }
        }

        return latest;
    }
}

/// <summary>What a proposal does.</summary>
public enum ProposalKind
{
    /// <summary>Something is offered.</summary>
    Offer,

    /// <summary>Something is asked for.</summary>
    Ask,

    /// <summary>Something is kept off the table.</summary>
    Exclusion,
}

/// <summary>One way in which a proposal is reported.</summary>
public sealed record ProposalVariant
{
    /// <summary>Short name, unique within the proposal.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called here ("tied to output and exports").</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How it is said to work.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The evidence; the variant is known from the earliest of it.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>Where a proposal stood on a day.</summary>
public sealed record ProposalStep
{
    /// <summary>Short name, unique within the proposal.</summary>
    public required string Id { get; init; }

    /// <summary>When it happened.</summary>
    public required PartialDate On { get; init; }

    /// <summary>The day it became public. It is known from this day.</summary>
    public required DateOnly PublicOn { get; init; }

    /// <summary>Number of the round it happened in; null when outside a round.</summary>
    public int? Round { get; init; }

    /// <summary>Where the proposal then stood.</summary>
    public required ProposalStatus Status { get; init; }

    /// <summary>Whether it moved the offer, where the evidence says so; null otherwise.</summary>
    public Movement? Movement { get; init; }

    /// <summary>What happened, in our words.</summary>
    public required LocalizedText Note { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>Where a proposal stands.</summary>
public enum ProposalStatus
{
    /// <summary>Mentioned or considered, not put to the other side.</summary>
    Floated,

    /// <summary>Put to the other side.</summary>
    Tabled,

    /// <summary>Both sides talk about it.</summary>
    UnderDiscussion,

    /// <summary>Both sides accept it.</summary>
    Agreed,

    /// <summary>It stands in a legal text.</summary>
    InLegalText,

    /// <summary>It has been carried out.</summary>
    Implemented,

    /// <summary>The other side refused it.</summary>
    Declined,

    /// <summary>Its own side took it back.</summary>
    Withdrawn,

    /// <summary>Its own side will not discuss it.</summary>
    RuledOut,
}

/// <summary>Which way a proposal moved.</summary>
public enum Movement
{
    /// <summary>Its side asks for more or gives less.</summary>
    Firmer,

    /// <summary>Its side asks for less or gives more.</summary>
    Softer,
}
