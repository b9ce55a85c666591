using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Audit;

/// <summary>Writes the audit log. Nothing takes an entry back: the store refuses to change or delete one.</summary>
public sealed class AuditLog(TimeProvider time)
{
    /// <summary>
    /// Adds an entry after the last one and saves it, with whatever else <paramref name="db"/> holds unsaved. To be called in a
    /// transaction that holds the write lock, as those of <see cref="StoreWrites"/> do: the entry stands or falls with what it tells of.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public async Task AppendAsync(RecordDb db, AuditEntry entry, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(entry);
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An audit entry is written in the transaction of what it tells of; begin one first.");
        }

        var last = await db
            .AuditEntries.AsNoTracking()
            .OrderByDescending(row => row.Number)
            .Select(row => new { row.Number, row.Hash })
            .FirstOrDefaultAsync(cancellation);
        var row = new AuditRow
        {
            Number = (last?.Number ?? 0) + 1,
            At = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()),
            Who = entry.Who,
            Kind = entry.Kind,
            Subject = entry.Subject,
            Detail = entry.Detail?.Write() ?? "",
            PreviousHash = last?.Hash ?? AuditRow.BeforeTheFirst,
        };
        db.Add(row.Sealed());
        await db.SaveChangesAsync(cancellation);
    }
}
