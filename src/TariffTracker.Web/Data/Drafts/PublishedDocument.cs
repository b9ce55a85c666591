using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>A document as a revision left it, in the shape of today.</summary>
/// <param name="Revision">The revision that wrote it.</param>
/// <param name="Text">The document.</param>
internal sealed record PublishedDocument(int Revision, string Text)
{
    /// <summary>The document as it stands; null when the record does not hold it.</summary>
    public static async Task<PublishedDocument?> FindAsync(RecordDb db, DocumentRef document, CancellationToken cancellation)
    {
        var row = await db.Rows(document.Kind)
            .AsNoTracking()
            .Where(each => each.Id == document.Id)
            .Select(each => new
            {
                each.Revision,
                each.Schema,
                each.Document,
            })
            .FirstOrDefaultAsync(cancellation);
        return row is null ? null : new(row.Revision, DocumentUpgrades.All.Text(document.Kind, row.Schema, row.Document));
    }

    /// <summary>The document as of a revision: as that one or the last before it left it; null when there was none yet.</summary>
    public static async Task<PublishedDocument?> AsOfAsync(RecordDb db, DocumentRef document, int revision, CancellationToken cancellation)
    {
        var row = await db
            .RevisionDocuments.AsNoTracking()
            .Where(each => each.Kind == document.Kind && each.Id == document.Id && each.Number <= revision)
            .OrderByDescending(each => each.Number)
            .FirstOrDefaultAsync(cancellation);
        return row is null ? null : new(row.Number, DocumentUpgrades.All.Text(document.Kind, row.Schema, row.Document));
    }
}
