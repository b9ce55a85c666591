using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Domain.Record.Search;

/// <summary>A word that nothing holds, with the words of names that are one letter away and were looked for instead.</summary>
/// <param name="Asked">The word, folded.</param>
/// <param name="Meant">The words of names, folded.</param>
public sealed record NearWord(string Asked, IReadOnlyList<string> Meant);

/// <summary>What is found when one word is left out, all others kept.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Rest">The other words.</param>
/// <param name="Count">How much is found by them, whatever its kind.</param>
public sealed record WordDrop(string Word, string Rest, int Count);

/// <summary>What a search finds, with the counts beside the kinds.</summary>
public sealed record SearchResult
{
    /// <summary>What fits, the best first.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>How much the words alone find, of every kind.</summary>
    public required int Total { get; init; }

    /// <summary>Counts by kind; only kinds of which the words find something, and those asked for.</summary>
    public required IReadOnlyList<FacetCount<SearchKind>> Kinds { get; init; }

    /// <summary>The words that nothing holds and for which a name one letter away was taken.</summary>
    public required IReadOnlyList<NearWord> Near { get; init; }

    /// <summary>Where the words together find nothing: what is found without each of them.</summary>
    public required IReadOnlyList<WordDrop> Drops { get; init; }
}
