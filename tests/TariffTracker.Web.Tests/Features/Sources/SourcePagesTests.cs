using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Sources;

public sealed class SourcePagesTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string June8 = "?asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task List_OnTheDayOfTheArticles_HasTheLatestFirst()
    {
        var page = await host.GetPageAsync("/sources" + June8);

        var months = page.Document.QuerySelectorAll("main tr.grp").Select(Text).ToList();
        Assert.Equal("June 2025", months[0]);
        Assert.Contains("Manageria", page.Text("main tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_EarlierKnowledge_HoldsNoLaterSource()
    {
        var page = await host.GetPageAsync("/sources?asOf=2025-06-08&known=2025-05-01");

        Assert.Equal("May 2025", page.Text("main tr.grp"));
        Assert.DoesNotContain("Manageria", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfRejectedStatements_HoldsOnlySourcesThatHaveOne()
    {
        var page = await host.GetPageAsync("/sources" + June8 + "&stance=rejected");

        var rows = page.Document.QuerySelectorAll("main tbody tr:has(th[scope=row])");
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector("b.rejected")));
    }

    [Fact]
    public async Task List_TextOfARejectedClaim_FindsItsSource()
    {
        var page = await host.GetPageAsync("/sources" + June8 + "&q=Biden%20administration");

        Assert.Contains(
            page.Document.QuerySelectorAll("main tbody a"),
            link => link.GetAttribute("href")!.EndsWith("/sources/unknown-20250502-decisive-phase", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task List_NothingFits_SaysWhatToDrop()
    {
        var page = await host.GetPageAsync("/sources" + June8 + "&kind=official-instrument&stance=rejected");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(
            ["/sources?stance=rejected", "/sources?kind=official-instrument"],
            page.Document.QuerySelectorAll("main .note li a").Take(2).Select(link => link.GetAttribute("href"))
        );
    }

    [Fact]
    public async Task Source_RejectedClaim_StandsFirstWithWhatTheRecordSaysAndWhy()
    {
        var page = await host.GetPageAsync("/sources/unknown-20250502-decisive-phase" + June8);

        Assert.StartsWith("Rejected", page.Text("main tbody"), StringComparison.Ordinal);
        var claim = page
            .Document.QuerySelectorAll("main tbody:first-of-type tr")
            .Select(Text)
            .Single(row => row.Contains("Biden administration", StringComparison.Ordinal));
        Assert.StartsWith("¶4", claim, StringComparison.Ordinal);
        Assert.Contains("That of President Donald Trump", claim, StringComparison.Ordinal);
        Assert.Contains("rejected: Joe Biden left office on 20 January 2025", claim, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_EachClaim_LeadsToThePlaceWhereItIsUsed()
    {
        var page = await host.GetPageAsync("/sources/manageria-20250607-edge-closer" + June8);

        Assert.Contains(
            page.Document.QuerySelectorAll("main tbody a"),
            link => link.GetAttribute("href") == "/measures/section-232-steel#before-50"
        );
    }

    [Fact]
    public async Task Source_Origin_SaysWhatIsKnownAndWhatItRepeats()
    {
        var page = await host.GetPageAsync("/sources/manageria-20250607-edge-closer" + June8);

        Assert.Contains("It repeats", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("Reuters", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_WithoutPublisherAndAddress_SaysSo()
    {
        var page = await host.GetPageAsync("/sources/unknown-20250502-decisive-phase" + June8);

        Assert.Contains("publisher not established", page.Text("main .meta"), StringComparison.Ordinal);
        Assert.Contains("No address is known.", page.Text("main .head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_PublishedLater_IsNotKnownYet()
    {
        var page = await host.GetPageAsync("/sources/manageria-20250607-edge-closer?asOf=2025-06-08&known=2025-05-01");

        Assert.Equal("Not known on that day", page.Text("h1"));
        Assert.DoesNotContain("Edge Closer", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_UnknownId_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync("/sources/no-such-source")).Status);

    [Fact]
    public async Task Source_InJapanese_KeepsTheTitleInItsOwnLanguage()
    {
        var page = await host.GetPageAsync("/sources/manageria-20250607-edge-closer" + June8, "ja");

        Assert.Equal("en", page.Document.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Contains("この出典が述べること", page.Text("main"), StringComparison.Ordinal);
    }

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
