using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data;

/// <summary>The one queue in which everything of this process that writes into the store waits for its turn.</summary>
/// <remarks>Writers that compete for the lock of SQLite itself starve each other. Other nodes are kept off by the store's own lock.</remarks>
public sealed class StoreWrites(IDbContextFactory<RecordDb> databases) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Runs <paramref name="write"/> alone, in one transaction: all of it is kept, or nothing.</summary>
    /// <remarks>It must not ask for another turn, and should do nothing slow that can be done before.</remarks>
    /// <param name="write">What is to be written.</param>
    /// <param name="cancellation">Gives up, until the moment of committing.</param>
    /// <param name="committed">What follows from it once it is kept, before the next one has its turn; must not fail.</param>
    public async Task<T> WriteAsync<T>(Func<RecordDb, Task<T>> write, CancellationToken cancellation, Action<T>? committed = null)
    {
        ArgumentNullException.ThrowIfNull(write);
        await turn.WaitAsync(cancellation);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellation);
            var outcome = await InTransactionAsync(db, write, cancellation);
            committed?.Invoke(outcome);
            return outcome;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The same in a context that the caller already has.</summary>
    public async Task<T> WriteAsync<T>(RecordDb db, Func<Task<T>> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(write);
        await turn.WaitAsync(cancellation);
        try
        {
            return await InTransactionAsync(db, _ => write(), cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private static async Task<T> InTransactionAsync<T>(RecordDb db, Func<RecordDb, Task<T>> write, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.LockForWritingAsync(cancellation);
        var outcome = await write(db);
        // From here on nobody may change their mind: what was committed is told.
        await transaction.CommitAsync(CancellationToken.None);
        return outcome;
    }
}
