using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.History;

namespace TariffTracker.Web.Tests.Features.Overview;

public sealed class ReviewedTests : IAsyncDisposable
{
    private readonly TrackerHost host = new();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Overview_OfASiteThatOnlyHasItsSeeds_SaysWhenTheyWereLoaded()
    {
        var page = await host.GetPageAsync("/");

        Assert.Contains(
            "Loaded today 12:00 Washington, 9 Jun 2025, 01:00 Tokyo, from the seeds",
            page.Text(".meta"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Overview_WhenTokyoIsADayAhead_SaysBothDays()
    {
        Assert.Contains(
            "8 Jun in Washington, already 9 Jun in Tokyo",
            (await host.GetPageAsync("/")).Text(".meta"),
            StringComparison.Ordinal
        );

        host.Clock.MoveTo(host.Clock.GetUtcNow().AddHours(-4));

        Assert.DoesNotContain("in Tokyo", (await host.GetPageAsync("/")).Text(".meta"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Reviewed today 09:10 Washington, 22:10 Tokyo, by Rita Reviewer")]
    [InlineData("ja", "最終確認：ワシントン時間本日09:10、東京時間22:10、Rita Reviewer")]
    public async Task Overview_AfterAReviewedChange_NamesHourAndReviewer(string language, string said)
    {
        Publish(new DateTimeOffset(2025, 6, 8, 13, 10, 0, TimeSpan.Zero));

        Assert.Contains(said, (await host.GetPageAsync("/", language)).Text(".meta"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public async Task Overview_WithNoChangeForLongerThanTheLimit_SaysItMayBeOutOfDate(int days, bool isOld)
    {
        Publish(host.Clock.GetUtcNow().AddDays(-days));

        var said = (await host.GetPageAsync("/")).Text(".meta")!;

        Assert.Equal(isOld, said.Contains("May be out of date: nothing reviewed for 8 days.", StringComparison.Ordinal));
    }

    private void Publish(DateTimeOffset at)
    {
        var records = host.Services.GetRequiredService<RecordCache>();
        var number = records.Current.Revision + 1;
        records.Swap(
            TariffRecord.Build(number, records.Current.Documents),
            new RevisionEntry(number, at, "Ed Editor", "Rita Reviewer", "A new order.", RevisionKind.PolicyChanged)
        );
    }
}
