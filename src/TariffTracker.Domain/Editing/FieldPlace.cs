using System.Text.Json.Nodes;

namespace TariffTracker.Domain.Editing;

/// <summary>Says where in its document a part stands.</summary>
public static class FieldPlace
{
    /// <summary>The path from the document to <paramref name="part"/>; <see cref="FieldPath.Whole"/> for the document itself.</summary>
    public static FieldPath Of(JsonNode part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Parent switch
        {
            JsonObject owner => Of(owner).Then(part.GetPropertyName()),
            JsonArray list => Of(list).Into(ListItems.Of(list)[part.GetElementIndex()].Key),
            _ => FieldPath.Whole,
        };
    }

    /// <summary>The deepest part of the document on the way to <paramref name="place"/>, and what of the way is left.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">The text of a field path, as findings and conflicts give it.</param>
    public static (JsonNode Part, string Left) Find(JsonNode document, string place)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(place);
        var (part, left) = (document, place);
        while (left.Length > 0 && Next(part, left) is var (next, rest))
        {
            (part, left) = (next, rest);
        }

        return (part, left);
    }

    private static (JsonNode Part, string Left)? Next(JsonNode part, string place)
    {
        if (part is not JsonObject members)
        {
            return null;
        }

        foreach (var (name, value) in members)
        {
            if (value is null || !place.StartsWith(name, StringComparison.Ordinal))
            {
                continue;
            }

            var left = place[name.Length..];
            if (left.Length == 0 || left[0] == '.')
            {
                return (value, left.TrimStart('.'));
            }

            if (left[0] != '[' || value is not JsonArray list)
            {
                continue;
            }

            // Names of items may hold brackets and points themselves, so the items are tried, not the text cut.
            foreach (var (item, node) in ListItems.Of(list))
            {
                if (node is not null && left.StartsWith($"[{item}]", StringComparison.Ordinal))
                {
                    return (node, left[(item.Length + 2)..].TrimStart('.'));
                }
            }
        }

        return null;
    }
}
