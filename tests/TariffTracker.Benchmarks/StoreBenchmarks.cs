using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Benchmarks;

/// <summary>What it costs to bring the record out of the store.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks : IDisposable
{
    private DirectoryInfo folder = null!;
    private RecordDbFactory databases = null!;

    /// <summary>Makes a SQLite file of the seeds.</summary>
    [GlobalSetup]
    public async Task FillStore()
    {
        folder = Directory.CreateTempSubdirectory("tariff-tracker-benchmark-");
        var settings = new StoreSettings
        {
            Provider = StoreProvider.Sqlite,
            Folder = folder.FullName,
            Seeds = SeedRecord.Folder,
        };
        databases = new RecordDbFactory(settings, [], NullLoggerFactory.Instance);
        using var writes = new StoreWrites(databases);
        var seeding = new Seeding(TimeProvider.System, new AuditLog(TimeProvider.System));
        await new StoreOpening(settings, databases, writes, seeding, new RecordCache(), NullLogger<StoreOpening>.Instance).OpenAsync(
            default
        );
    }

    /// <summary>Every document from SQLite, checked and made a record; the limit is 1 s.</summary>
    [Benchmark]
    public async Task<TariffRecord> Load()
    {
        await using var db = databases.CreateDbContext();
        return await StoredRecord.ReadAsync(db, default);
    }

    /// <summary>Removes the file.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        databases.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
