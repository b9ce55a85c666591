using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TariffTracker.Domain.Editing;

/// <summary>Gives the items of a list names that do not depend on their place, so that two versions of the list can be matched.</summary>
internal static class ListItems
{
    /// <summary>The items with their names, in the order of the list. Every name occurs once.</summary>
    /// <remarks>
    /// The name is the item's id where it has one, else what it is about (the source and the place in it, the person, the day); for a
    /// bare text the text. The second of a name is called so, and what has no name goes by its place.
    /// </remarks>
    public static IReadOnlyList<KeyValuePair<string, JsonNode>> Of(JsonArray list) =>
        [
            .. Unique(list.Select((item, place) => NameOf(item) ?? Ordinal(place)))
                .Zip(list, (name, item) => new KeyValuePair<string, JsonNode>(name, item!)),
        ];

    /// <summary>The names, each later one of several made different ("2025-05-01", "2025-05-01#2").</summary>
    public static IEnumerable<string> Unique(IEnumerable<string> names)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var times = seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return times == 1 ? name : $"{name}{Ordinal(times - 1)}";
        }
    }

    private static string Ordinal(int place) => string.Create(CultureInfo.InvariantCulture, $"#{place + 1}");

    private static string? NameOf(JsonNode? item) =>
        item switch
        {
            JsonObject part => Text(part, "id")
                ?? Text(part, "source", "locator")
                ?? Text(part, "person")
                ?? Text(part, "measure", "from")
                ?? Text(part, "good")
                ?? Text(part, "on")
                ?? Text(part["topic"] as JsonObject, "en")
                ?? Text(part["title"] as JsonObject, "en")
                ?? Text(part, "en"),
            JsonValue value => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString(),
            _ => null,
        };

    private static string? Text(JsonObject? part, string member, string? second = null)
    {
        if (part?[member] is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
        {
            return null;
        }

        var first = value.GetValue<string>();
        return second is not null && Text(part, second) is { } more ? $"{first} {more}"
            : first.Length == 0 ? null
            : first;
    }
}
