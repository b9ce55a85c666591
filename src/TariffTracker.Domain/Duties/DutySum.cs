using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>What one measure adds, in percent of the customs value.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Points">Percentage points.</param>
public sealed record MeasurePoints(TariffMeasure Measure, decimal Points);

/// <summary>What a good pays, added up.</summary>
/// <param name="NormalPercent">The normal duty (or the preference where it is claimed).</param>
/// <param name="TotalPercent">The total.</param>
/// <param name="Charges">What each measure adds to the normal duty.</param>
public sealed record DutySum(decimal NormalPercent, decimal TotalPercent, IReadOnlyList<MeasurePoints> Charges)
{
    /// <summary>The total less the normal duty.</summary>
    public decimal AdditionalPercent => TotalPercent - NormalPercent;
}
