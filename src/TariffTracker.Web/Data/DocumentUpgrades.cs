using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data;

/// <summary>Reads stored documents of every shape there has been, in rows and in old revisions alike.</summary>
/// <param name="schema">Number of the shape the documents of today have.</param>
/// <param name="steps">The step under number n makes shape n + 1 of a document of shape n.</param>
public sealed class DocumentUpgrades(int schema, IReadOnlyDictionary<int, Func<DocumentKind, JsonObject, JsonObject>> steps)
{
    /// <summary>Every step there is. Stored texts stay as they are; they take these steps each time they are read.</summary>
    public static DocumentUpgrades All { get; } =
        new(DocumentJson.Schema, new Dictionary<int, Func<DocumentKind, JsonObject, JsonObject>> { [1] = WithoutNumbersInMeasures });

    /// <summary>Reads a document of the shape with the number <paramref name="writtenAs"/>.</summary>
    /// <exception cref="JsonException">The text is no document of that shape, or the shape is newer than this program.</exception>
    public Document Read(DocumentKind kind, int writtenAs, string text) => DocumentJson.Read(kind, Text(kind, writtenAs, text));

    /// <summary>The text, in the shape of today, of a document of the shape with the number <paramref name="writtenAs"/>; it may be incomplete.</summary>
    /// <exception cref="JsonException">The text is no JSON object, or the shape is newer than this program.</exception>
    public string Text(DocumentKind kind, int writtenAs, string text) => writtenAs == schema ? text : Upgrade(kind, writtenAs, text);

    private string Upgrade(DocumentKind kind, int writtenAs, string text)
    {
        if (writtenAs > schema)
        {
            throw new JsonException($"It has shape {writtenAs}, but this program knows shapes up to {schema}: a newer one wrote it.");
        }

        var document = JsonNode.Parse(text) as JsonObject ?? throw new JsonException("It is not a JSON object.");
        for (var number = writtenAs; number < schema; number++)
        {
            document = steps.TryGetValue(number, out var step)
                ? step(kind, document)
                : throw new JsonException($"There is no step from shape {number} to shape {number + 1}.");
        }

        return document.ToJsonString(DocumentJson.Options);
    }

    /// <summary>The numbers a measure covers stood in the measure itself; since shape 2 they stand in dated lists.</summary>
    private static JsonObject WithoutNumbersInMeasures(DocumentKind kind, JsonObject document)
    {
        if (kind == DocumentKind.Measure)
        {
            document.Remove("scopeIn");
            document.Remove("scopeOut");
        }

        return document;
    }
}
