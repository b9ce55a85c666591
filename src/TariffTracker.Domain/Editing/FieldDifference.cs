using System.Text.Json.Nodes;

namespace TariffTracker.Domain.Editing;

/// <summary>What happened to a field.</summary>
public enum FieldChange
{
    /// <summary>It was empty, or the item was not there.</summary>
    Added,

    /// <summary>It is empty now, or the item is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>The items of a list stand in another order.</summary>
    Reordered,
}

/// <summary>One field that two versions of a document do not share.</summary>
public sealed record FieldDifference
{
    /// <summary>Where it stands. The document as a whole when one of the two versions does not exist.</summary>
    public required FieldPath Path { get; init; }

    /// <summary>What happened to it.</summary>
    public required FieldChange Change { get; init; }

    /// <summary>What it said: a value, or the whole part that is gone; null when it said nothing.</summary>
    public JsonNode? Old { get; init; }

    /// <summary>What it says now; null when it says nothing.</summary>
    public JsonNode? New { get; init; }

    /// <summary>The single values in it: of a part that came or went each of its values, with its own path; anything else as it is.</summary>
    public IEnumerable<FieldDifference> Leaves() =>
        Change is FieldChange.Added or FieldChange.Removed && (New ?? Old) is { } part
            ? LeavesOf(Path, part)
                .Select(leaf => Change == FieldChange.Added ? Of(leaf.Path, leaf.Value, null) : Of(leaf.Path, null, leaf.Value))
            : [this];

    private FieldDifference Of(FieldPath path, JsonNode? now, JsonNode? old) =>
        new()
        {
            Path = path,
            Change = Change,
            Old = old,
            New = now,
        };

    private static IEnumerable<(FieldPath Path, JsonNode Value)> LeavesOf(FieldPath path, JsonNode part) =>
        JsonFields.Present(part) switch
        {
            null => [],
            JsonObject members => members
                .Where(member => member.Value is not null)
                .SelectMany(member => LeavesOf(path.Then(member.Key), member.Value!)),
            JsonArray list when list.Any(item => item is JsonObject) => ListItems
                .Of(list)
                .SelectMany(item => LeavesOf(path.Into(item.Key), item.Value)),
            { } value => [(path, value)],
        };
}
