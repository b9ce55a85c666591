namespace TariffTracker.Domain.Record.Search;

/// <summary>Finds the words of names that somebody may have meant who mistyped one.</summary>
internal sealed class NearWords
{
    private const int FewestLetters = 5;

    private readonly ILookup<int, string> byLength;

    public NearWords(IEnumerable<string> foldedNames) =>
        byLength = foldedNames.SelectMany(Runs).Where(IsLong).Distinct(StringComparer.Ordinal).ToLookup(word => word.Length);

    /// <summary>The words one letter away: one changed, left out, added, or two neighbours swapped.</summary>
    public IReadOnlyList<string> Of(string word) =>
        IsLong(word)
            ?
            [
                .. Enumerable
                    .Range(word.Length - 1, 3)
                    .SelectMany(length => byLength[length])
                    .Where(each => IsNear(word, each))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    private static bool IsLong(string word) => word.Length >= FewestLetters && word.All(char.IsLetter);

    // Letters of one script that stand together.
    private static IEnumerable<string> Runs(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || Script(name[i]) != Script(name[start]))
            {
                if (Script(name[start]) != 0)
                {
                    yield return name[start..i];
                }

                start = i;
            }
        }
    }

    private static int Script(char c) =>
        SearchTerm.IsSpaced(c) && char.IsLetter(c) ? 1
        : c is >= '\u3041' and <= '\u3096' or 'ー' ? 2
        : char.IsLetter(c) ? 3
        : 0;

    private static bool IsNear(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        var restA = a.AsSpan(same);
        var restB = b.AsSpan(same);
        return restA.Length == restB.Length
                ? restA.Length > 0
                    && (
                        restA[1..].SequenceEqual(restB[1..])
                        || (restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]))
                    )
            : restA.Length > restB.Length ? restA[1..].SequenceEqual(restB)
            : restB[1..].SequenceEqual(restA);
    }
}
