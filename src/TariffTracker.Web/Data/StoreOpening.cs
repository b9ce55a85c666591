using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>What happens at start: seeds read, store checked and brought up to date, seeds written, record loaded.</summary>
public sealed partial class StoreOpening(
    StoreSettings settings,
    IDbContextFactory<RecordDb> databases,
    StoreWrites writes,
    Seeding seeding,
    RecordCache cache,
    ILogger<StoreOpening> log
)
{
    /// <summary>Leaves the record in the <see cref="RecordCache"/>, or the store as it was.</summary>
    /// <exception cref="StartProblemException">The seeds or the store cannot be used.</exception>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        // First, so that broken seeds stop the start before anything is made or written.
        var seeds = new SeedFolder(settings.Seeds).Read();
        try
        {
            await (
                settings.Provider == StoreProvider.Postgres
                    ? PostgresServer.CheckAsync(settings.Connection!, cancellation)
                    : SqliteFile.PrepareAsync(settings.SqliteFile, cancellation)
            );
            await using (var db = await databases.CreateDbContextAsync(cancellation))
            {
                await MigrateAsync(db, cancellation);
            }

            var outcome = await writes.WriteAsync(db => seeding.ApplyAsync(db, seeds, cancellation), cancellation);
            await using (var db = await databases.CreateDbContextAsync(cancellation))
            {
                cache.Swap(outcome.Record, await StoredRecord.PublicationAsync(db, outcome.Record.Revision, cancellation));
            }

            LogOpened(outcome.Record.Revision, outcome.Record.Documents.Count, outcome.Added, outcome.Updated, outcome.Kept);
        }
        catch (Exception problem) when (FromStore(problem) is { } said)
        {
            throw new StartProblemException($"The store {Name} cannot be used: {said.Message}", problem);
        }
    }

    private string Name => settings.Provider == StoreProvider.Postgres ? "in PostgreSQL" : settings.SqliteFile;

    private async Task MigrateAsync(RecordDb db, CancellationToken cancellation)
    {
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellation)];
        string[] known = [.. db.Database.GetMigrations()];
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } stranger)
        {
            throw new StartProblemException(
                $"The store {Name} has the step '{stranger}', which this program does not know: a newer version or another program "
                    + "wrote it. It was left as it is. Start the newer version, or name another store."
            );
        }

        if (applied.Length < known.Length)
        {
            await db.ForgetCutOffMigrationAsync(cancellation);
            await db.MigrateAsync(cancellation);
        }
    }

    private static DbException? FromStore(Exception problem)
    {
        for (var at = problem; at is not null; at = at.InnerException)
        {
            if (at is StartProblemException)
            {
                return null;
            }

            if (at is DbException found)
            {
                return found;
            }
        }

        return null;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "The record is at revision {Revision} with {Documents} documents. Seeds: {Added} new, {Updated} changed, "
            + "{Kept} left as editors changed them."
    )]
    private partial void LogOpened(int revision, int documents, int added, int updated, int kept);
}
