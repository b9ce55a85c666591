using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Deadlines;

public sealed class DeadlinesPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string Then = "asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task Deadline_Ahead_SaysDaysLeftDateAndWhatHappens()
    {
        var pause = Item(await host.GetPageAsync($"/deadlines?{Then}"), "pause-ends");

        Assert.Equal("31days", pause.QuerySelector(".days")!.Words());
        Assert.Equal("2025-07-09", pause.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("If nothing happens: Without a deal or a new order", pause.Words(), StringComparison.Ordinal);
        Assert.Contains("Executive Order 14266", pause.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_LinksItsMeasuresSourcesAndWhatIsContested()
    {
        var links = Item(await host.GetPageAsync($"/deadlines?{Then}"), "pause-ends")
            .QuerySelectorAll("a")
            .Select(link => link.GetAttribute("href")!)
            .ToList();

        Assert.Contains("/measures/ieepa-reciprocal", links);
        Assert.Contains("/sources/white-house-20250409-modifying-reciprocal-tariff", links);
        Assert.Contains("/contested?about=deadline-pause-ends#deadline-pause-ends-which-day", links);
    }

    [Fact]
    public async Task Deadlines_OnTheDay_AreNearestFirstThenWithoutDate()
    {
        var page = await host.GetPageAsync($"/deadlines?{Then}");

        Assert.Equal(["Ahead", "Without a date"], page.Document.QuerySelectorAll("main h2").Select(Elements.Words));
        Assert.Equal(
            ["g7-summit", "upper-house-election", "pause-ends", "trade-court-appeal"],
            page.Document.QuerySelectorAll("main li[id]").Select(item => item.Id)
        );
    }

    [Theory]
    [InlineData("2025-06-08", "7days or more")]
    [InlineData("2025-06-15", "0days or more")]
    [InlineData("2025-06-16", "–any day now")]
    public async Task Deadline_Imprecise_CountsNoMoreExactlyThanItsDate(string asOf, string left) =>
        Assert.Equal(
            left,
            Item(await host.GetPageAsync($"/deadlines?asOf={asOf}&known=2025-06-08"), "g7-summit").QuerySelector(".days")!.Words()
        );

    [Fact]
    public async Task Deadline_PastWithoutOutcome_SaysSoAndHowFarTheRecordRuns()
    {
        var pause = Item(await host.GetPageAsync("/deadlines?asOf=2025-08-01"), "pause-ends").Words();

        Assert.Contains("What became of it is not on record. The record runs to 8 June 2025.", pause, StringComparison.Ordinal);
        Assert.Contains("What was to happen if it was missed:", pause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deadline_NotYetAnnounced_IsAbsent()
    {
        var page = await host.GetPageAsync("/deadlines?asOf=2025-05-01&known=2025-05-01");

        Assert.Null(page.Document.GetElementById("g7-summit"));
        Assert.NotNull(page.Document.GetElementById("pause-ends"));
    }

    [Fact]
    public async Task NoneKnown_IsSaidWithWaysOn()
    {
        var page = await host.GetPageAsync("/deadlines?known=2025-01-31");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("No deadline was known on 31 January 2025.", page.Text("main"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a"));
    }

    [Fact]
    public async Task Japanese_TitleInJapanese_TextInEnglishMarkedSo()
    {
        var pause = Item(await host.GetPageAsync($"/deadlines?{Then}", "ja"), "pause-ends");

        Assert.Equal("相互関税の上乗せ停止の期限", pause.QuerySelector("h3")!.Words());
        Assert.Equal("31日後", pause.QuerySelector(".days")!.Words());
        Assert.NotNull(pause.QuerySelector(".what span[lang=en]"));
    }

    private static IElement Item(PageAnswer page, string id) =>
        page.Document.GetElementById(id) ?? throw new InvalidOperationException($"There is no deadline {id}.");
}
