using System.Text.Json;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared;

/// <summary>Enum values as they are written in addresses and documents: <c>under-discussion</c>.</summary>
public static class Slugs
{
    /// <summary>The written form of <paramref name="value"/>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Written<T>.Forms[value];

    /// <summary>The value written so; null when there is none.</summary>
    public static T? Parse<T>(string? written)
        where T : struct, Enum
    {
        foreach (var (value, form) in Written<T>.Forms)
        {
            if (form == written)
            {
                return value;
            }
        }

        return null;
    }

    private static class Written<T>
        where T : struct, Enum
    {
        // By the serialiser of the documents, so that an address and a document never write a value in two ways.
        public static readonly Dictionary<T, string> Forms = Enum.GetValues<T>()
            .ToDictionary(value => value, value => JsonSerializer.SerializeToElement(value, DocumentJson.Options).GetString()!);
    }
}
