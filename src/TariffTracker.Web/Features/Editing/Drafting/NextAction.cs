using System.Text.Json.Nodes;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>The rate action that follows when the policy changed: what the last one says goes on until somebody says otherwise.</summary>
public static class NextAction
{
    private static readonly string[] GoesOn = ["state", "ratePercent", "basis", "valueBase", "standing"];

    /// <summary>Appends an action filled in from the last one, and opens it.</summary>
    public static JsonObject Append(EditedDocument measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var actions = measure.Root["actions"] as JsonArray;
        var action = From(Last(actions));
        action["id"] = NewDocuments.PartId("action", actions);
        measure.Add(measure.Root, "actions", action);
        return action;
    }

    /// <summary>The action that was appended and that nobody has filled in; null when there is none.</summary>
    public static JsonObject? Untouched(EditedDocument measure, IReadOnlySet<string> published)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(published);
        var actions = Actions(measure).ToList();
        return actions.Find(action =>
            !published.Contains(action["id"]?.ToString() ?? "")
            && action.All(member => member.Key == "id" || GoesOn.Contains(member.Key, StringComparer.Ordinal))
        );
    }

    /// <summary>The actions that are not published yet.</summary>
    public static IEnumerable<JsonObject> Added(EditedDocument measure, IReadOnlySet<string> published) =>
        Actions(measure).Where(action => !published.Contains(action["id"]?.ToString() ?? ""));

    /// <summary>The ids of the actions of a measure as it is published.</summary>
    public static IReadOnlySet<string> Ids(string? text) =>
        (text is null ? null : JsonNode.Parse(text)?["actions"] as JsonArray)
            ?.OfType<JsonObject>()
            .Select(action => action["id"]?.ToString() ?? "")
            .ToHashSet(StringComparer.Ordinal)
        ?? [];

    private static IEnumerable<JsonObject> Actions(EditedDocument measure) =>
        (measure.Root["actions"] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static JsonObject? Last(JsonArray? actions) =>
        actions
            ?.OfType<JsonObject>()
            .Where(action => action["state"]?.ToString() != "ended")
            .MaxBy(action => action["from"]?.ToString() ?? action["announcedOn"]?.ToString() ?? "", StringComparer.Ordinal);

    private static JsonObject From(JsonObject? last)
    {
        var action = new JsonObject();
        foreach (var member in GoesOn)
        {
            if (last?[member] is { } value)
            {
                action[member] = value.DeepClone();
            }
        }

        return action;
    }
}
