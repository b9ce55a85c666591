namespace TariffTracker.Domain.Record.Search;

/// <summary>A piece of an excerpt.</summary>
/// <param name="Text">As it stands in the record.</param>
/// <param name="Found">True when it is one of the words looked for.</param>
public sealed record SearchPiece(string Text, bool Found);

/// <summary>The part of a text that holds the words looked for, cut to a few lines.</summary>
/// <param name="Language">Language of the text, <c>en</c> or <c>ja</c>.</param>
/// <param name="Pieces">The text in order.</param>
public sealed record SearchExcerpt(string Language, IReadOnlyList<SearchPiece> Pieces)
{
    private const int MostCharacters = 220;
    private const int CharactersBefore = 60;

    /// <summary>The whole of it.</summary>
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    internal static SearchExcerpt Of(SearchPassage passage, IReadOnlyList<SearchTerm> terms)
    {
        var text = passage.Text;
        var found = SearchText.Ranges(text, terms);
        var from = found.Count == 0 ? 0 : WordStart(text, Math.Max(0, found[0].Start - CharactersBefore));
        var to = text.Length - from <= MostCharacters ? text.Length : WordEnd(text, from + MostCharacters);
        List<SearchPiece> pieces = [];
        var at = from;
        foreach (var (start, end) in found.Where(range => range.Start >= from && range.End <= to))
        {
            Add(text[at..start], false);
            Add(text[start..end], true);
            at = end;
        }

        Add(text[at..to], false);
        if (from > 0)
        {
            pieces.Insert(0, new("…", false));
        }

        if (to < text.Length)
        {
            pieces.Add(new("…", false));
        }

        return new(passage.Language, pieces);

        void Add(string piece, bool isFound)
        {
            if (piece.Length > 0)
            {
                pieces.Add(new(piece, isFound));
            }
        }
    }

    // A cut stands at a space where one is near, and never inside a character.
    private static int WordStart(string text, int at)
    {
        if (at == 0)
        {
            return 0;
        }

        var space = text.IndexOf(' ', at, Math.Min(20, text.Length - at));
        return space >= 0 ? space + 1
            : char.IsLowSurrogate(text[at]) ? at + 1
            : at;
    }

    private static int WordEnd(string text, int at)
    {
        var space = text.LastIndexOf(' ', at, 20);
        return space > 0 ? space
            : char.IsLowSurrogate(text[at]) ? at - 1
            : at;
    }
}
