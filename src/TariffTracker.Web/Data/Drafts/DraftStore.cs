using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Audit;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>The door to drafts: begins, finds, lists and hands them on. <see cref="DraftSaving"/> changes what is in them.</summary>
public sealed class DraftStore(IDbContextFactory<RecordDb> databases, StoreWrites writes, AuditLog audit, TimeProvider time)
{
    /// <summary>Begins a draft without documents.</summary>
    /// <param name="owner">Name of the account it is to belong to.</param>
    /// <param name="kind">What sort of change it is to be.</param>
    /// <param name="title">What it is called; may be empty.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Draft> CreateAsync(string owner, RevisionKind kind, string title, CancellationToken cancellation) =>
        writes.WriteAsync(
            async db =>
            {
                var now = Now;
                var row = new DraftRow
                {
                    Id = Guid.CreateVersion7(now),
                    Owner = owner,
                    Title = title,
                    Kind = kind,
                    Reason = "",
                    State = DraftState.Open,
                    Version = 1,
                    CreatedAt = now,
                    ChangedAt = now,
                };
                db.Add(row);
                await audit.AppendAsync(db, new AuditEntry(owner, AuditKind.DraftCreated, row.Id.ToString(), Called(title)), cancellation);
                return row.ToDraft();
            },
            cancellation
        );

