using System.Net;

namespace TariffTracker.Web.Tests.Shared.Components;

public sealed class PageCitationTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string June8 = "asOf=2025-06-08&known=2025-06-08";

    [Theory]
    [InlineData("/?")]
    [InlineData("/timeline?")]
    [InlineData("/rounds/5?")]
    [InlineData("/measures/section-232-steel?")]
    [InlineData("/measures/section-232-automobiles/lists/automobiles-vehicles?")]
    [InlineData("/proposals/auto-rate-formula?")]
    [InlineData("/sources/econotimes-20250607-pushes-tariff-relief?")]
    [InlineData("/contested?")]
    [InlineData("/deadlines?")]
    [InlineData("/calculator?good=car&")]
    [InlineData("/scenarios?scenario=steel-glide-path&")]
    public async Task Page_IsCitedWithBothClocksItsRevisionAndALinkThatShowsTheSame(string address)
    {
        var page = await host.GetPageAsync(address + June8);

        Assert.Contains("as of 8 June 2025, as known on 8 June 2025, revision 1.", page.Text("#citation p"), StringComparison.Ordinal);
        var link = new Uri(page.Document.QuerySelector("#citation a")!.GetAttribute("href")!);
        Assert.EndsWith(June8 + "&rev=1", link.Query, StringComparison.Ordinal);
        var frozen = await host.GetPageAsync(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, frozen.Status);
        Assert.Equal(page.Text("main"), frozen.Text("main"));
    }

    [Theory]
    [InlineData("en", "[1]", "“", ", 7 June 2025, https://")]
    [InlineData("ja", "[1]", "「", "、2025年6月7日、https://")]
    public async Task Sources_AreListedInTheStyleOfTheLanguage(string language, string number, string quote, string dateAndPlace)
    {
        var page = await host.GetPageAsync("/sources/econotimes-20250607-pushes-tariff-relief", language);

        var cited = page.Text("#citation p:last-child")!;
        Assert.StartsWith(number, cited, StringComparison.Ordinal);
        Assert.Contains(quote, cited, StringComparison.Ordinal);
        Assert.Contains(dateAndPlace, cited, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/measures/no-such-measure")]
    [InlineData("/no-such-page")]
    [InlineData("/account/sign-in")]
    public async Task PageThatShowsNothingOfTheRecord_IsNotCited(string address) =>
        Assert.Null((await host.GetPageAsync(address)).Document.QuerySelector("#cite"));
}
