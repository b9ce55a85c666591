using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data;

/// <summary>Stores a member of an enumeration as the word it has in documents ("government-statement").</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class WordConverter<TEnum>() : ValueConverter<TEnum, string>(member => Words[member], word => Members[word])
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Words = Enum.GetValues<TEnum>()
        .ToDictionary(member => member, member => JsonSerializer.SerializeToElement(member, DocumentJson.Options).GetString()!);

    private static readonly Dictionary<string, TEnum> Members = Words.ToDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>The word of a member, where there is no column to be written.</summary>
    internal static string Word(TEnum member) => Words[member];
}
