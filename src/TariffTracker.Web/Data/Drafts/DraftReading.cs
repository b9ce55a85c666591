using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>Reads drafts out of their rows.</summary>
internal static class DraftReading
{
    /// <summary>Drafts with everything that belongs to them.</summary>
    public static IQueryable<DraftRow> WholeDrafts(this RecordDb db) =>
        db.Drafts.Include(row => row.Documents).Include(row => row.Comments).Include(row => row.Reasons).AsSplitQuery();

    /// <summary>The draft a row holds.</summary>
    public static Draft ToDraft(this DraftRow row) =>
        new()
        {
            Id = row.Id,
            Owner = row.Owner,
            Title = row.Title,
            Kind = row.Kind,
            Reason = row.Reason,
            State = row.State,
            Version = row.Version,
            CreatedAt = row.CreatedAt,
            ChangedAt = row.ChangedAt,
            SubmittedAt = row.SubmittedAt,
            Reviewer = row.Reviewer,
            PublishedAs = row.PublishedAs,
            Documents =
            [
                .. row
                    .Documents.OrderBy(document => document.Place)
                    .Select(document => new DraftDocument(
                        new DocumentRef(document.Kind, document.Id),
                        document.BaseRevision,
                        DocumentUpgrades.All.Text(document.Kind, document.Schema, document.Text)
                    )),
            ],
            Comments =
            [
                .. row
                    .Comments.OrderBy(comment => comment.Number)
                    .Select(comment => new DraftComment(comment.By, comment.At, comment.Text)),
            ],
            Reasons = row.Reasons.ToDictionary(reason => reason.Finding, reason => reason.Reason, StringComparer.Ordinal),
        };
}
