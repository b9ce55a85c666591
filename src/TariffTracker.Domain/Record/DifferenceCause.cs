using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>What kind of announcement may have made a difference.</summary>
public enum CauseKind
{
    /// <summary>An action sets a rate, a state or an end.</summary>
    Action,

    /// <summary>One measure gives way to another.</summary>
    Rule,

    /// <summary>A list of goods begins.</summary>
    List,

    /// <summary>A list of goods ends.</summary>
    ListEnd,
}

/// <summary>What an announcement has to do with a difference.</summary>
public enum CauseRole
{
    /// <summary>It changed what is collected on the day.</summary>
    ChangesWhatIsCollected,

    /// <summary>It changed what a measure says about the days to come.</summary>
    ChangesWhatComes,

    /// <summary>It was announced in between and touches neither day.</summary>
    Neither,
}

/// <summary>Something announced between the two days of knowledge, or that takes effect between the two days of entry.</summary>
public sealed record DifferenceCause
{
    /// <summary>What kind it is.</summary>
    public required CauseKind Kind { get; init; }

    /// <summary>The day it became public.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>First day it applies to, for an end the first day no longer covered; null when no day was named.</summary>
    public required DateOnly? From { get; init; }

    /// <summary>What it has to do with the difference.</summary>
    public required CauseRole Role { get; init; }

    /// <summary>The measures it is about.</summary>
    public required IReadOnlyList<TariffMeasure> Measures { get; init; }

    /// <summary>The action; null for rules and lists.</summary>
    public RateAction? Action { get; init; }

    /// <summary>The rule; null for actions and lists.</summary>
    public StackingRule? Rule { get; init; }

    /// <summary>The list; null for actions and rules.</summary>
    public TariffScope? List { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations => Action?.Citations ?? Rule?.Citations ?? List?.Citations ?? [];
}
