using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>Makes a context for each operation, on whichever store the settings name.</summary>
public sealed class RecordDbFactory : IDbContextFactory<RecordDb>, IDisposable
{
    private readonly Func<RecordDb> create;
    private readonly string? sqliteConnection;

    /// <summary>A factory for the store of <paramref name="settings"/>.</summary>
    public RecordDbFactory(StoreSettings settings, IEnumerable<IInterceptor> interceptors, ILoggerFactory logs)
    {
        if (settings.Provider == StoreProvider.Postgres)
        {
            var postgres = Common<PostgresRecordDb>(interceptors, logs).UseNpgsql(settings.Connection).Options;
            create = () => new PostgresRecordDb(postgres);
        }
        else
        {
            sqliteConnection = SqliteFile.Connection(settings.SqliteFile);
            var sqlite = Common<SqliteRecordDb>([.. interceptors, new SqlitePragmas()], logs).UseSqlite(sqliteConnection).Options;
            create = () => new SqliteRecordDb(sqlite);
        }
    }

    /// <inheritdoc/>
    public RecordDb CreateDbContext() => create();

    /// <summary>Lets go of the SQLite file, which brings everything into the one file that people copy.</summary>
    public void Dispose()
    {
        if (sqliteConnection is not null)
        {
            using var connection = new SqliteConnection(sqliteConnection);
            SqliteConnection.ClearPool(connection);
        }
    }

    private static DbContextOptionsBuilder<T> Common<T>(IEnumerable<IInterceptor> interceptors, ILoggerFactory logs)
        where T : RecordDb => new DbContextOptionsBuilder<T>().AddInterceptors(interceptors).UseLoggerFactory(logs);
}
