using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>Why a line of a duty comes out as it does.</summary>
public enum DutyReason
{
    /// <summary>The normal (MFN) duty of the line.</summary>
    NormalDuty,

    /// <summary>The lower duty of the agreement of 2019, because it is claimed.</summary>
    Preference,

    /// <summary>The rate is charged on the whole value.</summary>
    Charged,

    /// <summary>The rate is charged on the metal in the good.</summary>
    ChargedOnContent,

    /// <summary>The rate is charged on what another measure leaves.</summary>
    ChargedOnRest,

    /// <summary>The normal duty already reaches the total that the rate allows.</summary>
    CeilingReached,

    /// <summary>Another measure goes first.</summary>
    GivesWay,

    /// <summary>The measure is suspended.</summary>
    Suspended,

    /// <summary>The good was on its way before the measure began.</summary>
    InTransit,
}

/// <summary>One line of a duty.</summary>
public sealed record DutyLine
{
    /// <summary>The measure; null for the normal duty.</summary>
    public TariffMeasure? Measure { get; init; }

    /// <summary>The action that sets the rate; null for the normal duty.</summary>
    public RateAction? Action { get; init; }

    /// <summary>The list by which the measure covers the good; null for the normal duty.</summary>
    public TariffScope? Scope { get; init; }

    /// <summary>The line of the record's table; null when it has none, or the asker gave another duty.</summary>
    public TariffLine? Line { get; init; }

    /// <summary>The rate in percent.</summary>
    public required decimal RatePercent { get; init; }

    /// <summary>What the rate is counted on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The value the rate is charged on.</summary>
    public ValueBase ValueBase { get; init; }

    /// <summary>The share of the customs value it is charged on, 0 to 1.</summary>
    public required decimal ShareOfValue { get; init; }

    /// <summary>What it adds to the total, in percent of the customs value.</summary>
    public required decimal AppliedPercent { get; init; }

    /// <summary>Why.</summary>
    public required DutyReason Reason { get; init; }

    /// <summary>The measures it gives way to, wholly or for a part of the value.</summary>
    public IReadOnlyList<TariffMeasure> GivesWayTo { get; init; } = [];

    /// <summary>The first day the rate no longer stands so; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Chapter 99 heading under which it is declared; null when not established.</summary>
    public string? Heading => Scope?.Heading ?? Action?.Heading;

    /// <summary>The evidence for rate, list and normal duty.</summary>
    public IEnumerable<Citation> Citations =>
        (Action?.Citations ?? []).Concat(Scope?.Citations ?? []).Concat(Line?.Citations ?? []).DistinctBy(citation => citation.Source);
}

/// <summary>A measure in force that spares the good.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Scope">The list that takes the good out.</param>
/// <param name="Share">The share of the value that is spared, 0 to 1.</param>
public sealed record DutyExemption(TariffMeasure Measure, TariffScope Scope, decimal Share);

/// <summary>A figure the engine can be told besides traits.</summary>
public enum MissingFigure
{
    /// <summary>Share of the value that is steel.</summary>
    SteelShare,

    /// <summary>Share of the value that is aluminium.</summary>
    AluminumShare,

    /// <summary>Share of the value that is copper.</summary>
    CopperShare,

    /// <summary>Share of the weight that is metal.</summary>
    MetalWeightShare,

    /// <summary>The last two digits of the HTS number.</summary>
    StatisticalSuffix,
}

/// <summary>Something not stated that would change the total.</summary>
public sealed record OpenPoint
{
    /// <summary>The traits that would have to be stated together, also beside a figure; empty when a figure alone is asked for.</summary>
    public IReadOnlyList<Trait> Traits { get; init; } = [];

    /// <summary>The figure asked for; null when traits are.</summary>
    public MissingFigure? Figure { get; init; }

    /// <summary>The total in percent were the traits stated (or, where they are presumed, denied), or were the figure the other extreme.</summary>
    public required decimal TotalOtherwise { get; init; }

    /// <summary>The list that asks.</summary>
    public required TariffScope Scope { get; init; }
}

/// <summary>What makes an answer less than certain.</summary>
public enum DutyCaution
{
    /// <summary>A list the answer rests on is known to lack codes.</summary>
    IncompleteList,

    /// <summary>The goods of a list are presumed to meet its condition.</summary>
    Presumed,

    /// <summary>The preference is claimed, but none is on record for the line.</summary>
    NoPreference,

    /// <summary>Goods loaded early enough may be spared, and the day of loading was not stated.</summary>
    LoadingDay,

    /// <summary>A content share of the United States was not stated; the least that counts was used.</summary>
    UsContentShare,
}

/// <summary>A caution and what it is about.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Scope">The list; null when it is about none.</param>
/// <param name="Measure">The measure; null when it is about none.</param>
public sealed record DutyWarning(DutyCaution Kind, TariffScope? Scope = null, TariffMeasure? Measure = null);

/// <summary>What one good pays on one day, with every reason.</summary>
public sealed record Duty
{
    /// <summary>The good.</summary>
    public required Product Product { get; init; }

    /// <summary>The day it is entered.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The normal duty first, then each measure that covers the good, those first that go first.</summary>
    public required IReadOnlyList<DutyLine> Lines { get; init; }

    /// <summary>Measures in force that spare the good.</summary>
    public required IReadOnlyList<DutyExemption> Spared { get; init; }

    /// <summary>The sum of what the lines add, in percent of the customs value.</summary>
    public required decimal TotalPercent { get; init; }

    /// <summary>What was not stated and would change the total; the total is the one without it.</summary>
    public required IReadOnlyList<OpenPoint> Open { get; init; }

    /// <summary>What makes the answer less than certain.</summary>
    public required IReadOnlyList<DutyWarning> Cautions { get; init; }
}

/// <summary>A run of days on which a good pays the same in the same way.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day it no longer does; null when open.</param>
/// <param name="TotalPercent">The total in percent of the customs value.</param>
/// <param name="Charging">The measures that add to it.</param>
public sealed record DutyStretch(DateOnly From, DateOnly? Until, decimal TotalPercent, IReadOnlyList<TariffMeasure> Charging);
