using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>Anything on the timeline that is no round and no rate.</summary>
public sealed record TimelineEvent : Document
{
    /// <summary>What happened, as a heading that gives away nothing that was known only later.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>When, or since when.</summary>
    public required PartialDate On { get; init; }

    /// <summary>Last day of an event that lasts, included; null for a single day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The day it became public that it would happen; null when it is known only from having happened.</summary>
    public DateOnly? AnnouncedOn { get; init; }

    /// <summary>What sort of event it is.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Whose doing it was; null when neither side's.</summary>
    public Side? Side { get; init; }

    /// <summary>What it is about, in a sentence or two that give away nothing later.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Where; null when place does not matter.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>How it ended; null while unknown, or when there is nothing to add.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Ids of the sectors it concerns.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Ids of the people in it.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Ids of the measures it concerns.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Ids of the proposals it concerns.</summary>
    public IReadOnlyList<string> Proposals { get; init; } = [];

    /// <summary>Ids of the indicators it published.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Id of the event that caused it; null when none did.</summary>
    public string? CausedBy { get; init; }

    /// <summary>How sure the record is of it; null when no mark was given.</summary>
    public Certainty? Confidence { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>What sort of event it is.</summary>
public enum EventKind
{
    /// <summary>An order, proclamation or notice.</summary>
    LegalInstrument,

    /// <summary>A call between leaders.</summary>
    LeadersCall,

    /// <summary>A meeting of leaders.</summary>
    Summit,

    /// <summary>Talks below the leaders that are no numbered round.</summary>
    Talks,

    /// <summary>A ruling of a court.</summary>
    CourtRuling,

    /// <summary>An election.</summary>
    Election,

    /// <summary>Published figures.</summary>
    DataRelease,

    /// <summary>Something said in public.</summary>
    Statement,

    /// <summary>Somebody takes or leaves a post.</summary>
    Appointment,

    /// <summary>A company's decision.</summary>
    Corporate,

    /// <summary>A deal with another country.</summary>
    OtherDeal,

    /// <summary>Something earlier that explains what happens now.</summary>
    Precedent,
}
