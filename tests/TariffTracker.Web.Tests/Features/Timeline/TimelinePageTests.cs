using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Timeline;

public sealed class TimelinePageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string Then = "asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task Timeline_OnTheDay_IsNewestFirstByPeriod()
    {
        var page = await host.GetPageAsync("/timeline");

        var months = page
            .Document.QuerySelectorAll("#list .when")
            .Select(when => Month(when.QuerySelector("time")!.GetAttribute("datetime")!))
            .ToList();
        Assert.Equal(months.OrderDescending(StringComparer.Ordinal), months);
        Assert.Equal(["July 2025", "June 2025", "June 2025", "May 2025"], Texts(page, "#list h2").Take(4));
        Assert.Equal("2010", Texts(page, "#list h2")[^1][^4..]);
    }

    [Fact]
    public async Task Entry_RateChange_SaysBeforeAndAfterWithItsBasis()
    {
        var page = await host.GetPageAsync("/timeline");

        var link = page.Document.QuerySelector("#section-232-steel-20250604 h3 a")!;
        Assert.Equal("Steel, Section 232: +25% then +50% on top", link.Spoken());
        Assert.Equal("/measures/section-232-steel", link.GetAttribute("href"));
        Assert.Equal("measures rate change", page.Document.QuerySelector("#section-232-steel-20250604 .kind")!.Words());
        Assert.Contains(
            "+24% on top, suspended then in force",
            Entry(page, "ieepa-reciprocal-20250709").Spoken(),
            StringComparison.Ordinal
        );
        Assert.Contains("starts at +25% on top", Entry(page, "section-232-automobiles-20250403").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_Round_HasBothItsDaysAndLeadsToItsPage()
    {
        var round = Entry(await host.GetPageAsync($"/timeline?{Then}&kind=talks"), "round-5");

        Assert.Equal(["2025-06-05", "2025-06-06"], round.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal("/rounds/5", round.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains("no point of agreement found", round.Words(), StringComparison.Ordinal);
        Assert.Contains("No joint statement found", round.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_Deadline_LeadsToItsPlaceAmongTheDeadlines()
    {
        var deadline = Entry(await host.GetPageAsync("/timeline"), "deadline-pause-ends");

        Assert.Equal("/deadlines#pause-ends", deadline.QuerySelector("h3 a")!.GetAttribute("href"));
        Assert.Contains("If nothing happens:", deadline.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_Event_TellsEverythingInItsPlace()
    {
        var page = await host.GetPageAsync("/timeline");

        var summit = Entry(page, "g7-summit-2025").Words();
        Assert.Contains("Kananaskis, Canada", summit, StringComparison.Ordinal);
        Assert.Contains("Shigeru Ishiba, Donald Trump", summit, StringComparison.Ordinal);
        Assert.Contains("Trump takes part, Washington has announced", summit, StringComparison.Ordinal);
        var named = Entry(page, "akazawa-named");
        Assert.Contains(named.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/timeline#leaders-call-april");
        Assert.Contains(
            named.QuerySelectorAll("details li a"),
            link => link.GetAttribute("href") == "/sources/the-japan-times-20250408-appoint-tariff-negotiators"
        );
    }

    [Fact]
    public async Task Entry_WithARejectedReading_GivesTheReason()
    {
        var markets = Entry(await host.GetPageAsync("/timeline"), "markets-on-6-june").Words();

        Assert.Contains("rejected: Contradicted for 6 June by two market reports", markets, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_Contested_LeadsToItsPlaceInTheRegister()
    {
        var mark = Entry(await host.GetPageAsync("/timeline"), "round-5").QuerySelector("a.ne")!;

        Assert.Contains("readings differ", mark.Words(), StringComparison.Ordinal);
        Assert.StartsWith("/contested?about=round-5#", mark.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Date_Imprecise_IsNoMoreExactThanKnown()
    {
        var page = await host.GetPageAsync("/timeline");

        var election = Entry(page, "upper-house-election").QuerySelector("time")!;
        Assert.Equal(("2025-07", "Jul 2025"), (election.GetAttribute("datetime"), election.Words()));
        Assert.Contains("some day from 15 to 17 Jun 2025", Entry(page, "deadline-g7-summit").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clocks_Agree_EntriesAheadAreMarkedAndStandAboveTheMark()
    {
        var page = await host.GetPageAsync("/timeline");

        var mark = Assert.Single(page.Document.QuerySelectorAll("#list .mark"));
        Assert.Contains("both clocks stand here", mark.Words(), StringComparison.Ordinal);
        foreach (var entry in page.Document.QuerySelectorAll("#list li[id]"))
        {
            var above = entry.CompareDocumentPosition(mark).HasFlag(DocumentPositions.Following);
            Assert.Equal(above, entry.QuerySelector(".st") is not null);
        }
    }

    [Fact]
    public async Task Clocks_Differ_EachHasAMark()
    {
        var page = await host.GetPageAsync("/timeline?asOf=2025-06-08&known=2025-05-01");

        Assert.Equal(
            [
                "Today: the day goods enter. What stands above lies ahead.",
                "1 May 2025: the last day of knowledge. What stands above had been announced by then; how it went was not known.",
            ],
            Texts(page, "#list .mark")
        );
        Assert.Null(page.Document.GetElementById("section-232-steel-20250604"));
    }

    [Fact]
    public async Task Addresses_UnderOtherClocks_KeepThem()
    {
        var page = await host.GetPageAsync("/timeline?asOf=2025-05-20&known=2025-05-21");

        Assert.All(
            page.Document.QuerySelectorAll("#list li h3 a").Select(link => link.GetAttribute("href")!),
            address => Assert.Contains("?asOf=2025-05-20&known=2025-05-21", address, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task KnownBeforeTheRecord_NothingIsShownAndSaidSo()
    {
        var page = await host.GetPageAsync("/timeline?known=1999-12-31");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Nothing on the record was known on 31 December 1999.", page.Text("#list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Japanese_TextsWithoutTranslation_AreMarkedAsEnglish()
    {
        var page = await host.GetPageAsync("/timeline", "ja");

        Assert.Equal("協議と関税の年表", page.Text("h1"));
        Assert.StartsWith("第5回協議", page.Text("#round-5 h3"), StringComparison.Ordinal);
        Assert.Equal("en", page.Document.QuerySelector("#markets-on-6-june h3 span")!.GetAttribute("lang"));
    }

    private static IElement Entry(PageAnswer page, string id) =>
        page.Document.GetElementById(id) ?? throw new InvalidOperationException($"There is no entry {id}.");

    private static List<string> Texts(PageAnswer page, string selector) =>
        [.. page.Document.QuerySelectorAll(selector).Select(Elements.Words)];

    // Dates may be known by the month or the year only.
    private static string Month(string datetime) => (datetime + "-01")[..7];
}
