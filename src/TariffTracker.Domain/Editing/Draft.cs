using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Editing;

/// <summary>A change set: edited documents, each with the revision it was based on.</summary>
public sealed record Draft
{
    /// <summary>Its id, part of its address.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the user who made it, and who alone may change it.</summary>
    public required string Owner { get; init; }

    /// <summary>What it is called in lists; may be empty.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the policy changed, the record was wrong, something is new, or there is more evidence.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>Why the change is made; becomes the reason of the revision. May be empty until it is submitted.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it stands.</summary>
    public required DraftState State { get; init; }

    /// <summary>Counts the changes. Whoever saves names the version they saw, so that two windows never overwrite each other.</summary>
    public required int Version { get; init; }

    /// <summary>When it was begun, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last saved, in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>When it was last submitted, in UTC; null when it never was.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Who returned or published it; null when nobody has yet.</summary>
    public string? Reviewer { get; init; }

    /// <summary>The revision it became; null until it is published.</summary>
    public int? PublishedAs { get; init; }

    /// <summary>The edited documents, in the order they were added.</summary>
    public required IReadOnlyList<DraftDocument> Documents { get; init; }

    /// <summary>What was said about it, earliest first.</summary>
    public IReadOnlyList<DraftComment> Comments { get; init; } = [];

    /// <summary>The word of reason given for a warning, by the key of the finding.</summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();

    /// <summary>True while its owner may change it.</summary>
    public bool IsEditable => State is DraftState.Open or DraftState.Returned;

    /// <summary>The edited document; null when the draft does not hold it.</summary>
    public DraftDocument? Find(DocumentRef document) => Documents.FirstOrDefault(each => each.Ref == document);
}

/// <summary>One document of a draft.</summary>
/// <param name="Ref">Its kind and id.</param>
/// <param name="BaseRevision">The revision that had last changed it when the editing began; null for a document that is new.</param>
/// <param name="Text">The document as JSON; may lack what has not been entered yet.</param>
public sealed record DraftDocument(DocumentRef Ref, int? BaseRevision, string Text);

/// <summary>Something said about a draft.</summary>
/// <param name="By">Name of the user.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Text">What was said.</param>
public sealed record DraftComment(string By, DateTimeOffset At, string Text);
