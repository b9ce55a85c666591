using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TariffTracker.Web.Data;

/// <summary>The store in a PostgreSQL database, which several nodes may share.</summary>
public sealed class PostgresRecordDb(DbContextOptions<PostgresRecordDb> options) : RecordDb(options)
{
    // Any number will do, as long as every node of this program uses the same one.
    private const long WritersLock = 5080_0001;
    private const long MigrationLock = 5080_0002;

    /// <inheritdoc/>
    public override Task LockForWritingAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({WritersLock})", cancellation);

    /// <summary>The channel on which revisions are announced.</summary>
    public const string Channel = "tariff_tracker_record";

    /// <inheritdoc/>
    public override Task AnnounceAsync(int revision, CancellationToken cancellation)
    {
        var number = revision.ToString(CultureInfo.InvariantCulture);
        return Database.ExecuteSqlAsync($"select pg_notify({Channel}, {number})", cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>EF's own lock lasts for one step; between two steps another program could begin with the second.</remarks>
    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        await Database.OpenConnectionAsync(cancellation);
        try
        {
            await Database.ExecuteSqlAsync($"select pg_advisory_lock({MigrationLock})", cancellation);
            await Database.MigrateAsync(cancellation);
            await Database.ExecuteSqlAsync($"select pg_advisory_unlock({MigrationLock})", cancellation);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <summary>Nothing to do: EF's lock goes with the connection that held it.</summary>
    public override Task ForgetCutOffMigrationAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>For <c>dotnet ef</c>, which needs the model and no server.</summary>
    public sealed class Design : IDesignTimeDbContextFactory<PostgresRecordDb>
    {
        /// <inheritdoc/>
        public PostgresRecordDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgresRecordDb>().UseNpgsql("Host=localhost").Options);
    }
}
