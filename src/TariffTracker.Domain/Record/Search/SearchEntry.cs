using TariffTracker.Domain.Evidence;

namespace TariffTracker.Domain.Record.Search;

/// <summary>A text of the record, made ready for being searched.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Language">Its language.</param>
/// <param name="Folded">The same, folded.</param>
internal sealed record SearchPassage(string Text, string Language, string Folded);

/// <summary>One thing that can be found.</summary>
internal sealed record SearchEntry
{
    public required SearchKind Kind { get; init; }

    public required DocumentRef Document { get; init; }

    /// <summary>The statement a rejected claim is about; null for a document.</summary>
    public CitedFact? Fact { get; init; }

    /// <summary>The rejected claim; null for a document.</summary>
    public Citation? Claim { get; init; }

    /// <summary>Id of the document, folded; null for a claim.</summary>
    public string? Id { get; init; }

    /// <summary>Everything it is called, folded.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>What the record says of it.</summary>
    public required IReadOnlyList<SearchPassage> Texts { get; init; }

    /// <summary>What sources say of it.</summary>
    public required IReadOnlyList<SearchPassage> Evidence { get; init; }

    /// <summary>Where all of the terms are found; null when one of them is not.</summary>
    public SearchRank? Rank(IReadOnlyList<SearchTerm> terms, string whole)
    {
        if (Id == whole || Names.Contains(whole, StringComparer.Ordinal))
        {
            return SearchRank.WholeName;
        }

        var worst = SearchRank.WholeName;
        foreach (var term in terms)
        {
            if (Rank(term) is not { } rank)
            {
                return null;
            }

            worst = rank > worst ? rank : worst;
        }

        return worst;
    }

    public SearchRank? Rank(SearchTerm term)
    {
        SearchRank? best = null;
        foreach (var name in Names)
        {
            switch (term.In(name))
            {
                case TermFound.Word:
                    return SearchRank.NameWord;
                case TermFound.Start:
                    best = SearchRank.NameStart;
                    break;
            }
        }

        return best
            ?? (
                Texts.Any(text => term.In(text.Folded) != TermFound.Nowhere) ? SearchRank.Text
                : Evidence.Any(text => term.In(text.Folded) != TermFound.Nowhere) || (Id is not null && term.In(Id) != TermFound.Nowhere)
                    ? SearchRank.Evidence
                : null
            );
    }
}
