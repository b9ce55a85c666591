using System.Globalization;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Benchmarks;

/// <summary>A record many times as large as the seeds: each document of the negotiation again and again, under other ids.</summary>
/// <remarks>
/// What is as large as the world makes it stays as it is: sectors, the tariff schedule with its lists and goods, and the trade flows.
/// Each copy refers to its own copies, so that every reference resolves.
/// </remarks>
public static class GeneratedRecord
{
    private const int RoundsApart = 1000;

    private static readonly HashSet<DocumentKind> Kept =
    [
        DocumentKind.Sector,
        DocumentKind.Scope,
        DocumentKind.Line,
        DocumentKind.Good,
        DocumentKind.TradeFlow,
    ];

    /// <summary>The documents of <paramref name="seeds"/>, and <paramref name="times"/> − 1 copies of those that can be more.</summary>
    public static IReadOnlyList<Document> Documents(IReadOnlyList<Document> seeds, int times)
    {
        List<(DocumentKind Kind, string Text)> copied =
        [
            .. seeds.Select(seed => (DocumentJson.KindOf(seed), DocumentJson.Write(seed))).Where(seed => !Kept.Contains(seed.Item1)),
        ];
        var ids = seeds.Where(seed => !Kept.Contains(DocumentJson.KindOf(seed))).Select(seed => seed.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. seeds,
            .. Enumerable.Range(1, times - 1).SelectMany(copy => copied.Select(seed => Copy(seed.Kind, seed.Text, ids, copy))),
        ];
    }

    private static Document Copy(DocumentKind kind, string text, HashSet<string> ids, int copy)
    {
        var document = JsonNode.Parse(text)!.AsObject();
        Rename(document, ids, copy);
        return DocumentJson.Read(kind, document.ToJsonString());
    }

    private static void Rename(JsonNode node, HashSet<string> ids, int copy)
    {
        if (node is JsonObject members)
        {
            foreach (var (name, value) in members.ToList())
            {
                if (Renamed(name, value, ids, copy) is { } other)
                {
                    members[name] = other;
                }
                else if (value is not null)
                {
                    Rename(value, ids, copy);
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                if (Renamed("", items[i], ids, copy) is { } other)
                {
                    items[i] = other;
                }
                else if (items[i] is { } item)
                {
                    Rename(item, ids, copy);
                }
            }
        }
    }

    private static JsonValue? Renamed(string member, JsonNode? value, HashSet<string> ids, int copy) =>
        value is not JsonValue leaf ? null
        : leaf.TryGetValue<int>(out var number) && member is "round" or "number" ? JsonValue.Create(number + copy * RoundsApart)
        : !leaf.TryGetValue<string>(out var id) || member is "sector" || !ids.Contains(id) ? null
        : int.TryParse(id, CultureInfo.InvariantCulture, out var round)
            ? JsonValue.Create((round + copy * RoundsApart).ToString(CultureInfo.InvariantCulture))
        : JsonValue.Create($"{id}-copy-{copy}");
}
