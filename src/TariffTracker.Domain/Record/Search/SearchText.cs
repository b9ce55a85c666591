using System.Globalization;
using System.Text;

namespace TariffTracker.Domain.Record.Search;

/// <summary>Folds texts for searching: what <see cref="Folding"/> levels, and besides accents, dashes, spaces and old forms of characters.</summary>
internal static class SearchText
{
    private const int MostTerms = 8;
    private const int MostCharacters = 200;

    // Old and printed forms as they stand in names, each before the form of today: 赤澤 is found by 赤沢, 尾﨑 by 尾崎.
    private const string Forms = "澤沢濱浜﨑崎髙高邊辺邉辺齋斎齊斉廣広國国德徳眞真惠恵壽寿瀨瀬嶋島櫻桜龍竜冨富";

    private static readonly Dictionary<char, char> Today = Enumerable
        .Range(0, Forms.Length / 2)
        .ToDictionary(i => Forms[2 * i], i => Forms[2 * i + 1]);

    /// <summary>The folded text. Fold both sides, then compare ordinally.</summary>
    public static string Fold(string text)
    {
        var writer = new Writer();
        writer.Add(Folding.Fold(WithoutAccents(text)), 0);
        return writer.Text.Trim();
    }

    /// <summary>The words of what somebody typed, folded; punctuation around them is no part of them.</summary>
    public static IReadOnlyList<string> Words(string typed)
    {
        var folded = Fold(typed.Length <= MostCharacters ? typed : typed[..MostCharacters]);
        return [.. folded.Split(' ').Select(Bare).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Take(MostTerms)];
    }

    /// <summary>Where the terms stand in an unfolded text, in order and apart from one another.</summary>
    public static IReadOnlyList<(int Start, int End)> Ranges(string text, IReadOnlyList<SearchTerm> terms)
    {
        var writer = new Writer();
        for (var at = 0; at < text.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            writer.Add(Folding.Fold(WithoutAccents(text.Substring(at, length))), at);
            at += length;
        }

        var (folded, places) = (writer.Text, writer.Places);
        List<(int Start, int End)> found = [];
        foreach (
            var range in terms
                .SelectMany(term => term.Spellings)
                .SelectMany(spelling =>
                    SearchTerm.Places(folded, spelling).Select(place => (place.At, Last: place.At + spelling.Length - 1))
                )
                .Select(range =>
                    (Start: places[range.At], End: places[range.Last] + StringInfo.GetNextTextElementLength(text, places[range.Last]))
                )
                .Order()
        )
        {
            if (found.Count == 0 || range.Start >= found[^1].End)
            {
                found.Add(range);
            }
        }

        return found;
    }

    private static string Bare(string word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && char.IsPunctuation(word[start]))
        {
            start++;
        }

        while (end > start && char.IsPunctuation(word[end - 1]) && word[end - 1] != '%')
        {
            end--;
        }

        return word[start..end];
    }

    private static string WithoutAccents(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u00C0', '\u036F') && !text.AsSpan().ContainsAnyInRange('\u1E00', '\u1EFF'))
        {
            return text;
        }

        var bare = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (c is < '\u0300' or > '\u036F')
            {
                bare.Append(c);
            }
        }

        return bare.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Writes what is folded, and remembers where each character came from.</summary>
    private sealed class Writer
    {
        private readonly StringBuilder written = new();

        public List<int> Places { get; } = [];

        public string Text => written.ToString();

        public void Add(string folded, int place)
        {
            foreach (var c in folded)
            {
                Add(c, place);
            }
        }

        private void Add(char c, int place)
        {
            switch (c)
            {
                case '・' or '·':
                    return;
                case '%' when written.Length > 1 && written[^1] == ' ' && char.IsAsciiDigit(written[^2]):
                    written.Length--;
                    Places.RemoveAt(Places.Count - 1);
                    break;
                case '‐' or '‑' or '‒' or '–' or '—' or '−':
                    c = '-';
                    break;
                case '’' or '‘':
                    c = '\'';
                    break;
                case var _ when char.IsWhiteSpace(c):
                    if (written.Length == 0 || written[^1] == ' ')
                    {
                        return;
                    }

                    c = ' ';
                    break;
                default:
                    c = Today.GetValueOrDefault(c, c);
                    break;
            }

            written.Append(c);
            Places.Add(place);
        }
    }
}
