using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Domain.Record.Search;

/// <summary>The record laid out for being searched. A record makes it once, when first asked.</summary>
/// <remarks>Safe to share between threads. It holds what its record holds: of a record as known on a day, nothing later.</remarks>
public sealed class SearchIndex
{
    private readonly IReadOnlyList<SearchEntry> entries;
    private readonly NearWords nearWords;

    internal SearchIndex(TariffRecord record)
    {
        entries = [.. SearchEntries.Of(record).OrderBy(entry => entry.Kind)];
        nearWords = new(entries.SelectMany(entry => entry.Names));
    }

    /// <summary>Everything in which all words of the filter are found: names before texts, texts before what sources say.</summary>
    public SearchResult Find(SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var text = filter.Text ?? "";
        var words = SearchText.Words(text);
        List<NearWord> near =
        [
            .. words.Where(IsNowhere).Select(word => new NearWord(word, nearWords.Of(word))).Where(each => each.Meant.Count > 0),
        ];
        List<SearchTerm> terms = [.. words.Select(word => new SearchTerm(near.Find(each => each.Asked == word)?.Meant ?? [word]))];
        List<SearchHit> all = terms.Count == 0 ? [] : [.. Hits(terms, SearchText.Fold(text)).OrderBy(hit => hit.Rank)];
        return new SearchResult
        {
            Hits = filter.Kinds.Count == 0 ? all : [.. all.Where(hit => filter.Kinds.Contains(hit.Kind))],
            Total = all.Count,
            Kinds =
            [
                .. Enum.GetValues<SearchKind>()
                    .Select(kind => new FacetCount<SearchKind>(kind, all.Count(hit => hit.Kind == kind), filter.Kinds.Contains(kind)))
                    .Where(count => count.Count > 0 || count.Chosen),
            ],
            Near = near,
            Drops = all.Count > 0 || terms.Count < 2 ? [] : [.. words.Select((word, i) => Without(words, terms, i))],
        };
    }

    private WordDrop Without(IReadOnlyList<string> words, List<SearchTerm> terms, int dropped)
    {
        List<SearchTerm> left = [.. terms.Where((_, i) => i != dropped)];
        var rest = string.Join(' ', words.Where((_, i) => i != dropped));
        return new(words[dropped], rest, Hits(left, rest).Count());
    }

    private bool IsNowhere(string word)
    {
        var term = new SearchTerm([word]);
        return entries.All(entry => entry.Rank(term) is null);
    }

    private IEnumerable<SearchHit> Hits(IReadOnlyList<SearchTerm> terms, string whole)
    {
        foreach (var entry in entries)
        {
            if (entry.Rank(terms, whole) is { } rank)
            {
                yield return new(entry, rank, terms);
            }
        }
    }
}
