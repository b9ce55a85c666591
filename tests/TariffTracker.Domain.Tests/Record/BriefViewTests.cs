using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class BriefViewTests
{
    private static BriefView Ask(int days, params Document[] more) =>
        BriefView.For(TariffRecord.Build(1, [.. June2025().Documents, .. more]), Day("2025-06-08"), Day("2025-06-08"), days);

    [Fact]
    public void Changes_MoreThanSeven_AreCutToTheWeightiestAndCounted()
    {
        var brief = Ask(30, [.. Enumerable.Range(5, 9).Select(number => Round(number, $"2025-05-{number + 10}"))]);

        Assert.Equal(7, brief.Changes.Count);
        Assert.NotNull(brief.Changes[0].Rate);
        Assert.Equal(brief.Overview.News.Count - 7, brief.FurtherChanges);
        Assert.Equal(brief.Changes.Select(TimelineRanks.Of).Order(), brief.Changes.Select(TimelineRanks.Of));
    }

    [Fact]
    public void Changes_OfOneDay_AreThoseOfTheDay()
    {
        var brief = Ask(1);

        Assert.Empty(brief.Changes);
        Assert.Equal(Day("2025-06-08"), brief.Overview.NewsFrom);
        Assert.NotNull(brief.Overview.LastBefore);
    }

    [Fact]
    public void Deadlines_MoreThanThree_AreTheNextThree()
    {
        var brief = Ask(
            7,
            Deadline("d", "2025-04-09", "2025-09-01"),
            Deadline("c", "2025-04-09", "2025-08-01"),
            Deadline("b", "2025-04-09", "2025-07-09"),
            Deadline("a", "2025-04-09", "2025-07-01")
        );

        Assert.Equal(["a", "b", "c"], brief.Deadlines.Select(view => view.Deadline.Id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(367)]
    public void Days_OutOfBounds_AreRefused(int days) => Assert.Throws<ArgumentOutOfRangeException>(() => Ask(days));
}
