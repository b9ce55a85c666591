using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Difference;

public sealed class DifferencePageTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string Golden = "/difference?thenAsOf=2025-08-20&thenKnown=2025-08-20&asOf=2025-08-20";

    [Fact]
    public async Task Page_TheDayOfTheRetroactiveOrder_SaysOnTopThenAndInTotalToday()
    {
        var page = await host.GetPageAsync(Golden);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("1 measure collects something else", page.Text("h1"));
        var row = Assert.Single(page.Document.QuerySelectorAll("section[aria-labelledby=collected] tbody tr"));
        Assert.StartsWith("Reciprocal tariff on Japan", Text(row.QuerySelector("th")!), StringComparison.Ordinal);
        Assert.Equal("+15% on top", Text(row.QuerySelector("del")!));
        Assert.Equal("15% in total", Text(row.QuerySelector("ins")!));
    }

    [Fact]
    public async Task Page_TheDayOfTheRetroactiveOrder_NamesTheOrderOf4SeptemberAloneWithItsDates()
    {
        var page = await host.GetPageAsync(Golden);

        var day = Assert.Single(page.Document.QuerySelectorAll("section[aria-labelledby=causes] > article"));
        Assert.Equal("Announced on 4 September 2025", Text(day.QuerySelector("h3")!));
        Assert.Contains("Executive Order 14345", Text(day), StringComparison.Ordinal);
        Assert.Equal(5, day.QuerySelectorAll(".dates li").Length);
        Assert.NotEmpty(day.QuerySelectorAll("a.cite"));
    }

    [Fact]
    public async Task Page_TheDayOfTheRetroactiveOrder_KeepsCarsAtTheirRateAndShowsWhatWasToCome()
    {
        var coming = (await host.GetPageAsync(Golden)).Document.QuerySelector("section[aria-labelledby=coming]")!;

        var cars = coming.QuerySelectorAll("tbody tr").Single(row => Text(row).StartsWith("Cars, Section 232", StringComparison.Ordinal));
        Assert.Contains("from 16 September 2025: 15% in total", Text(cars), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_TheDayOfTheRetroactiveOrder_ListsTheGoodsThatPayAnotherTotal()
    {
        var page = await host.GetPageAsync(Golden);

        var lathe = page
            .Document.QuerySelectorAll("section[aria-labelledby=goods] tbody tr")
            .Single(row => Text(row).StartsWith("Numerically controlled lathe", StringComparison.Ordinal));
        Assert.Equal(("19.4%", "15%"), (Text(lathe.QuerySelector("del")!), Text(lathe.QuerySelector("ins")!)));
        Assert.Contains("−4.4 points", Text(lathe), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OneLensWithItself_SaysSoAndOffersOthers()
    {
        var page = await host.GetPageAsync("/difference?asOf=2025-08-20&known=2025-08-20&thenAsOf=2025-08-20&thenKnown=2025-08-20");

        Assert.Equal("Two days to compare", page.Text("h1"));
        Assert.True(page.Document.QuerySelector("main details")!.HasAttribute("open"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main nav a"));
    }

    [Fact]
    public async Task Page_TwoDaysBetweenWhichNothingHappened_SaysNoDifference()
    {
        var page = await host.GetPageAsync("/difference?asOf=2025-01-12&known=2025-01-12&thenAsOf=2025-01-11&thenKnown=2025-01-12");

        Assert.Equal("No difference", page.Text("h1"));
        Assert.Null(page.Document.QuerySelector("main table"));
    }

    [Theory]
    [InlineData("/difference", "/difference?thenAsOf=2026-10-22&thenKnown=2026-10-22")]
    [InlineData("/difference?asOf=2025-08-20", "/difference?thenAsOf=2025-08-20&thenKnown=2025-08-20&asOf=2025-08-20")]
    [InlineData(
        "/difference?asOf=2025-08-20&known=2025-08-20&thenAsOf=2025-08-20&thenKnown=2026-11-22",
        "/difference?thenAsOf=2025-08-20&thenKnown=2025-08-20&asOf=2025-08-20"
    )]
    [InlineData(
        "/difference?asOf=2025-08-20&known=2025-08-20",
        "/difference?thenAsOf=2025-07-20&thenKnown=2025-07-20&asOf=2025-08-20&known=2025-08-20"
    )]
    public async Task Address_ThatNamesOneLensOrTheLaterOneFirst_LeadsToTheOneThatSaysBoth(string address, string expected)
    {
        var page = await host.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.Found, page.Status);
        Assert.EndsWith(expected, page.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thenAsOf=2025-02-30", "thenAsOf=2025-02-30")]
    [InlineData("thenKnown=yesterday", "thenKnown=yesterday")]
    [InlineData("thenKnown=2026-11-23", "thenKnown=2026-11-23")]
    [InlineData("thenAsOf=2025-01-01&thenAsOf=2025-01-02", "thenAsOf")]
    [InlineData("asOf=2025-02-30&thenAsOf=2025-01-01", "asOf=2025-02-30")]
    public async Task Address_WithADayOfAWrongForm_IsExplained(string query, string named)
    {
        var page = await host.GetPageAsync("/difference?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(named, page.Text("main .note"), StringComparison.Ordinal);
        Assert.All(
            page.Document.QuerySelectorAll("main .note a"),
            link => Assert.DoesNotContain("02-30", link.GetAttribute("href"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Header_OfAPastLens_LeadsHere()
    {
        var page = await host.GetPageAsync("/?asOf=2025-08-20&known=2025-08-20");

        var link = page.Document.QuerySelectorAll(".step a").Single(a => Text(a).EndsWith("differences", StringComparison.Ordinal));
        Assert.Equal(Golden, link.GetAttribute("href"));
        Assert.Contains(Text(link), (await host.GetPageAsync(Golden)).Text("main .meta"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_TheWholeStory_IsNoHeavierThanAPageMayBe() =>
        Assert.InRange(
            await PageWeight.OfPageAsync(host, "/difference?thenAsOf=2025-01-20&thenKnown=2025-01-20"),
            1,
            PageWeight.MostBytesOfAPage
        );

    [Fact]
    public async Task Page_InJapanese_SaysEverythingInJapanese()
    {
        var page = await host.GetPageAsync(Golden, "ja");

        Assert.Equal("徴収額が変わる措置は1件", page.Text("h1"));
        Assert.Contains("2025年9月4日発表", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_TheDayOfTheRetroactiveOrder_SaysTheSameAsThePage()
    {
        var answer = await JsonAnswer.GetAsync(host, "difference?asOf=2025-08-20&thenKnown=2025-08-20");

        Assert.Equal("2025-08-20", answer.Body.GetProperty("first").GetProperty("known").GetString());
        var rate = Assert.Single(
            answer.Body.GetProperty("rates").EnumerateArray(),
            r => r.GetProperty("changesWhatIsCollected").GetBoolean()
        );
        Assert.Equal(
            ("ieepa-reciprocal", "additional", "all-in"),
            (
                rate.GetProperty("measure").GetString(),
                rate.GetProperty("first").GetProperty("basis").GetString(),
                rate.GetProperty("second").GetProperty("basis").GetString()
            )
        );
        var cause = Assert.Single(
            answer.Body.GetProperty("causes").EnumerateArray(),
            c => c.GetProperty("role").GetString() == "changes-what-is-collected"
        );
        Assert.Equal(("action", "2025-09-04"), (cause.GetProperty("kind").GetString(), cause.GetProperty("announcedOn").GetString()));
        Assert.Equal(19, answer.Body.GetProperty("goods").GetArrayLength());
    }

    [Fact]
    public async Task Answer_WithADayOfAWrongForm_NamesTheParameter()
    {
        var answer = await JsonAnswer.GetAsync(host, "difference?thenKnown=soon");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal("thenKnown", answer.Body.GetProperty("parameter").GetString());
    }

    private static string Text(IElement element) => Spoken.Of(element);
}
