using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>The kinds of entry by which the timeline is filtered.</summary>
public enum TimelineKind
{
    /// <summary>Rounds, calls, summits and other talks.</summary>
    Talks,

    /// <summary>Rate changes and the instruments behind them.</summary>
    Measures,

    /// <summary>Rulings.</summary>
    Courts,

    /// <summary>Elections, appointments, statements, figures and the rest of politics and economy.</summary>
    Politics,

    /// <summary>Deadlines.</summary>
    Deadlines,
}

/// <summary>One line of the timeline. Exactly one of its subjects is set.</summary>
public sealed record TimelineEntry
{
    /// <summary>What kind of entry.</summary>
    public required TimelineKind Kind { get; init; }

    /// <summary>The document it leads to.</summary>
    public required DocumentRef Document { get; init; }

    /// <summary>Name of the entry within the timeline, also its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>When, or since when.</summary>
    public required PartialDate On { get; init; }

    /// <summary>Last day of something that lasts, included; null for a single date.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>True when it lies after the day asked about.</summary>
    public bool Ahead { get; init; }

    /// <summary>Whose doing it was; null when neither side's.</summary>
    public Side? Side { get; init; }

    /// <summary>Ids of the sectors it concerns.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>How many sources are cited for it.</summary>
    public int Sources { get; init; }

    /// <summary>How many of them are independent.</summary>
    public int IndependentSources { get; init; }

    /// <summary>Statements about it on which sources differ.</summary>
    public IReadOnlyList<CitedFact> Contested { get; init; } = [];

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);

    /// <summary>The round, for a round.</summary>
    public NegotiationRound? Round { get; init; }

    /// <summary>The event, for an event.</summary>
    public TimelineEvent? Event { get; init; }

    /// <summary>The deadline, for a deadline.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The rate change, for a rate change.</summary>
    public RateChange? Rate { get; init; }

    /// <summary>Everything it says, folded for searching.</summary>
    internal string SearchText { get; init; } = "";
}

/// <summary>A day on which what a measure says changes.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Before">What it said until the day before; null when it starts.</param>
/// <param name="After">What it says from this day; null when it runs out.</param>
public sealed record RateChange(TariffMeasure Measure, Segment? Before, Segment? After);
