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
}
