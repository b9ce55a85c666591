using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;

namespace TariffTracker.Web.Tests.Data;

public sealed class RecordCacheTests
{
    private static readonly DateOnly Day = new(2025, 6, 8);

    private readonly RecordCache cache = new();

    [Fact]
    public void Cache_BeforeAnythingIsLoaded_SaysSo()
    {
        Assert.False(cache.IsLoaded);
        Assert.Throws<InvalidOperationException>(() => cache.Current);
    }

    [Fact]
    public void KnownOn_SameDayTwice_IsWorkedOutOnce()
    {
        cache.Swap(Record(1));

        Assert.Same(cache.KnownOn(Day), cache.KnownOn(Day));
        Assert.Equal(Day, cache.KnownOn(Day).KnownDay);
    }

    [Fact]
    public void KnownOn_AfterTheRecordWasReplaced_IsOfTheNewOne()
    {
        cache.Swap(Record(1));
        var before = cache.Now;
        cache.KnownOn(Day);

        cache.Swap(Record(2));

        Assert.Equal(2, cache.KnownOn(Day).Revision);
        Assert.Equal(2, cache.Current.Revision);
        // An answer that began before the change ends as it began.
        Assert.Equal(1, before.KnownOn(Day).Revision);
    }

    [Fact]
    public void KnownOn_MoreDaysThanAreKept_ForgetsTheOneNotUsedForLongest()
    {
        cache.Swap(Record(1));
        var first = cache.KnownOn(Day);
        var second = cache.KnownOn(Day.AddDays(1));
        foreach (var number in Enumerable.Range(2, LoadedRecord.MostDays - 2))
        {
            cache.KnownOn(Day.AddDays(number));
        }

        Assert.Same(first, cache.KnownOn(Day));
        cache.KnownOn(Day.AddDays(LoadedRecord.MostDays));

        Assert.Same(first, cache.KnownOn(Day));
        Assert.NotSame(second, cache.KnownOn(Day.AddDays(1)));
    }

    [Fact]
    public void KnownOn_AskedByManyAtOnce_GivesAllTheSame()
    {
        cache.Swap(Record(1));

        var known = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8).Select(_ => cache.KnownOn(Day)).ToList();

        Assert.Single(known.Distinct());
    }

    private static TariffRecord Record(int revision) => TariffRecord.Build(revision, SmallRecord.Documents);
}
