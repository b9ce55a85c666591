using BenchmarkDotNet.Attributes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Benchmarks;

/// <summary>How what the record costs grows with the record.</summary>
[MemoryDiagnoser]
public class LargeRecordBenchmarks
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    private TariffRecord known = null!;

    /// <summary>How many times as large as the seeds.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    /// <summary>Makes the record once, and lets it work out what it keeps.</summary>
    [GlobalSetup]
    public void MakeRecord()
    {
        known = TariffRecord.Build(1, GeneratedRecord.Documents(SeedRecord.Documents(), Times)).KnownOn(Day);
        Overview.For(known, Day, Day);
    }

    /// <summary>The read model of the first page; the limit is 10 ms on the largest, and the time for each measure must not grow.</summary>
    [Benchmark]
    public Overview OverviewFor() => Overview.For(known, Day, Day);
}
