using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TariffTracker.Web.Data;

/// <summary>The store in a PostgreSQL database, which several nodes may share.</summary>
public sealed class PostgresRecordDb(DbContextOptions<PostgresRecordDb> options) : RecordDb(options)
{
    // Any number will do, as long as every node of this program uses the same one.
    private const long WritersLock = 5080_0001;

    /// <inheritdoc/>
    public override Task LockForWritingAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({WritersLock})", cancellation);

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
