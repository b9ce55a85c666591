using BenchmarkDotNet.Attributes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Benchmarks;

/// <summary>What the record costs, on the seeds: to be made, to be limited to what was known, and to answer the first page.</summary>
[MemoryDiagnoser]
public class RecordBenchmarks
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private IReadOnlyList<Document> documents = [];
    private TariffRecord record = null!;
    private TariffRecord known = null!;

    /// <summary>Reads the seeds once.</summary>
    [GlobalSetup]
    public void ReadSeeds()
    {
        documents = SeedRecord.Documents();
        record = TariffRecord.Build(1, documents);
        known = record.KnownOn(Day);
    }

    /// <summary>At the start and at each publication.</summary>
    [Benchmark]
    public TariffRecord Build() => TariffRecord.Build(1, documents);

    /// <summary>Once for each day of knowledge that somebody asks for.</summary>
    [Benchmark]
    public TariffRecord KnownOn() => record.KnownOn(Day);

    /// <summary>The read model of the first page; the limit is 200 µs.</summary>
    [Benchmark]
    public Overview OverviewFor() => Overview.For(known, Day, Day);
}
