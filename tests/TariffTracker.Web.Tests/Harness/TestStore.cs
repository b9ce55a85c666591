using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>A store of one test: a file, or a database on the tests' server; there is nothing in it yet.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-store-");
    private readonly RecordDbFactory databases;

    private TestStore(StoreProvider provider, string? connection)
    {
        Settings = new StoreSettings
        {
            Provider = provider,
            Folder = folder.FullName,
            Connection = connection,
            Seeds = Seeds.Folder,
        };
        databases = new RecordDbFactory(Settings, [Access], NullLoggerFactory.Instance);
        Writes = new StoreWrites(databases);
        Audit = new AuditLog(Clock);
        Drafts = new DraftStore(databases, Writes, Audit, Clock);
        Saving = new DraftSaving(Writes, Clock);
    }

    /// <summary>Where it is.</summary>
    public StoreSettings Settings { get; }

    /// <summary>The seeds it is opened with: the small record, until the test changes it.</summary>
    public TemporarySeeds Seeds { get; } = new(SmallRecord.Documents);

    /// <summary>What has been sent to it.</summary>
    public StoreAccessCounter Access { get; } = new();

    /// <summary>The clock by which revisions are recorded.</summary>
    public FixedClock Clock { get; } = FixedClock.AboutNoonInWashington(new DateOnly(2025, 6, 8));

    /// <summary>The queue of whoever writes into it.</summary>
    public StoreWrites Writes { get; }

    /// <summary>Its audit log.</summary>
    public AuditLog Audit { get; }

    /// <summary>Its drafts.</summary>
    public DraftStore Drafts { get; }

    /// <summary>What forms save through.</summary>
    public DraftSaving Saving { get; }

    /// <summary>What a node publishes through.</summary>
    public Publication Publishing(RecordCache records, RecordChanges? changes = null, bool singlePerson = false) =>
        new(
            databases,
            Writes,
            Audit,
            records,
            changes ?? new RecordChanges(),
            new EditingSettings(singlePerson),
            new WashingtonClock(Clock),
            Clock
        );

    /// <summary>Another node on the same store, with a record of its own.</summary>
    public RecordListener Listener(RecordCache records, RecordChanges changes) =>
        new(Settings, databases, records, changes, NullLogger<RecordListener>.Instance);

    /// <summary>The store of a provider that keeps its connections open, as the program does; for tests that ask it very often.</summary>
    public static async Task<TestStore> WithPoolAsync(StoreProvider provider, PostgresCluster cluster)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        var connection = provider == StoreProvider.Postgres ? await cluster.CreateDatabaseAsync() : null;
        return new(
            provider,
            connection is null ? null : new NpgsqlConnectionStringBuilder(connection) { Pooling = true, MaxPoolSize = 10 }.ToString()
        );
    }

    /// <summary>The store of a provider.</summary>
    public static async Task<TestStore> NewAsync(StoreProvider provider, PostgresCluster cluster) =>
        new(provider, provider == StoreProvider.Postgres ? await cluster.CreateDatabaseAsync() : null);

    /// <summary>A store whose PostgreSQL connection the test chooses.</summary>
    public static TestStore OfConnection(string connection) => new(StoreProvider.Postgres, connection);

    /// <summary>A store in a file.</summary>
    public static TestStore InFile() => new(StoreProvider.Sqlite, null);

    /// <summary>A context on it.</summary>
    public RecordDb Open() => databases.CreateDbContext();

    /// <summary>Does what the program does at start, and gives what it then reads from.</summary>
    public async Task<RecordCache> StartAsync()
    {
        var cache = new RecordCache();
        var opening = new StoreOpening(Settings, databases, Writes, new Seeding(Clock, Audit), cache, NullLogger<StoreOpening>.Instance);
        await opening.OpenAsync(TestContext.Current.CancellationToken);
        return cache;
    }

    public ValueTask DisposeAsync()
    {
        if (Settings.Connection is { } connection)
        {
            using var pooled = new NpgsqlConnection(connection);
            NpgsqlConnection.ClearPool(pooled);
        }

        Writes.Dispose();
        databases.Dispose();
        Seeds.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
