using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.History;

/// <summary>The door to what the record said before, and who changed it why.</summary>
public sealed class RecordHistory(IDbContextFactory<RecordDb> databases, RecordCache records)
{
    /// <summary>How many earlier revisions are kept in memory; beyond that, the lowest number goes.</summary>
    public const int MostKept = 4;

    private readonly ConcurrentDictionary<int, LoadedRecord> kept = new();

    /// <summary>The record as it was after a revision; null when there is no such revision yet.</summary>
    public async Task<LoadedRecord?> AsOfAsync(int revision, CancellationToken cancellation)
    {
        var now = records.Now;
        if (revision == now.Whole.Revision)
        {
            return now;
        }

        if (revision < 1 || revision > now.Whole.Revision)
        {
            return null;
        }

        if (kept.TryGetValue(revision, out var known))
        {
            return known;
        }

        await using var db = await databases.CreateDbContextAsync(cancellation);
        var documents = new Dictionary<DocumentRef, (int Schema, string Text)>();
        var rows = db.RevisionDocuments.AsNoTracking().Where(row => row.Number <= revision).OrderBy(row => row.Number);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            documents[new DocumentRef(row.Kind, row.Id)] = (row.Schema, row.Document);
        }

        var record = new LoadedRecord(
            TariffRecord.Build(
                revision,
                documents.Select(each => DocumentUpgrades.All.Read(each.Key.Kind, each.Value.Schema, each.Value.Text))
            ),
            await StoredRecord.PublicationAsync(db, revision, cancellation)
        );
        while (kept.Count >= MostKept)
        {
            kept.TryRemove(kept.Keys.Min(), out _);
        }

        return kept.GetOrAdd(revision, record);
    }

    /// <summary>Every revision of one document, the newest first; none when there never was such a document.</summary>
    public async Task<IReadOnlyList<DocumentRevision>> OfAsync(DocumentRef document, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db
            .RevisionDocuments.AsNoTracking()
            .Where(row => row.Kind == document.Kind && row.Id == document.Id)
            .Join(
                db.Revisions.AsNoTracking(),
                row => row.Number,
                revision => revision.Number,
                (row, revision) =>
                    new
                    {
                        revision.Number,
                        revision.RecordedAt,
                        revision.By,
                        revision.Reviewer,
                        revision.Reason,
                        revision.Kind,
                        row.Schema,
                        row.Document,
                    }
            )
            .OrderByDescending(row => row.Number)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new DocumentRevision(
                new RevisionEntry(row.Number, row.RecordedAt, row.By, row.Reviewer, row.Reason, row.Kind) { Documents = [document] },
                DocumentUpgrades.All.Text(document.Kind, row.Schema, row.Document)
            )),
        ];
    }

    /// <summary>The revisions after one, the newest first.</summary>
    /// <param name="since">The revision after which to begin; 0 for all.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="before">Only those before this number; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<RevisionEntry>> SinceAsync(int since, int most, int? before, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db
            .Revisions.AsNoTracking()
            .Where(row => row.Number > since && (before == null || row.Number < before))
            .OrderByDescending(row => row.Number)
            .Take(most)
            .Select(row => new
            {
                row.Number,
                row.RecordedAt,
                row.By,
                row.Reviewer,
                row.Reason,
                row.Kind,
                Documents = row.Documents.Select(document => new { document.Kind, document.Id }).ToList(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new RevisionEntry(row.Number, row.RecordedAt, row.By, row.Reviewer, row.Reason, row.Kind)
            {
                Documents = [.. row.Documents.Select(document => new DocumentRef(document.Kind, document.Id))],
            }),
        ];
    }

    /// <summary>The documents that were found wrong and corrected after a revision, with the last revision that did so.</summary>
    public async Task<IReadOnlyDictionary<DocumentRef, int>> CorrectedSinceAsync(int revision, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var rows = await db
            .Revisions.AsNoTracking()
            .Where(row => row.Number > revision && row.Kind == RevisionKind.RecordCorrected)
            .SelectMany(
                row => row.Documents,
                (row, document) =>
                    new
                    {
                        document.Kind,
                        document.Id,
                        row.Number,
                    }
            )
            .ToListAsync(cancellation);
        return rows.GroupBy(row => new DocumentRef(row.Kind, row.Id))
            .ToDictionary(group => group.Key, group => group.Max(row => row.Number));
    }
}
