namespace TariffTracker.Web.Tests.Shared.Components;

public sealed class CrumbsTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string June8 = "?asOf=2025-06-08&known=2025-06-08";

    [Theory]
    [InlineData("/rounds/5", "/rounds")]
    [InlineData("/measures/section-232-steel", "/measures")]
    [InlineData("/measures/section-232-automobiles/lists/automobiles-vehicles", "/measures")]
    [InlineData("/proposals/auto-rate-formula", "/proposals")]
    [InlineData("/sources/econotimes-20250607-pushes-tariff-relief", "/sources")]
    [InlineData("/about/method", "/about")]
    public async Task PageOfOneThing_LeadsBackToItsListUnderTheSameClocks_AndNamesItselfLast(string address, string list)
    {
        var page = await host.GetPageAsync(address + June8);

        var crumbs = page.Document.QuerySelectorAll(".crumb ol > li");
        Assert.Equal(list + June8, crumbs[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("page", crumbs[^1].QuerySelector("span")!.GetAttribute("aria-current"));
        Assert.Equal(
            Enumerable.Range(1, crumbs.Length).Select(place => place.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            crumbs.Select(crumb => crumb.QuerySelector("meta[itemprop=position]")!.GetAttribute("content"))
        );
        Assert.False(string.IsNullOrEmpty(page.Document.QuerySelector("nav.crumb")!.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task History_LeadsBackToTheChanges() =>
        Assert.Equal(
            "/changes",
            (await host.GetPageAsync("/history/measure/section-232-steel")).Document.QuerySelector(".crumb a")!.GetAttribute("href")
        );

    [Fact]
    public async Task Calculator_WithAGood_LeadsBackToTheChoice() =>
        Assert.Equal(
            "/calculator",
            (await host.GetPageAsync("/calculator?good=car")).Document.QuerySelector(".crumb a")!.GetAttribute("href")
        );
}
