using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Audit;

/// <summary>The whole audit log to be taken along, and checked elsewhere. That somebody did so is its last entry.</summary>
public sealed class AuditExport(StoreWrites writes, AuditLog audit)
{
    /// <summary>Writes down who takes a copy, and gives every entry.</summary>
    /// <param name="by">Who takes it.</param>
    /// <param name="cancellation">Cancels.</param>
    public Task<IReadOnlyList<ExportedEntry>> TakeAsync(string by, CancellationToken cancellation) =>
        writes.WriteAsync(
            async Task<IReadOnlyList<ExportedEntry>> (db) =>
            {
                var before = await db.AuditEntries.CountAsync(cancellation);
                var entry = new AuditEntry(by, AuditKind.Exported, AuditEntry.AuditLog, new AuditDetail { Count = before + 1 });
                await audit.AppendAsync(db, entry, cancellation);
                return await db
                    .AuditEntries.AsNoTracking()
                    .OrderBy(row => row.Number)
                    .Select(row => new ExportedEntry(
                        row.Number,
                        row.At,
                        row.Who,
                        row.Kind,
                        row.Subject,
                        row.Detail,
                        row.PreviousHash,
                        row.Hash
                    ))
                    .ToListAsync(cancellation);
            },
            cancellation
        );
}

/// <summary>An entry of the audit log with everything its fingerprint is taken of.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When it happened.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Detail">More about it, as it is stored.</param>
/// <param name="PreviousHash">Fingerprint of the entry before.</param>
/// <param name="Hash">Its own fingerprint.</param>
public sealed record ExportedEntry(
    int Number,
    DateTimeOffset At,
    string Who,
    AuditKind Kind,
    string Subject,
    string Detail,
    string PreviousHash,
    string Hash
);
