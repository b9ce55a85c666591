using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Data.Rows;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data.Publishing;

/// <summary>Makes a submitted draft part of the record: rows, revision and audit entry in one transaction, or nothing.</summary>
public sealed class Publication(
    IDbContextFactory<RecordDb> databases,
    StoreWrites writes,
    AuditLog audit,
    RecordCache records,
    RecordChanges changes,
    EditingSettings settings,
    WashingtonClock clock,
    TimeProvider time
)
{
    private static readonly Dictionary<DocumentRef, IReadOnlyDictionary<string, MergeChoice>> NoChoices = [];

    /// <summary>Asks the rules about a draft on top of what is published now. Nothing is written.</summary>
    /// <returns>Null when there is no such draft.</returns>
    public async Task<DraftCheck?> CheckAsync(Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var row = await db.WholeDrafts().AsNoTracking().FirstOrDefaultAsync(each => each.Id == id, cancellation);
        if (row is null)
        {
            return null;
        }

        var draft = row.ToDraft();
        var merged = await DraftMerge.OfAsync(db, draft, NoChoices, cancellation);
        var report = Check(await CurrentAsync(db, cancellation), merged);
        return new DraftCheck(report, merged.Conflicts, report.Blocking(draft.Reasons))
        {
            Documents = [.. merged.Documents.Select(each => new ChangedDocument(each.Ref, each.Published?.Text, each.Text))],
        };
    }

    /// <summary>Publishes a submitted draft.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="version">The version of it that the reviewer read.</param>
    /// <param name="reviewer">Name of the account that publishes it.</param>
    /// <param name="cancellation">Gives up, until the moment of writing.</param>
    public async Task<PublicationOutcome> PublishAsync(Guid id, int version, string reviewer, CancellationToken cancellation)
    {
        var attempt = await writes.WriteAsync(
            db => PublishAsync(db, id, version, reviewer, cancellation),
            cancellation,
            made =>
            {
                if (made.After is { } record)
                {
                    records.Advance(record, made.Entry);
                }
            }
        );
        if (attempt.After is { } published)
        {
            changes.Tell(published.Revision);
        }

        return attempt.Outcome;
    }

    private async Task<Attempt> PublishAsync(RecordDb db, Guid id, int version, string reviewer, CancellationToken cancellation)
    {
        var (row, fault) = await DraftChange.FindAsync(db, id, null, version, [DraftState.Submitted], cancellation);
        if (row is null || fault is not null)
        {
            return Refused(
                fault switch
                {
                    DraftFault.Stale => PublicationFault.Stale,
                    DraftFault.WrongState => PublicationFault.WrongState,
                    _ => PublicationFault.NotFound,
                }
            );
        }

        if (row.Owner == reviewer && !settings.SinglePerson)
        {
            return Refused(PublicationFault.OwnDraft);
        }

        var draft = row.ToDraft();
        var merged = await DraftMerge.OfAsync(db, draft, NoChoices, cancellation);
        if (merged.Conflicts.Count > 0)
        {
            return new(new PublicationOutcome { Fault = PublicationFault.Conflict, Conflicts = merged.Conflicts });
        }

        var report = Check(await CurrentAsync(db, cancellation), merged);
        var blocking = report.Blocking(draft.Reasons);
        if (blocking.Count > 0)
        {
            return new(
                new PublicationOutcome
                {
                    Fault = PublicationFault.Blocked,
                    Report = report,
                    Blocking = blocking,
                }
            );
        }

        List<DocumentRef> changed =
        [
            .. merged
                .Documents.Where(document =>
                    DocumentDifference.Between(document.Ref.Kind, document.Published?.Text, document.Text).Count > 0
                )
                .Select(document => document.Ref),
        ];
        if (changed.Count == 0)
        {
            return Refused(PublicationFault.NothingChanges);
        }

        var entry = await WriteAsync(db, row, report.After!, changed, reviewer, cancellation);
        return new(new PublicationOutcome { Revision = report.After!.Revision, Report = report }, report.After, entry);
    }

    private async Task<RevisionEntry> WriteAsync(
        RecordDb db,
        DraftRow draft,
        TariffRecord after,
        List<DocumentRef> changed,
        string reviewer,
        CancellationToken cancellation
    )
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        var revision = new RevisionRow
        {
            Number = after.Revision,
            RecordedAt = now,
            By = draft.Owner,
            Reviewer = reviewer == draft.Owner ? null : reviewer,
            Reason = draft.Reason,
            Kind = draft.Kind,
        };
        db.Add(revision);
        foreach (var each in changed)
        {
            var row = await db.Rows(each.Kind).FirstOrDefaultAsync(stored => stored.Id == each.Id, cancellation);
            if (row is null)
            {
                row = RecordDb.NewRow(each.Kind);
                row.Write(after.Find(each)!, after.Revision);
                db.Add(row);
            }
            else
            {
                row.Write(after.Find(each)!, after.Revision);
            }

            revision.Documents.Add(
                new RevisionDocumentRow
                {
                    Kind = each.Kind,
                    Id = each.Id,
                    Schema = row.Schema,
                    Document = row.Document,
                }
            );
        }

        draft.State = DraftState.Published;
        draft.PublishedAs = after.Revision;
        draft.Reviewer = reviewer;
        DraftChange.Count(draft, now);
        await audit.AppendAsync(
            db,
            new AuditEntry(
                reviewer,
                AuditKind.Published,
                AuditEntry.Revision(after.Revision),
                new AuditDetail
                {
                    Draft = draft.Id,
                    Author = draft.Owner,
                    Documents = changed,
                    Fingerprint = RevisionFingerprint.Of(revision),
                }
            ),
            cancellation
        );
        await db.AnnounceAsync(after.Revision, cancellation);
        return RevisionEntry.Of(revision);
    }

    /// <summary>The record as the store has it: on a node that has not heard of the last publication yet, read anew.</summary>
    private async Task<TariffRecord> CurrentAsync(RecordDb db, CancellationToken cancellation)
    {
        var newest = await db.Revisions.MaxAsync(row => (int?)row.Number, cancellation) ?? 0;
        return records.Current.Revision == newest ? records.Current : await StoredRecord.ReadAsync(db, cancellation);
    }

    private RuleReport Check(TariffRecord before, DraftMerge merged) =>
        RecordRules.Check(
            before,
            [.. merged.Documents.Select(document => new DraftedDocument(document.Ref, document.Text, document.Published is null))],
            clock.Today
        );

    private static Attempt Refused(PublicationFault fault) => new(new PublicationOutcome { Fault = fault });

    private sealed record Attempt(PublicationOutcome Outcome, TariffRecord? After = null, RevisionEntry? Entry = null);
}
