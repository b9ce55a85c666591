using System.Text.Json.Nodes;

namespace TariffTracker.Domain.Editing;

/// <summary>Which of the values of a field is meant to stand.</summary>
public enum MergeChoice
{
    /// <summary>The one of the draft.</summary>
    Mine,

    /// <summary>The one that was published meanwhile.</summary>
    Theirs,

    /// <summary>The one both started from.</summary>
    Original,
}

/// <summary>A field that both sides changed, each in another way.</summary>
public sealed record FieldConflict
{
    /// <summary>Where it stands.</summary>
    public required FieldPath Path { get; init; }

    /// <summary>What both started from; null when it said nothing.</summary>
    public JsonNode? Original { get; init; }

    /// <summary>What the draft says; null when it takes the field or part away.</summary>
    public JsonNode? Mine { get; init; }

    /// <summary>What was published meanwhile; null when the field or part was taken away.</summary>
    public JsonNode? Theirs { get; init; }
}

/// <summary>What two versions of a document with a common origin come to.</summary>
public sealed record MergeResult
{
    /// <summary>The merged document. Where a conflict is open it says what the draft says.</summary>
    public required string Text { get; init; }

    /// <summary>The fields somebody has to choose for; none when the text may be published.</summary>
    public required IReadOnlyList<FieldConflict> Conflicts { get; init; }
}
