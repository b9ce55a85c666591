using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Audit;

/// <summary>Whether the audit log is as it was written.</summary>
/// <remarks>
/// The chain shows an entry that was changed, removed or put in between. It cannot show that its last entries were cut off: whoever
/// wants to know that compares the number and fingerprint of the last entry with one noted elsewhere.
/// </remarks>
public static class AuditChain
{
    /// <summary>Reads the whole log of a store.</summary>
    public static Task<AuditChainState> CheckAsync(RecordDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        return CheckAsync(db.AuditEntries.AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable(), cancellation);
    }

    /// <summary>Reads entries, given in the order of their numbers, until the end or the first break.</summary>
    public static async Task<AuditChainState> CheckAsync(IAsyncEnumerable<AuditRow> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var sound = 0;
        var lastHash = AuditRow.BeforeTheFirst;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            AuditBreak? broken =
                row.Number != sound + 1 ? AuditBreak.Missing
                : row.PreviousHash != lastHash ? AuditBreak.Unlinked
                : row.Hash != row.ExpectedHash() ? AuditBreak.Altered
                : null;
            if (broken is { } how)
            {
                return new AuditChainState(sound, lastHash, sound + 1, how);
            }

            sound = row.Number;
            lastHash = row.Hash;
        }

        return new AuditChainState(sound, lastHash, null, null);
    }
}

/// <summary>What reading the audit log came to.</summary>
/// <param name="Sound">How many entries, from the first on, are as they were written.</param>
/// <param name="LastHash">Fingerprint of the last sound entry.</param>
/// <param name="BrokenAt">Number of the entry at which the chain breaks; null when it holds.</param>
/// <param name="How">How it breaks there; null when it holds.</param>
public sealed record AuditChainState(int Sound, string LastHash, int? BrokenAt, AuditBreak? How)
{
    /// <summary>True when every entry is as it was written.</summary>
    public bool IsWhole => BrokenAt is null;
}

/// <summary>How the chain of the audit log can break at an entry.</summary>
public enum AuditBreak
{
    /// <summary>There is no entry of this number, but there are later ones.</summary>
    Missing,

    /// <summary>What the entry says is not what its fingerprint was taken of.</summary>
    Altered,

    /// <summary>The entry does not follow the one before: that one was rewritten, or this one put in its place.</summary>
    Unlinked,
}
