using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Rows;

/// <summary>One publication: who changed which documents, when and why.</summary>
public sealed class RevisionRow
{
    /// <summary>1 for the first publication; each next one is one higher, without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>When it was recorded, in UTC and whole milliseconds.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who made it.</summary>
    public required string By { get; init; }

    /// <summary>Who approved it; null when nobody had to.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>What sort of change it is.</summary>
    public required RevisionKind Kind { get; init; }

    /// <summary>The documents it changed, each as it was afterwards.</summary>
    public List<RevisionDocumentRow> Documents { get; } = [];
}

/// <summary>One document as it was after a revision.</summary>
public sealed class RevisionDocumentRow
{
    /// <summary>Number of the revision.</summary>
    public int Number { get; init; }

    /// <summary>Kind of the document.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Id { get; init; }

    /// <summary>Number of the shape <see cref="Document"/> is written in.</summary>
    public required int Schema { get; init; }

    /// <summary>The whole document, in the same text as its row had.</summary>
    public required string Document { get; init; }
}
