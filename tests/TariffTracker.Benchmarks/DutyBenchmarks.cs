using BenchmarkDotNet.Attributes;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;

namespace TariffTracker.Benchmarks;

/// <summary>What the duty engine costs, on the seeds.</summary>
[MemoryDiagnoser]
public class DutyBenchmarks
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private TariffRecord known = null!;
    private DutyEngine engine = null!;
    private Product product = null!;

    /// <summary>The good asked about, by its id.</summary>
    [Params("car", "machining-centre", "green-tea")]
    public string Good { get; set; } = "";

    /// <summary>Reads the seeds once.</summary>
    [GlobalSetup]
    public void ReadSeeds()
    {
        known = TariffRecord.Build(1, SeedRecord.Documents()).KnownOn(new DateOnly(2026, 11, 21));
        engine = known.Duties;
        product = known.Find<TypicalGood>(Good)!.ToProduct();
    }

    /// <summary>One good on one day, with every reason and open question; the limit is 20 µs.</summary>
    [Benchmark]
    public Duty OneDuty() => engine.For(product, Day);

    /// <summary>The same good on every day of a year, asked one by one; the limit is 5 ms.</summary>
    [Benchmark]
    public decimal AYearOfDays()
    {
        var sum = 0m;
        for (var day = new DateOnly(2025, 3, 1); day < new DateOnly(2026, 3, 1); day = day.AddDays(1))
        {
            sum += engine.TotalPercent(product, day);
        }

        return sum;
    }

    /// <summary>The same year as stretches.</summary>
    [Benchmark]
    public IReadOnlyList<DutyStretch> AYearOfStretches() => engine.Over(product, new DateOnly(2025, 3, 1), new DateOnly(2026, 3, 1));

    /// <summary>Once for each day of knowledge that somebody asks about duties for.</summary>
    [Benchmark]
    public DutyEngine Prepare() => new(known);
}
