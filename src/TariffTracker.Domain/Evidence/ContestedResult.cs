using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>One question on which sources differ, with the answers.</summary>
/// <param name="Fact">The statement.</param>
/// <param name="Readings">The answers, the one used first.</param>
public sealed record ContestedFact(CitedFact Fact, IReadOnlyList<FactReading> Readings);

/// <summary>The register of contested facts as filtered, with the counts beside the filters.</summary>
public sealed record ContestedResult
{
    /// <summary>The facts that fit: mistakes first, then what changes an answer, then details.</summary>
    public required IReadOnlyList<ContestedFact> Facts { get; init; }

    /// <summary>How many there are for every weight, the choice of documents kept.</summary>
    public required int Total { get; init; }

    /// <summary>Counts by weight, mistakes first.</summary>
    public required IReadOnlyList<FacetCount<Weight>> Weights { get; init; }

    /// <summary>Filters the register of <paramref name="record"/>.</summary>
    /// <param name="record">The record as known.</param>
    /// <param name="weight">Only facts of this weight; null for all.</param>
    /// <param name="about">Only facts of these documents; empty for all.</param>
    public static ContestedResult Of(TariffRecord record, Weight? weight, IReadOnlyList<DocumentRef> about)
    {
        ArgumentNullException.ThrowIfNull(about);
        List<CitedFact> all = [.. ContestedRegister.For(record).Where(fact => about.Count == 0 || about.Contains(fact.Document))];
        return new ContestedResult
        {
            Facts =
            [
                .. all.Where(fact => weight is null || fact.Weight == weight).Select(fact => new ContestedFact(fact, FactReading.Of(fact))),
            ],
            Total = all.Count,
            Weights =
            [
                .. Enum.GetValues<Weight>()
                    .OrderDescending()
                    .Select(choice => new FacetCount<Weight>(choice, all.Count(fact => fact.Weight == choice), choice == weight)),
            ],
        };
    }
}
