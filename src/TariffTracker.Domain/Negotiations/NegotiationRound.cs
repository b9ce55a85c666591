using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>One numbered ministerial round. Its id is its number.</summary>
public sealed record NegotiationRound : Document
{
    /// <summary>The number the press counts it by, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>First day, in the city it was held in.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The day its date became public; null when it is known only from having taken place.</summary>
    public DateOnly? AnnouncedOn { get; init; }

    /// <summary>Where it was held.</summary>
    public required LocalizedText City { get; init; }

    /// <summary>Who took part, with the post of the day.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Who met whom, for how long.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>What was on the table.</summary>
    public IReadOnlyList<LocalizedText> Topics { get; init; } = [];

    /// <summary>How it ended; null while nothing is known.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>What was agreed to come next; null when nothing was said.</summary>
    public Outcome? NextStep { get; init; }

    /// <summary>What each government said afterwards, and whether they said it together.</summary>
    public required Readouts Readouts { get; init; }

    /// <summary>The two readouts set side by side, clause by clause.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>How sure the record is of it; null when no mark was given.</summary>
    public Certainty? Confidence { get; init; }

    /// <summary>The evidence that it took place.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>Somebody at a round.</summary>
public sealed record Participant
{
    /// <summary>Id of the person.</summary>
    public required string Person { get; init; }

    /// <summary>In what capacity.</summary>
    public required LocalizedText Post { get; init; }

    /// <summary>For which side.</summary>
    public required Side Side { get; init; }
}

/// <summary>One sitting within a round.</summary>
public sealed record Meeting
{
    /// <summary>The day, in the city of the round.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Ids of those who sat for Japan.</summary>
    public IReadOnlyList<string> Japan { get; init; } = [];

    /// <summary>Ids of those who sat for the United States.</summary>
    public IReadOnlyList<string> UnitedStates { get; init; } = [];

    /// <summary>Length in minutes; null when not reported.</summary>
    public int? Minutes { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>What the two governments said after a round.</summary>
public sealed record Readouts
{
    /// <summary>What Washington said; null when nothing was found.</summary>
    public Readout? UnitedStates { get; init; }

    /// <summary>What Tokyo said; null when nothing was found.</summary>
    public Readout? Japan { get; init; }

    /// <summary>The joint statement; null when none was found.</summary>
    public Readout? Joint { get; init; }

    /// <summary>The day a missing statement was last looked for; null when it was never looked for.</summary>
    public DateOnly? LookedForOn { get; init; }
}

/// <summary>A statement of one side, or of both.</summary>
public sealed record Readout
{
    /// <summary>The day it was made public.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it says, in our words.</summary>
    public required LocalizedText Says { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>One point on which the two readouts are compared.</summary>
public sealed record Clause
{
    /// <summary>The point ("Car tariff").</summary>
    public required LocalizedText Topic { get; init; }

    /// <summary>What Washington says; null when it is silent.</summary>
    public LocalizedText? UnitedStates { get; init; }

    /// <summary>What Tokyo says; null when it is silent.</summary>
    public LocalizedText? Japan { get; init; }

    /// <summary>How the two compare.</summary>
    public required ClauseStatus Status { get; init; }

    /// <summary>What lies between them, or what else is known.</summary>
    public LocalizedText? Gap { get; init; }

    /// <summary>First day on which the comparison may be shown; null: from its earliest citation.</summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>How two readouts compare on one point.</summary>
public enum ClauseStatus
{
    /// <summary>Both say the same.</summary>
    Same,

    /// <summary>They say different things.</summary>
    Differs,

    /// <summary>One side says nothing about it.</summary>
    OneSideSilent,

    /// <summary>One side denies what the other says.</summary>
    Denied,
}
