using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Data.Rows;

namespace TariffTracker.Web.Admin;

/// <summary>Whether the audit log, the revisions and the drafts tell of the same publications.</summary>
internal static class PublicationCheck
{
    /// <summary>Reads everything and changes nothing.</summary>
    /// <returns>What does not agree, one sentence each.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(RecordDb db, CancellationToken cancellation)
    {
        var rows = await db
            .AuditEntries.AsNoTracking()
            .Where(row => row.Kind == AuditKind.Published)
            .OrderBy(row => row.Number)
            .ToListAsync(cancellation);
        var entries = rows.ToLookup(row => AuditEntry.RevisionIn(row.Subject));
        var drafts = (await db.Drafts.AsNoTracking().ToListAsync(cancellation)).ToDictionary(draft => draft.Id);
        var problems = new List<string>(
            entries[null].Select(row => $"Entry {row.Number} of the audit log tells of a publication, but of no revision: '{row.Subject}'.")
        );
        var numbers = new HashSet<int>();
        var revisions = db.Revisions.AsNoTracking().Include(row => row.Documents).OrderBy(row => row.Number);
        await foreach (var revision in revisions.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            numbers.Add(revision.Number);
            problems.AddRange(OfRevision(revision, [.. entries[revision.Number]], drafts));
        }

        problems.AddRange(
            rows.Select(row => (row, Number: AuditEntry.RevisionIn(row.Subject)))
                .Where(entry => entry.Number is { } number && !numbers.Contains(number))
                .Select(entry => $"Entry {entry.row.Number} of the audit log tells of revision {entry.Number}, which does not exist.")
        );
        problems.AddRange(drafts.Values.OrderBy(draft => draft.CreatedAt).SelectMany(draft => OfDraft(draft, numbers)));
        return problems;
    }

    private static IEnumerable<string> OfRevision(RevisionRow revision, List<AuditRow> entries, Dictionary<Guid, DraftRow> drafts)
    {
        var number = revision.Number;
        if (entries.Count != 1)
        {
            yield return entries.Count == 0
                ? $"Revision {number} was published, but the audit log has no entry about it."
                : $"Revision {number} has {entries.Count} entries in the audit log: {string.Join(", ", entries.Select(row => row.Number))}.";
            yield break;
        }

        var (entry, detail) = (entries[0], AuditDetail.Read(entries[0].Detail));
        var publisher = revision.Reviewer ?? revision.By;
        if (entry.Who != publisher)
        {
            yield return $"Revision {number} says '{publisher}' published it, but entry {entry.Number} of the audit log says '{entry.Who}'.";
        }

        if (detail.Author is { } author && author != revision.By)
        {
            yield return $"Revision {number} says '{revision.By}' wrote it, but entry {entry.Number} of the audit log says '{author}'.";
        }

        var written = revision.Documents.Select(document => new DocumentRef(document.Kind, document.Id)).ToHashSet();
        foreach (var document in detail.Documents?.Where(document => !written.Contains(document)) ?? [])
        {
            yield return $"{Name(document)} was published by revision {number} according to entry {entry.Number} of the audit log, but is not in it.";
        }

        foreach (var document in detail.Documents is { } told ? written.Except(told) : [])
        {
            yield return $"{Name(document)} is in revision {number}, but entry {entry.Number} of the audit log does not tell of it.";
        }

        if (detail.Fingerprint is { } fingerprint && fingerprint != RevisionFingerprint.Of(revision))
        {
            yield return $"Revision {number} was altered after entry {entry.Number} of the audit log was written: "
                + "its people, reason, kind, time or one of its documents.";
        }

        if (detail.Draft is { } id)
        {
            if (!drafts.TryGetValue(id, out var draft))
            {
                yield return $"Revision {number} was made of draft {id}, which does not exist.";
            }
            else if (draft.State != DraftState.Published || draft.PublishedAs != number)
            {
                yield return $"Draft {id} became revision {number} according to entry {entry.Number} of the audit log, but does not say so.";
            }
            else if (draft.Owner != revision.By)
            {
                yield return $"Draft {id} belongs to '{draft.Owner}', but revision {number}, made of it, says '{revision.By}' wrote it.";
            }
        }
    }

    private static IEnumerable<string> OfDraft(DraftRow draft, HashSet<int> revisions)
    {
        if (draft.State == DraftState.Published != draft.PublishedAs is not null)
        {
            yield return draft.PublishedAs is { } number
                ? $"Draft {draft.Id} names revision {number}, but is not published."
                : $"Draft {draft.Id} is published, but names no revision.";
        }
        else if (draft.PublishedAs is { } number && !revisions.Contains(number))
        {
            yield return $"Draft {draft.Id} became revision {number}, which does not exist.";
        }
    }

    private static string Name(DocumentRef document) => $"{document.Kind} '{document.Id}'";
}
