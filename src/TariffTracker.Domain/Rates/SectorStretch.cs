namespace TariffTracker.Domain.Rates;

/// <summary>Days on which one rate decides about the goods of a sector.</summary>
/// <param name="From">First day, included.</param>
/// <param name="Until">First day no longer covered; null when open.</param>
/// <param name="RatePercent">The rate collected, in percent; null when none is.</param>
/// <param name="Basis">What the rate is counted on.</param>
/// <param name="SuspendedPercent">A rate that goes first but is suspended, in percent; null when there is none.</param>
/// <param name="SuspendedBasis">What the suspended rate is counted on.</param>
public sealed record SectorStretch(
    DateOnly From,
    DateOnly? Until,
    decimal? RatePercent,
    Basis Basis,
    decimal? SuspendedPercent,
    Basis SuspendedBasis
);
