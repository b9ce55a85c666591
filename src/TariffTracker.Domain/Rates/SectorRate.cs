using TariffTracker.Domain.Evidence;

namespace TariffTracker.Domain.Rates;

/// <summary>What the example good of a sector pays in all from one day on.</summary>
/// <param name="From">First day.</param>
/// <param name="TotalPercent">Normal duty and tariffs together, in percent of the customs value.</param>
/// <param name="SuspendedTotalPercent">What it would pay if nothing were suspended; null when nothing is.</param>
public sealed record TotalStep(DateOnly From, decimal TotalPercent, decimal? SuspendedTotalPercent);

/// <summary>What comes next for a sector's goods.</summary>
/// <param name="On">The day; null when none was named.</param>
/// <param name="Lead">The measure that then decides; null when none does.</param>
/// <param name="RatePercent">Its rate then, in percent; null when nothing is left.</param>
/// <param name="Basis">What that rate is counted on.</param>
/// <param name="HasLegalText">False when it is only announced.</param>
public sealed record SectorNext(DateOnly? On, TariffMeasure? Lead, decimal? RatePercent, Basis Basis, bool HasLegalText);

/// <summary>The card of a sector under a lens.</summary>
public sealed record SectorRate
{
    /// <summary>The sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>Its card.</summary>
    public required SectorCard Card { get; init; }

    /// <summary>The measure that decides what the goods pay, or, when nothing is collected, the one to tell about; null when none is known yet.</summary>
    public MeasureRate? Lead { get; init; }

    /// <summary>A measure that stands above the lead but is suspended; null when none is.</summary>
    public MeasureRate? Suspended { get; init; }

    /// <summary>What the example good pays in all, in percent; null when no tariff on it is known yet.</summary>
    public decimal? TotalPercent { get; init; }

    /// <summary>What it would pay in all were nothing suspended; null when nothing is.</summary>
    public decimal? SuspendedTotalPercent { get; init; }

    /// <summary>What comes next; null when nothing is known to.</summary>
    public SectorNext? Next { get; init; }

    /// <summary>The total of the example good over time, earliest first.</summary>
    public IReadOnlyList<TotalStep> History { get; init; } = [];

    /// <summary>Statements about any of its measures on which sources differ.</summary>
    public IReadOnlyList<CitedFact> Contested { get; init; } = [];

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);
}
