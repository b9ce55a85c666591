using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data.Publishing;

/// <summary>Hears from PostgreSQL what other nodes publish, and takes it over.</summary>
public sealed partial class RecordListener(
    StoreSettings settings,
    IDbContextFactory<RecordDb> databases,
    RecordCache records,
    RecordChanges changes,
    ILogger<RecordListener> log
) : BackgroundService
{
    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromSeconds(2);

    /// <summary>Reads the record anew if the store has a later one than this node.</summary>
    public async Task CatchUpAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        // One transaction, so that rows and revisions are those of one moment.
        await using var moment = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
        var newest = await db.Revisions.MaxAsync(row => (int?)row.Number, cancellation) ?? 0;
        if (newest <= records.Current.Revision)
        {
            return;
        }

        var record = await StoredRecord.ReadAsync(db, cancellation);
        if (records.Advance(record, await StoredRecord.PublicationAsync(db, record.Revision, cancellation)))
        {
            changes.Tell(newest);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (settings.Provider == StoreProvider.Postgres && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is DbException or SocketException or IOException or InvalidOperationException)
            {
                LogCutOff(problem);
                await Task.Delay(BeforeTryingAgain, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = new NpgsqlConnection(settings.Connection);
        await connection.OpenAsync(stopping);
        await using (var listen = new NpgsqlCommand($"listen {PostgresRecordDb.Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping);
        }

        while (true)
        {
            // Also at the beginning: nobody told this node what was published while it was cut off.
            await CatchUpAsync(stopping);
            await connection.WaitAsync(stopping);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "This node is cut off from what other nodes publish; it tries again. What it publishes itself is not affected."
    )]
    private partial void LogCutOff(Exception problem);
}
