using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Scenarios;

/// <summary>One thing that a scenario assumes to be otherwise.</summary>
public abstract record ScenarioChange;

/// <summary>A measure gets a rate.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer covered, on which the record takes over again; null when open.</param>
/// <param name="RatePercent">The rate in percent, at least 0.</param>
/// <param name="Basis">What it is counted on.</param>
public sealed record RateSet(string Measure, DateOnly From, DateOnly? Until, decimal RatePercent, Basis Basis) : ScenarioChange;

/// <summary>Something that was ordered is taken back, as if it had never been ordered.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Action">Id of its action.</param>
public sealed record OrderRemoved(string Measure, string Action) : ScenarioChange;

/// <summary>A measure ends.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="From">First day it no longer applies.</param>
/// <param name="Until">First day on which the record takes over again; null when open.</param>
public sealed record MeasureEnded(string Measure, DateOnly From, DateOnly? Until = null) : ScenarioChange;

/// <summary>Every measure that rests on one law ends.</summary>
/// <param name="Authority">The law.</param>
/// <param name="From">First day on which they no longer apply.</param>
public sealed record AuthorityEnded(Authority Authority, DateOnly From) : ScenarioChange;

/// <summary>Every measure ends.</summary>
/// <param name="From">First day on which none applies.</param>
public sealed record AllEnded(DateOnly From) : ScenarioChange;

/// <summary>A new measure that gives way to no other.</summary>
/// <param name="Codes">Digits of HTS numbers it covers, two to ten each; none for every good.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer covered; null when open.</param>
/// <param name="RatePercent">The rate in percent, at least 0.</param>
/// <param name="Basis">What it is counted on.</param>
public sealed record MeasureAdded(IReadOnlyList<string> Codes, DateOnly From, DateOnly? Until, decimal RatePercent, Basis Basis)
    : ScenarioChange
{
    /// <inheritdoc/>
    public bool Equals(MeasureAdded? other) =>
        other is not null
        && Codes.SequenceEqual(other.Codes)
        && (From, Until, RatePercent, Basis) == (other.From, other.Until, other.RatePercent, other.Basis);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Until, RatePercent, Basis, Codes.Count);
}
