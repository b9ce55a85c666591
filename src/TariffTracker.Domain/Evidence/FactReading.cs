using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>One answer to a contested question, with everybody who gives it.</summary>
public sealed record FactReading
{
    /// <summary>The answer; null for a document as a whole.</summary>
    public LocalizedText? Says { get; init; }

    /// <summary>Whether the record uses it, keeps it beside, or holds it to be wrong.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The rate in the answer, in percent; null when it names none.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>What that rate is counted on; null when it is not said.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Why it is rejected, or what explains the difference; null when nothing is said.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Who gives it; empty when the record uses an answer that nobody spelt out.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The answers to <paramref name="fact"/>: the one used first, then those kept beside it, then those rejected.</summary>
    public static IReadOnlyList<FactReading> Of(CitedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var used = new FactReading
        {
            Says = fact.Used,
            Stance = Stance.Supports,
            RatePercent = fact.RatePercent,
            Basis = fact.Basis,
            Citations = [.. fact.Citations.Where(citation => citation.Stance == Stance.Supports)],
        };
        return
        [
            used,
            .. fact
                .Citations.Where(citation => citation.Stance != Stance.Supports)
                .GroupBy(citation => (citation.Stance, citation.Says.En, citation.RatePercent, citation.Basis, citation.Reason?.En))
                .OrderBy(group => group.Key.Stance)
                .Select(group => new FactReading
                {
                    Says = group.First().Says,
                    Stance = group.Key.Stance,
                    RatePercent = group.Key.RatePercent,
                    Basis = group.Key.Basis,
                    Reason = group.First().Reason,
                    Citations = [.. group],
                }),
        ];
    }
}
