using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Editing;

/// <summary>Documents as trees of fields, also those that are not complete yet.</summary>
internal static class JsonFields
{
    /// <summary>The fields of a document. A complete one is brought into the form in which it would be stored.</summary>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static JsonObject Read(DocumentKind kind, string text)
    {
        try
        {
            return Parse(DocumentJson.Write(DocumentJson.Read(kind, text)));
        }
        catch (JsonException)
        {
            return Parse(text);
        }
    }

    /// <summary>The text of a document: the stored form when it is complete, the fields as they are otherwise.</summary>
    public static string Write(DocumentKind kind, JsonObject fields)
    {
        var text = fields.ToJsonString(DocumentJson.Options);
        try
        {
            return DocumentJson.Write(DocumentJson.Read(kind, text));
        }
        catch (JsonException)
        {
            return text;
        }
    }

    /// <summary>What stands there; null for what says nothing: no value, an empty list.</summary>
    public static JsonNode? Present(JsonNode? node) => node is JsonArray { Count: 0 } ? null : node;

    /// <summary>True when both say the same, however it is spelt: 25 and 25.0, an empty list and none.</summary>
    public static bool Same(JsonNode? left, JsonNode? right) =>
        (Present(left), Present(right)) switch
        {
            (null, null) => true,
            (JsonObject a, JsonObject b) => Members(a, b).All(member => Same(a[member], b[member])),
            (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
            (JsonValue a, JsonValue b) => SameValue(a, b),
            _ => false,
        };

    /// <summary>The members of either, those of the first in their order, then the others.</summary>
    public static IEnumerable<string> Members(JsonObject first, JsonObject second) =>
        first.Select(member => member.Key).Union(second.Select(member => member.Key), StringComparer.Ordinal);

    private static JsonObject Parse(string text) =>
        JsonNode.Parse(text) as JsonObject ?? throw new JsonException("It is not a JSON object.");

    private static bool SameValue(JsonValue left, JsonValue right)
    {
        var kind = left.GetValueKind();
        return kind == right.GetValueKind()
            && (
                kind == JsonValueKind.Number && left.TryGetValue<decimal>(out var a) && right.TryGetValue<decimal>(out var b)
                    ? a == b
                    : JsonNode.DeepEquals(left, right)
            );
    }
}
