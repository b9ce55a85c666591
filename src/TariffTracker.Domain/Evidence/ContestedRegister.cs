using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>Lists what sources disagree on.</summary>
public static class ContestedRegister
{
    /// <summary>Every statement with at least one reading that differs: mistakes first, then what changes an answer, then details; rates before the rest.</summary>
    public static IReadOnlyList<CitedFact> For(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. record
                .Facts.Where(fact => fact.IsContested)
                .OrderByDescending(fact => fact.Weight)
                .ThenByDescending(fact => fact.Document.Kind == DocumentKind.Measure)
                .ThenBy(fact => fact.Document.Kind)
                .ThenBy(fact => fact.Document.Id, StringComparer.Ordinal),
        ];
    }
}
