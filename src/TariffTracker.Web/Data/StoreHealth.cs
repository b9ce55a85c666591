using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data;

/// <summary>Whether the store answers. Readers never ask: they read from memory.</summary>
public sealed class StoreHealth(IDbContextFactory<RecordDb> databases)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>True when the store answered a small question in time.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using var db = await databases.CreateDbContextAsync(patience.Token);
            await db.Revisions.AnyAsync(patience.Token);
            return true;
        }
        catch (Exception problem) when (problem is DbException or InvalidOperationException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }
}
