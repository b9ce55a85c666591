using System.Net;

namespace TariffTracker.Web.Tests.Shared.Lenses;

public sealed class LensGateTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Theory]
    [InlineData("/?asOf=2025-06-31", 400, "“asOf=2025-06-31” is not a day: June has 30.", "/?asOf=2025-06-30")]
    [InlineData("/rounds/5?known=2025-06-09", 400, "“known=2025-06-09” is a day to come: the record cannot know the future.", "/rounds/5")]
    [InlineData(
        "/rounds?asOf=June&known=2025-06-01",
        400,
        "“asOf=June” is not a day: write year, month and day as in 2025-06-08.",
        "/rounds"
    )]
    [InlineData("/?rev=99", 404, "“rev=99” asks for a revision that does not exist.", "/")]
    public async Task Page_WithAWrongParameter_SaysSoInTheLayoutAndOffersTheWayOn(string address, int status, string sentence, string wayOn)
    {
        var page = await host.GetPageAsync(address);
        Assert.Equal((HttpStatusCode)status, page.Status);
        Assert.StartsWith(sentence, page.Text(".note p"), StringComparison.Ordinal);
        Assert.Contains(wayOn, page.Document.QuerySelectorAll(".note a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.Document.QuerySelector("nav [href]"));
    }

    [Fact]
    public async Task Page_WithAWrongParameter_ExplainsItInJapanese() =>
        Assert.Equal(
            "「asOf=2025-06-31」という日はありません。2025年6月は30日までです。",
            (await host.GetPageAsync("/?asOf=2025-06-31", "ja")).Text(".note p")
        );

    [Fact]
    public async Task Page_WithTheCurrentRevision_KeepsItInItsLinks()
    {
        var revision = (await host.GetPageAsync("/")).Document.QuerySelector(".foot a[href*='rev=']")!.GetAttribute("href")!.Split("rev=")[
            1
        ];
        var page = await host.GetPageAsync($"/?rev={revision}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal($"/about?rev={revision}", page.Document.QuerySelector("nav li:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task UnknownAddress_IsAPageWithWaysOn()
    {
        var page = await host.GetPageAsync("/no/such/page?asOf=2025-06-03");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("There is no page at this address", page.Text("h1"));
        Assert.Contains("/timeline?asOf=2025-06-03", page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Parameters_WithMarkup_AreShownAsText()
    {
        var page = await host.GetPageAsync("/?asOf=%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }
}
