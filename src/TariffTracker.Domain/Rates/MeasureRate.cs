using TariffTracker.Domain.Evidence;

namespace TariffTracker.Domain.Rates;

/// <summary>Where a measure stands on a day.</summary>
public enum MeasureStatus
{
    /// <summary>Its rate is collected.</summary>
    InForce,

    /// <summary>It stands but is not collected.</summary>
    Suspended,

    /// <summary>A legal text sets a first day still to come.</summary>
    Scheduled,

    /// <summary>It has been announced; there is no legal text.</summary>
    Announced,

    /// <summary>It no longer applies.</summary>
    Ended,
}

/// <summary>What changes next about a measure.</summary>
/// <param name="On">The day; null when none was named.</param>
/// <param name="Status">What it then is; <see cref="MeasureStatus.Announced"/> when there is no legal text.</param>
/// <param name="RatePercent">The rate then, in percent; null when it ends or none was named.</param>
/// <param name="Basis">What that rate is counted on.</param>
/// <param name="Action">The action that does it; null when the last action simply runs out.</param>
/// <param name="GivesWayTo">The measure in force that then takes its place entirely, so that its rate stands but is not collected; null when none does.</param>
public sealed record NextChange(
    DateOnly? On,
    MeasureStatus Status,
    decimal? RatePercent,
    Basis Basis,
    RateAction? Action,
    TariffMeasure? GivesWayTo = null
)
{
    /// <summary>The rate then collected, in percent: 0 unless in force, and 0 when another measure takes its place.</summary>
    public decimal AppliedPercent => Status == MeasureStatus.InForce && GivesWayTo is null ? RatePercent ?? 0 : 0;
}

/// <summary>One measure under a lens.</summary>
public sealed record MeasureRate
{
    /// <summary>The measure, as known under the lens.</summary>
    public required TariffMeasure Measure { get; init; }

    /// <summary>Where it stands.</summary>
    public required MeasureStatus Status { get; init; }

    /// <summary>The rate it stands at, or will start at, in percent; null when it has ended or none was named.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>What the rate is counted on.</summary>
    public Basis Basis { get; init; }

    /// <summary>The value the rate is charged on.</summary>
    public ValueBase ValueBase { get; init; }

    /// <summary>The rate collected on the day, in percent: 0 unless in force, and 0 when another measure takes its place.</summary>
    public decimal AppliedPercent { get; init; }

    /// <summary>First day of the present state and rate; null while it has not started.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>First day on which the present state and rate no longer hold; null when open or not started.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Last day of the present state and rate, included; null when open or not started.</summary>
    public DateOnly? LastDay => Until?.AddDays(-1);

    /// <summary>What changes next; null when nothing is known to.</summary>
    public NextChange? Next { get; init; }

    /// <summary>The action that decides the present state; for a measure not yet started, the one that will start it.</summary>
    public RateAction? Action { get; init; }

    /// <summary>The rule by which a measure in force takes its place entirely; null when none does.</summary>
    public StackingRule? GivesWay { get; init; }

    /// <summary>The measure in force that takes its place entirely; null when none does.</summary>
    public TariffMeasure? GivesWayTo { get; init; }

    /// <summary>The whole schedule.</summary>
    public required Schedule Schedule { get; init; }

    /// <summary>Announcements and proposals without legal text that nothing legal has overtaken.</summary>
    public IReadOnlyList<RateAction> Pending { get; init; } = [];

    /// <summary>Statements about the measure on which sources differ.</summary>
    public IReadOnlyList<CitedFact> Contested { get; init; } = [];

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);

    /// <summary>The evidence for the present state.</summary>
    public IReadOnlyList<Citation> Citations => Action?.Citations ?? [];

    /// <summary>True when the rate is collected on the day.</summary>
    public bool Applies => Status == MeasureStatus.InForce && GivesWay is null;
}
