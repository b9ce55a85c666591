using System.Text.Json;

namespace TariffTracker.Web.Shared.Api;

/// <summary>Reads the words of the interface (<c>under-discussion</c>) as enum values.</summary>
public static class Choice
{
    /// <summary>The word of a value.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Every word, as the end of a sentence: "one of a, b, c".</summary>
    public static string Allowed<T>()
        where T : struct, Enum => "one of " + string.Join(", ", Enum.GetValues<T>().Select(Word));

    /// <summary>Reads a word; true with null when there is none to read.</summary>
    public static bool TryRead<T>(string? word, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(word))
        {
            return true;
        }

        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Word(candidate) == word)
            {
                value = candidate;
                return true;
            }
        }

        return false;
    }
}
