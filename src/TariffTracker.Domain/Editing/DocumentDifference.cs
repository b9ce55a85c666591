using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Editing;

/// <summary>Compares two versions of a document field by field.</summary>
public static class DocumentDifference
{
    /// <summary>The fields in which the two differ, in the order of the newer one; none when both say the same.</summary>
    /// <param name="kind">Kind of the document.</param>
    /// <param name="before">The older text, complete or not; null when the document is new.</param>
    /// <param name="after">The newer text, complete or not; null when there is none any more.</param>
    /// <exception cref="System.Text.Json.JsonException">A text is no JSON object.</exception>
    public static IReadOnlyList<FieldDifference> Between(DocumentKind kind, string? before, string? after)
    {
        var differences = new List<FieldDifference>();
        Compare(
            FieldPath.Whole,
            before is null ? null : JsonFields.Read(kind, before),
            after is null ? null : JsonFields.Read(kind, after),
            differences
        );
        return differences;
    }

    private static void Compare(FieldPath path, JsonNode? before, JsonNode? after, List<FieldDifference> differences)
    {
        (before, after) = (JsonFields.Present(before), JsonFields.Present(after));
        switch (before, after)
        {
            case (null, null):
                break;
            case (JsonObject a, JsonObject b):
                foreach (var member in JsonFields.Members(b, a))
                {
                    Compare(path.Then(member), a[member], b[member], differences);
                }

                break;
            case (JsonArray or null, JsonArray or null):
                CompareLists(path, before as JsonArray ?? [], after as JsonArray ?? [], differences);
                break;
            default:
                if (!JsonFields.Same(before, after))
                {
                    differences.Add(
                        new FieldDifference
                        {
                            Path = path,
                            Change =
                                before is null ? FieldChange.Added
                                : after is null ? FieldChange.Removed
                                : FieldChange.Changed,
                            Old = before,
                            New = after,
                        }
                    );
                }

                break;
        }
    }

    private static void CompareLists(FieldPath path, JsonArray before, JsonArray after, List<FieldDifference> differences)
    {
        var old = ListItems.Of(before).ToDictionary(StringComparer.Ordinal);
        var now = ListItems.Of(after);
        var names = now.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, item) in now)
        {
            Compare(path.Into(name), old.GetValueOrDefault(name), item, differences);
        }

        foreach (var (name, item) in old.Where(item => !names.Contains(item.Key)))
        {
            Compare(path.Into(name), item, null, differences);
        }

        if (!old.Keys.Where(names.Contains).SequenceEqual(now.Select(item => item.Key).Where(old.ContainsKey), StringComparer.Ordinal))
        {
            differences.Add(
                new FieldDifference
                {
                    Path = path,
                    Change = FieldChange.Reordered,
                    Old = before,
                    New = after,
                }
            );
        }
    }
}
