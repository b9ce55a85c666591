using System.Text.Json;

namespace TariffTracker.Web.Shared;

/// <summary>Enum values as they are written in addresses and documents: <c>under-discussion</c>.</summary>
public static class Slugs
{
    /// <summary>The written form of <paramref name="value"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The value written so; null when there is none.</summary>
    public static T? Parse<T>(string? written)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == written)
            {
                return value;
            }
        }

        return null;
    }
}
