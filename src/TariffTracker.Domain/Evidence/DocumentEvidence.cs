using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>The evidence of one document, added up.</summary>
/// <param name="Sources">Ids of every source cited in it, in order of first use.</param>
/// <param name="IndependentSources">How many independent sources those are.</param>
/// <param name="Contested">Its statements on which sources differ.</param>
public sealed record DocumentEvidence(IReadOnlyList<string> Sources, int IndependentSources, IReadOnlyList<CitedFact> Contested)
{
    /// <summary>No evidence.</summary>
    public static DocumentEvidence None { get; } = new([], 0, []);

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);

    internal static DocumentEvidence Of(TariffRecord record, IReadOnlyList<CitedFact> facts)
    {
        List<string> sources = [.. facts.SelectMany(fact => fact.Citations).Select(citation => citation.Source).Distinct()];
        return new DocumentEvidence(sources, Independence.Count(record, sources), [.. facts.Where(fact => fact.IsContested)]);
    }
}
