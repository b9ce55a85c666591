using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Rows;

namespace TariffTracker.Web.Data.History;

/// <summary>One publication, without what it wrote.</summary>
/// <param name="Number">Number of the revision.</param>
/// <param name="RecordedAt">When, in UTC.</param>
/// <param name="By">Who made the change.</param>
/// <param name="Reviewer">Who approved it; null when nobody had to.</param>
/// <param name="Reason">Why.</param>
/// <param name="Kind">What sort of change it is.</param>
public sealed record RevisionEntry(int Number, DateTimeOffset RecordedAt, string By, string? Reviewer, string Reason, RevisionKind Kind)
{
    /// <summary>The documents it changed.</summary>
    public IReadOnlyList<DocumentRef> Documents { get; init; } = [];

    internal static RevisionEntry Of(RevisionRow row) => new(row.Number, row.RecordedAt, row.By, row.Reviewer, row.Reason, row.Kind);
}

/// <summary>One document as a publication left it.</summary>
/// <param name="Revision">The publication.</param>
/// <param name="Text">The document, in the shape of today.</param>
public sealed record DocumentRevision(RevisionEntry Revision, string Text);
