using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class OverviewTests
{
    private static Overview Ask(string asOf, string known, params Document[] more)
    {
        var record = TariffRecord.Build(1, [.. June2025().Documents, .. more]);
        return Overview.For(record.KnownOn(Day(known)), Day(asOf), Day(known));
    }

    [Fact]
    public void News_WeekOfTheDoubling_NamesIt() =>
        Assert.Equal("section-232-steel", Assert.Single(Ask("2025-06-08", "2025-06-08").News).Document.Id);

    [Fact]
    public void News_QuietWeek_IsEmptyAndNamesTheLastChange()
    {
        var overview = Ask("2025-05-20", "2025-06-08");

        Assert.Empty(overview.News);
        Assert.Equal(Day("2025-04-10"), overview.LastBefore!.On.FirstDay);
    }

    [Fact]
    public void News_EndsOnTheEarlierClock() => Assert.Equal(Day("2025-06-08"), Ask("2025-12-01", "2025-06-08").NewsTo);

    [Fact]
    public void News_SomethingThatLasts_IsNewsUntilItsLastDay()
    {
        var overview = Ask("2025-06-20", "2025-06-20", Round(6, "2025-06-13", "2025-06-14"));

        Assert.Contains(overview.News, entry => entry.Round?.Number == 6);
    }

    [Fact]
    public void LatestRound_OneAhead_IsTheOneBefore()
    {
        var announced = Round(6, "2025-06-13") with { AnnouncedOn = Day("2025-06-07") };

        var overview = Ask("2025-06-08", "2025-06-08", Round(5, "2025-06-05", "2025-06-06"), announced);

        Assert.Equal(5, overview.LatestRound!.Round.Number);
    }

    [Fact]
    public void Deadlines_PastOnes_AreLeftOut()
    {
        var overview = Ask(
            "2025-07-10",
            "2025-07-10",
            Deadline("pause", "2025-04-09", "2025-07-09"),
            Deadline("appeal", "2025-05-29", null)
        );

        Assert.Equal("appeal", Assert.Single(overview.Deadlines).Deadline.Id);
    }

    [Fact]
    public void ProposalsByStatus_Counts_EachProposalOnce()
    {
        var overview = Ask(
            "2025-06-08",
            "2025-06-08",
            Proposal("a", "steel", Step("1", "2025-05-01", ProposalStatus.Floated), Step("2", "2025-06-01", ProposalStatus.Tabled)),
            Proposal("b", "steel", Step("1", "2025-06-01", ProposalStatus.Tabled))
        );

        Assert.Equal(KeyValuePair.Create(ProposalStatus.Tabled, 2), Assert.Single(overview.ProposalsByStatus));
    }
}
