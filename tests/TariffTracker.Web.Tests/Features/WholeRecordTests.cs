namespace TariffTracker.Web.Tests.Features;

/// <summary>The pages on the whole record, in autumn 2026.</summary>
public sealed class WholeRecordTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    [Fact]
    public async Task Overview_Today_SaysWhatAppliesWhatIsPendingAndWhatIsScheduled()
    {
        var page = await host.GetPageAsync("/");

        Assert.Equal(
            "By the orders known on 9 October 2026: 15% in total for a Japanese car, 12.5% for most other goods; 50% on top for steel and aluminium",
            page.Text("h1")
        );
        var rows = page.Document.QuerySelectorAll("section[aria-labelledby=measures] tbody tr").Select(row => row.Words()).ToList();
        Assert.Contains(
            rows,
            row =>
                row.StartsWith("Polysilicon goods", StringComparison.Ordinal)
                && row.Contains("4 Dec 2026: 15%, in force", StringComparison.Ordinal)
        );
        Assert.Contains(
            rows,
            row =>
                row.StartsWith("Excess-capacity case", StringComparison.Ordinal) && row.EndsWith("no day named", StringComparison.Ordinal)
        );
        Assert.Contains("4 Dec 2026", page.Text("section[aria-labelledby=deadlines]"), StringComparison.Ordinal);
        Assert.Contains("Latest talks since: 22 Sep 2026", page.Text("section[aria-labelledby=talks]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timeline_OfTheWhole_FoldsTheOtherYears()
    {
        var page = await host.GetPageAsync("/timeline");

        var years = page.Document.QuerySelectorAll("#list details.year > summary").Select(summary => summary.Words()[..4]);
        Assert.Equal(["2030", "2029", "2028", "2027", "2025", "2022", "2018", "2010"], years);
        Assert.Empty((await host.GetPageAsync("/timeline?year=2025")).Document.QuerySelectorAll("#list details.year"));
    }

    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?from=2010-01&to=2030-12")]
    [InlineData("/timeline?from=2025-05&to=2025-07")]
    public async Task Timeline_OfTheWholeWithItsStrip_IsLight(string address) =>
        Assert.InRange(await PageWeight.OfPageAsync(host, address), 1, PageWeight.MostBytesOfAPage);

    [Fact]
    public async Task Sources_OfTheWhole_HavePagesThatSurviveTheClocks()
    {
        var last = await host.GetPageAsync("/sources?page=3");

        Assert.Equal("Page 3", last.Text("nav.pages [aria-current=page]"));
        Assert.NotEmpty(last.Document.QuerySelectorAll("main tbody td"));
        Assert.NotEmpty((await host.GetPageAsync("/sources?page=3&known=2025-05-01")).Document.QuerySelectorAll("main tbody td"));
    }
}
