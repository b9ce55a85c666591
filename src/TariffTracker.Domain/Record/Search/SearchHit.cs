using TariffTracker.Domain.Evidence;

namespace TariffTracker.Domain.Record.Search;

/// <summary>Something found.</summary>
public sealed class SearchHit
{
    private readonly SearchEntry entry;
    private readonly IReadOnlyList<SearchTerm> terms;

    internal SearchHit(SearchEntry entry, SearchRank rank, IReadOnlyList<SearchTerm> terms)
    {
        this.entry = entry;
        this.terms = terms;
        Rank = rank;
    }

    /// <summary>What kind of thing it is.</summary>
    public SearchKind Kind => entry.Kind;

    /// <summary>The document, or the one a rejected claim is about.</summary>
    public DocumentRef Document => entry.Document;

    /// <summary>The statement a rejected claim is about; null for a document.</summary>
    public CitedFact? Fact => entry.Fact;

    /// <summary>The rejected claim; null for a document.</summary>
    public Citation? Claim => entry.Claim;

    /// <summary>Where the words were found.</summary>
    public SearchRank Rank { get; }

    /// <summary>
    /// The text that holds most of the words, in the reader's language where it holds as many there; the first text where they
    /// stand in a name alone. Null when there is no text but the name.
    /// </summary>
    public SearchExcerpt? Excerpt(string language) =>
        entry
            .Texts.Concat(entry.Evidence)
            .Select((passage, i) => (passage, i, found: terms.Count(term => term.In(passage.Folded) != TermFound.Nowhere)))
            .OrderByDescending(each => each.found)
            .ThenByDescending(each => each.passage.Language == language)
            .ThenBy(each => each.i)
            .Select(each => SearchExcerpt.Of(each.passage, terms))
            .FirstOrDefault();
}
