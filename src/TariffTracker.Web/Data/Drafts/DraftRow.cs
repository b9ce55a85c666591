using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>A change set that somebody works on, or worked on.</summary>
public sealed class DraftRow
{
    /// <summary>Its id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name of the account it belongs to.</summary>
    public required string Owner { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; set; }

    /// <summary>What sort of change it is.</summary>
    public required RevisionKind Kind { get; set; }

    /// <summary>Why the change is made.</summary>
    public required string Reason { get; set; }

    /// <summary>Where it stands.</summary>
    public required DraftState State { get; set; }

    /// <summary>Counts the changes; two who started from the same one cannot both succeed.</summary>
    public required int Version { get; set; }

    /// <summary>When it was begun.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>When it was last submitted.</summary>
    public DateTimeOffset? SubmittedAt { get; set; }

    /// <summary>Who returned or published it.</summary>
    public string? Reviewer { get; set; }

    /// <summary>The revision it became.</summary>
    public int? PublishedAs { get; set; }

    /// <summary>The edited documents.</summary>
    public List<DraftDocumentRow> Documents { get; } = [];

    /// <summary>What was said about it.</summary>
    public List<DraftCommentRow> Comments { get; } = [];

    /// <summary>The reasons given for warnings.</summary>
    public List<DraftReasonRow> Reasons { get; } = [];
}

/// <summary>One document of a draft.</summary>
public sealed class DraftDocumentRow
{
    /// <summary>Id of the draft.</summary>
    public Guid Draft { get; init; }

    /// <summary>Kind of the document.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Id { get; init; }

    /// <summary>Place among the documents of the draft, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The revision that had last changed the document; null when it is new.</summary>
    public int? BaseRevision { get; set; }

    /// <summary>Number of the shape <see cref="Text"/> is written in.</summary>
    public required int Schema { get; set; }

    /// <summary>The document as JSON, complete or not.</summary>
    public required string Text { get; set; }
}

/// <summary>Something said about a draft.</summary>
public sealed class DraftCommentRow
{
    /// <summary>Id of the draft.</summary>
    public Guid Draft { get; init; }

    /// <summary>Place among the comments of the draft, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Name of the account.</summary>
    public required string By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }
}

/// <summary>Why a warning may stand.</summary>
public sealed class DraftReasonRow
{
    /// <summary>Id of the draft.</summary>
    public Guid Draft { get; init; }

    /// <summary>Key of the finding.</summary>
    public required string Finding { get; init; }

    /// <summary>The word of reason.</summary>
    public required string Reason { get; set; }
}
