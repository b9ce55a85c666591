namespace TariffTracker.Domain.Record.Search;

/// <summary>How a word stands in a text.</summary>
internal enum TermFound
{
    /// <summary>Not at all.</summary>
    Nowhere,

    /// <summary>A longer word begins with it.</summary>
    Start,

    /// <summary>As a word.</summary>
    Word,
}

/// <summary>A word to look for, or several of which one is enough; all folded.</summary>
internal sealed record SearchTerm(IReadOnlyList<string> Spellings)
{
    // Numbers of the tariff schedule are written in groups, "8703.23.01", and looked for by the first of them.
    private const int DigitsOfAHeading = 4;

    /// <summary>The best way in which it stands in a folded text.</summary>
    public TermFound In(string folded)
    {
        var best = TermFound.Nowhere;
        foreach (var spelling in Spellings)
        {
            // Most texts do not hold it at all, and this is the quick way to know.
            if (!folded.Contains(spelling, StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var (_, found) in Places(folded, spelling))
            {
                if (found == TermFound.Word)
                {
                    return found;
                }

                best = found;
            }
        }

        return best;
    }

    /// <summary>The places at which <paramref name="spelling"/> begins a word of <paramref name="folded"/>; scripts without spaces have no words to respect.</summary>
    public static IEnumerable<(int At, TermFound Found)> Places(string folded, string spelling)
    {
        for (
            var at = folded.IndexOf(spelling, StringComparison.Ordinal);
            at >= 0;
            at = folded.IndexOf(spelling, at + 1, StringComparison.Ordinal)
        )
        {
            if (BeginsWord(folded, at) && Ends(folded, at + spelling.Length, spelling) is not TermFound.Nowhere and var found)
            {
                yield return (at, found);
            }
        }
    }

    private static bool BeginsWord(string text, int at) =>
        at == 0 || !IsSpaced(text[at]) || (!IsSpaced(text[at - 1]) && !(char.IsAsciiDigit(text[at]) && IsInNumber(text, at - 1)));

    // 25 is found in "25%" and "25 June", not in 250, 25.5 or 1.25.
    private static TermFound Ends(string text, int end, string spelling)
    {
        if (end == text.Length || !IsSpaced(spelling[^1]))
        {
            return TermFound.Word;
        }

        if (char.IsAsciiDigit(spelling[^1]))
        {
            if (char.IsAsciiDigit(text[end]) || (IsInNumber(text, end) && spelling.Count(char.IsAsciiDigit) < DigitsOfAHeading))
            {
                return TermFound.Nowhere;
            }
        }

        return IsSpaced(text[end]) || IsInNumber(text, end) ? TermFound.Start : TermFound.Word;
    }

    private static bool IsInNumber(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    /// <summary>True for characters of scripts that part words by spaces.</summary>
    internal static bool IsSpaced(char c) => char.IsAsciiLetterOrDigit(c) || (c is >= '\u00C0' and < '\u0250' && char.IsLetter(c));
}
