using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Editing;

/// <summary>Brings together what two people made of one document.</summary>
/// <remarks>Fields that only one of them touched are taken from that one. A field both changed is never decided here.</remarks>
public sealed class DocumentMerge
{
    private readonly IReadOnlyDictionary<string, MergeChoice> choices;
    private readonly List<FieldConflict> conflicts = [];

    private DocumentMerge(IReadOnlyDictionary<string, MergeChoice> choices) => this.choices = choices;

    /// <summary>Merges the texts of a document, complete or not.</summary>
    /// <param name="kind">Kind of the document.</param>
    /// <param name="original">What both started from; null when both made a new document of the same id.</param>
    /// <param name="mine">What the draft says.</param>
    /// <param name="theirs">What was published meanwhile.</param>
    /// <param name="choices">What stands where both changed a field, by the text of its path; null for none yet.</param>
    /// <exception cref="System.Text.Json.JsonException">A text is no JSON object.</exception>
    public static MergeResult Of(
        DocumentKind kind,
        string? original,
        string mine,
        string theirs,
        IReadOnlyDictionary<string, MergeChoice>? choices = null
    )
    {
        var merge = new DocumentMerge(choices ?? new Dictionary<string, MergeChoice>());
        var merged = merge.Merge(
            FieldPath.Whole,
            original is null ? null : JsonFields.Read(kind, original),
            JsonFields.Read(kind, mine),
            JsonFields.Read(kind, theirs)
        );
        return new MergeResult { Text = JsonFields.Write(kind, (JsonObject)merged!), Conflicts = merge.conflicts };
    }

    private JsonNode? Merge(FieldPath path, JsonNode? original, JsonNode? mine, JsonNode? theirs)
    {
        (original, mine, theirs) = (JsonFields.Present(original), JsonFields.Present(mine), JsonFields.Present(theirs));
        if (JsonFields.Same(mine, theirs) || JsonFields.Same(original, mine))
        {
            return theirs?.DeepClone();
        }

        if (JsonFields.Same(original, theirs))
        {
            return mine?.DeepClone();
        }

        return (mine, theirs) switch
        {
            (JsonObject a, JsonObject b) => MergeMembers(path, original as JsonObject ?? [], a, b),
            (JsonArray or null, JsonArray or null) => MergeLists(
                path,
                original as JsonArray ?? [],
                mine as JsonArray ?? [],
                theirs as JsonArray ?? []
            ),
            _ => Choose(path, original, mine, theirs)?.DeepClone(),
        };
    }

    private JsonObject MergeMembers(FieldPath path, JsonObject original, JsonObject mine, JsonObject theirs)
    {
        var merged = new JsonObject();
        foreach (var member in JsonFields.Members(theirs, mine))
        {
            if (Merge(path.Then(member), original[member], mine[member], theirs[member]) is { } field)
            {
                merged[member] = field;
            }
        }

        return merged;
    }

    private JsonArray MergeLists(FieldPath path, JsonArray original, JsonArray mine, JsonArray theirs)
    {
        var origin = ListItems.Of(original).ToDictionary(StringComparer.Ordinal);
        var ours = ListItems.Of(mine).ToDictionary(StringComparer.Ordinal);
        var others = ListItems.Of(theirs).ToDictionary(StringComparer.Ordinal);
        var merged = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var name in others.Keys.Union(ours.Keys).Union(origin.Keys))
        {
            var item = Merge(path.Into(name), origin.GetValueOrDefault(name), ours.GetValueOrDefault(name), others.GetValueOrDefault(name));
            if (item is not null)
            {
                merged.Add(name, item);
            }
        }

        var order =
            ListOrder.Merge([.. origin.Keys], [.. ours.Keys], [.. others.Keys], [.. merged.Keys])
            ?? [.. Names(Choose(path, original, mine, theirs)).Where(merged.ContainsKey)];
        return [.. order.Union(merged.Keys, StringComparer.Ordinal).Select(name => merged[name])];
    }

    private static IEnumerable<string> Names(JsonNode? list) => ListItems.Of(list as JsonArray ?? []).Select(item => item.Key);

    private JsonNode? Choose(FieldPath path, JsonNode? original, JsonNode? mine, JsonNode? theirs)
    {
        if (choices.TryGetValue(path.Text, out var choice))
        {
            return choice switch
            {
                MergeChoice.Mine => mine,
                MergeChoice.Theirs => theirs,
                _ => original,
            };
        }

        conflicts.Add(
            new FieldConflict
            {
                Path = path,
                Original = original,
                Mine = mine,
                Theirs = theirs,
            }
        );
        return mine;
    }
}
