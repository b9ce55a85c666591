using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TariffTracker.Web.Data;

/// <summary>The store in one SQLite file.</summary>
public sealed class SqliteRecordDb(DbContextOptions<SqliteRecordDb> options) : RecordDb(options)
{
    /// <summary>Nothing to do: a transaction of SQLite takes the only write lock when it begins.</summary>
    public override Task LockForWritingAsync(CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Nothing to do: only one process uses the file.</summary>
    public override Task AnnounceAsync(int revision, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public override Task MigrateAsync(CancellationToken cancellation) => Database.MigrateAsync(cancellation);

    /// <summary>Removes EF's lock row. Only one process uses the file, so nobody can be holding it; EF would wait for it for ever.</summary>
    public override Task ForgetCutOffMigrationAsync(CancellationToken cancellation) =>
        Database.ExecuteSqlAsync($"drop table if exists \"__EFMigrationsLock\"", cancellation);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        // SQLite has no type for instants, and EF refuses to sort by the text it would write on its own.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTextConverter>();
    }

    /// <summary>For <c>dotnet ef</c>, which needs the model and no file.</summary>
    public sealed class Design : IDesignTimeDbContextFactory<SqliteRecordDb>
    {
        /// <inheritdoc/>
        public SqliteRecordDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteRecordDb>().UseSqlite("Data Source=:memory:").Options);
    }
}
