using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.About;

public sealed class AboutPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Fact]
    public async Task About_SaysHowFarTheRecordRunsForTariffsAndTalks() =>
        Assert.Contains(
            "Its evidence runs to 8 June 2025 for tariffs and to 8 June 2025 for the talks.",
            (await host.GetPageAsync("/about")).Text("main"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Examples_OfTheClocks_AreWorkedOutFromTheRecord()
    {
        var rows = (await host.GetPageAsync("/about"))
            .Document.QuerySelectorAll("section[aria-labelledby=clocks] tbody tr")
            .Select(row => string.Join(" | ", row.QuerySelectorAll("td").Take(3).Select(Elements.Words)))
            .ToList();

        Assert.Equal(4, rows.Count);
        Assert.Equal("8 Jun 2025 | 1 May 2025 | Steel, Section 232: 25% on top of the normal duty since 12 March 2025.", rows[1]);
        Assert.Contains("from 4 June 2025: 50% on top", rows[2], StringComparison.Ordinal);
        Assert.StartsWith(
            "8 Jun 2025 | 8 Jun 2025 | Steel, Section 232: 50% on top of the normal duty since 4 June 2025",
            rows[3],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Numbers_UnderAnEarlierDay_CountWhatWasKnownThen()
    {
        var today = await Number("/about", "rounds");
        var then = await Number("/about?known=2025-05-01", "rounds");

        Assert.Equal(("5", "2"), (today, then));
    }

    [Fact]
    public async Task WeakSpots_NumbersAreWhatTheLinkedListsShow()
    {
        var page = await host.GetPageAsync("/about?known=2025-05-01&asOf=2025-05-01");

        foreach (var evidence in new[] { "one-source", "no-source" })
        {
            var link = page
                .Document.QuerySelectorAll("a")
                .Single(link => Address(link).Contains($"evidence={evidence}", StringComparison.Ordinal));
            var list = await host.GetPageAsync(Address(link));
            Assert.Equal(link.Closest("li")!.QuerySelector("b")!.Words(), $"{list.Document.QuerySelectorAll("#list li[id]").Length}");
        }
    }

    [Fact]
    public async Task Links_IntoTheSiteAndItsInterface_AllAnswer()
    {
        var page = await host.GetPageAsync("/about?asOf=2025-06-03");
        var addresses = page
            .Document.QuerySelectorAll("section[aria-labelledby=programs] a, section[aria-labelledby=clocks] tbody a")
            .Select(Address)
            .ToList();

        Assert.Contains("/api/v1/rates?asOf=2025-06-03", addresses);
        Assert.Contains("/health/ready", addresses);
        foreach (var address in addresses.Where(address => !address.StartsWith("/measures/", StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync(address)).Status);
        }
    }

    [Fact]
    public async Task Contents_LeadToTheirHeadings()
    {
        var page = await host.GetPageAsync("/about");

        var parts = page.Document.QuerySelectorAll("nav[aria-labelledby=contents] a").Select(link => Address(link).Split('#')[1]);
        Assert.All(parts, id => Assert.Equal("H2", page.Document.GetElementById(id)?.TagName));
        Assert.Equal(9, parts.Count());
    }

    [Theory]
    [InlineData("/about?known=2025-05-01", 0)]
    [InlineData("/about?known=2025-06-08", 3)]
    public async Task OpenQuestions_OnADay_AreThoseThatStoodThen(string address, int expected) =>
        Assert.Equal(expected, (await host.GetPageAsync(address)).Document.QuerySelectorAll("section[aria-labelledby=open] li").Length);

    [Fact]
    public async Task ReadingPages_SetNoCookie_AsTheyPromise() =>
        Assert.False((await host.GetPageAsync("/about")).Headers.Contains("Set-Cookie"));

    [Theory]
    [InlineData("en", "not customs advice")]
    [InlineData("ja", "通関上の助言ではありません")]
    public async Task About_InEachLanguage_IsNoAdvice(string language, string expected) =>
        Assert.Contains(expected, (await host.GetPageAsync("/about", language)).Text("main"), StringComparison.Ordinal);

    private async Task<string> Number(string address, string of) =>
        (await host.GetPageAsync(address))
            .Document.QuerySelectorAll("section[aria-labelledby=record] tr")
            .Single(row => row.QuerySelector("th")!.Words() == of)
            .QuerySelector("td")!
            .Words();

    private static string Address(IElement link) => link.GetAttribute("href")!;
}
