namespace TariffTracker.Web.Shared.Api;

/// <summary>Reads the words of the interface (<c>under-discussion</c>) as enum values.</summary>
public static class Choice
{
    /// <summary>Every word, as the end of a sentence: "one of a, b, c".</summary>
    public static string Allowed<T>()
        where T : struct, Enum => "one of " + string.Join(", ", Enum.GetValues<T>().Select(Slugs.Of));

    /// <summary>Reads a word; true with null when there is none to read.</summary>
    public static bool TryRead<T>(string? word, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (string.IsNullOrEmpty(word))
        {
            return true;
        }

        value = Slugs.Parse<T>(word);
        return value is not null;
    }
}