    /// <summary>The draft; null when there never was one of that id. One that was thrown away is found, in that state.</summary>
    public async Task<Draft?> FindAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return (await db.WholeDrafts().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation))?.ToDraft();
    }

    /// <summary>The drafts of an owner that are not done with (open, submitted, returned), the last changed first.</summary>
    public Task<IReadOnlyList<Draft>> OfOwnerAsync(string owner, CancellationToken cancellation) =>
        ListAsync(
            rows => rows.Where(row => row.Owner == owner && row.State != DraftState.Published && row.State != DraftState.Deleted),
            cancellation
        );

    /// <summary>The drafts that wait for a reviewer, the one that has waited longest first.</summary>
    public async Task<IReadOnlyList<Draft>> SubmittedAsync(CancellationToken cancellation) =>
        [
            .. (await ListAsync(rows => rows.Where(row => row.State == DraftState.Submitted), cancellation)).OrderBy(draft =>
                draft.SubmittedAt
            ),
        ];

    /// <summary>The drafts, by whomever, that hold a document and are not done with: for marking it in lists.</summary>
    public Task<IReadOnlyList<Draft>> HoldingAsync(DocumentRef document, CancellationToken cancellation) =>
        ListAsync(
            rows =>
                rows.Where(row =>
                    row.State != DraftState.Published
                    && row.State != DraftState.Deleted
                    && row.Documents.Any(each => each.Kind == document.Kind && each.Id == document.Id)
                ),
            cancellation
        );

    /// <summary>Every document of a draft that is not done with, by whomever, those of the last changed draft first.</summary>
    public async Task<IReadOnlyList<PendingDocument>> PendingAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db
            .Drafts.AsNoTracking()
            .Where(row => row.State != DraftState.Published && row.State != DraftState.Deleted)
            .OrderByDescending(row => row.ChangedAt)
            .SelectMany(
                row => row.Documents,
                (row, document) =>
                    new
                    {
                        document.Kind,
                        Document = document.Id,
                        row.Id,
                        row.Owner,
                        row.State,
                    }
            )
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new PendingDocument(new DocumentRef(row.Kind, row.Document), row.Id, row.Owner, row.State))];
    }

    /// <summary>Hands the draft to review. Its owner cannot change it until it comes back.</summary>
    /// <remarks>Refused without documents or without a reason. Rules are not asked here: an editor may hand on what a reviewer is to see.</remarks>
    public Task<DraftOutcome> SubmitAsync(Guid id, string owner, int version, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            owner,
            version,
            [DraftState.Open, DraftState.Returned],
            row =>
            {
                if (row.Documents.Count == 0 || string.IsNullOrWhiteSpace(row.Reason))
                {
                    return DraftFault.Incomplete;
                }

                row.State = DraftState.Submitted;
                row.SubmittedAt = Now;
                return null;
            },
            AuditKind.DraftSubmitted,
            cancellation
        );

    /// <summary>Takes a submitted draft back, so that its owner can change it again.</summary>
    public Task<DraftOutcome> WithdrawAsync(Guid id, string owner, int version, CancellationToken cancellation) =>
        ChangeAsync(id, owner, version, [DraftState.Submitted], row => To(row, DraftState.Open), AuditKind.DraftWithdrawn, cancellation);

    /// <summary>Throws a draft away. What was typed stays in the store, the draft in no list.</summary>
    public Task<DraftOutcome> DeleteAsync(Guid id, string owner, int version, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            owner,
            version,
            [DraftState.Open, DraftState.Submitted, DraftState.Returned],
            row => To(row, DraftState.Deleted),
            AuditKind.DraftDeleted,
            cancellation
        );

    /// <summary>Gives a submitted draft back to its owner, with what is to be done.</summary>
    public Task<DraftOutcome> ReturnAsync(Guid id, string reviewer, int version, string comment, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            null,
            version,
            [DraftState.Submitted],
            row =>
            {
                if (string.IsNullOrWhiteSpace(comment))
                {
                    return DraftFault.Incomplete;
                }

                row.Reviewer = reviewer;
                Say(row, reviewer, comment);
                return To(row, DraftState.Returned);
            },
            AuditKind.DraftReturned,
            cancellation,
            reviewer
        );

    /// <summary>Says something about a draft that is not done with. The version does not matter: nobody's words are overwritten.</summary>
    public Task<DraftOutcome> CommentAsync(Guid id, string by, string text, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            null,
            null,
            [DraftState.Open, DraftState.Submitted, DraftState.Returned],
            row =>
            {
                if (string.IsNullOrWhiteSpace(text))
                {
                    return DraftFault.Incomplete;
                }

                Say(row, by, text);
                return null;
            },
            null,
            cancellation
        );

    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    private static AuditDetail? Called(string title) => string.IsNullOrWhiteSpace(title) ? null : new AuditDetail { Title = title };

    private static DraftFault? To(DraftRow row, DraftState state)
    {
        row.State = state;
        return null;
    }

    private void Say(DraftRow row, string by, string text) =>
        row.Comments.Add(
            new DraftCommentRow
            {
                Number = row.Comments.Count + 1,
                By = by,
                At = Now,
                Text = text.Trim(),
            }
        );

    private async Task<IReadOnlyList<Draft>> ListAsync(
        Func<IQueryable<DraftRow>, IQueryable<DraftRow>> which,
        CancellationToken cancellation
    )
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await which(db.WholeDrafts().AsNoTracking()).OrderByDescending(row => row.ChangedAt).ToListAsync(cancellation);
        return [.. rows.Select(DraftReading.ToDraft)];
    }

    private Task<DraftOutcome> ChangeAsync(
        Guid id,
        string? owner,
        int? version,
        DraftState[] states,
        Func<DraftRow, DraftFault?> change,
        AuditKind? tell,
        CancellationToken cancellation,
        string? by = null
    ) =>
        writes.WriteAsync(
            async db =>
            {
                var (row, fault) = await DraftChange.FindAsync(db, id, owner, version, states, cancellation);
                if (row is null || fault is not null || (fault = change(row)) is not null)
                {
                    return new DraftOutcome(row?.ToDraft(), fault);
                }

                DraftChange.Count(row, Now);
                if (tell is { } kind)
                {
                    await audit.AppendAsync(
                        db,
                        new AuditEntry(by ?? owner ?? row.Owner, kind, row.Id.ToString(), Called(row.Title)),
                        cancellation
                    );
                }

                await db.SaveChangesAsync(cancellation);
                return new DraftOutcome(row.ToDraft(), null);
            },
            cancellation
        );
}
