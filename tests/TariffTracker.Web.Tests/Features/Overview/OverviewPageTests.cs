using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Overview;

public sealed class OverviewPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string FiveArticles = "/?asOf=2025-06-08&known=2025-06-08";

    [Theory]
    [InlineData("automobiles", "+25% on top 27.5 in all", "in force", "3 Apr 2025, no end date", "nothing announced")]
    [InlineData("automobile-parts", "+25% on top 27.5 in all", "in force", "3 May 2025, no end date", "nothing announced")]
    [InlineData("general", "+10% on top +24 suspended", "in force", "5 Apr 2025, no end date", "9 Jul 2025: +24% instead of +10%")]
    [InlineData("steel", "+50% on top normal: free", "in force", "4 Jun 2025, no end date", "nothing announced")]
    [InlineData("aluminum", "+50% on top 53 in all", "in force", "4 Jun 2025, no end date", "nothing announced")]
    [InlineData("agriculture", "+10% on top +24 suspended", "in force", "5 Apr 2025, no end date", "9 Jul 2025: +24% instead of +10%")]
    public async Task Card_InTheWorldOfTheFiveArticles_AnswersEveryQuestion(
        string sector,
        string number,
        string status,
        string since,
        string next
    )
    {
        var card = Card(await host.GetPageAsync(FiveArticles), sector);
        Assert.Equal(number, Said(card, ".hero"));
        Assert.Equal(status, Said(card, ".st"));
        Assert.Equal(["Since", "Goods", "By", "Next"], card.QuerySelectorAll("dt").Select(term => term.TextContent));
        var facts = card.QuerySelectorAll("dd").Select(Said).ToList();
        Assert.Equal(since, facts[0]);
        Assert.EndsWith("(official text)", facts[2], StringComparison.Ordinal);
        Assert.Equal(next, facts[3]);
        Assert.NotEmpty(card.QuerySelectorAll(".why .cite"));
    }

    [Fact]
    public async Task Page_InTheWorldOfTheFiveArticles_HasAFindingAsItsHeading()
    {
        var page = await host.GetPageAsync(FiveArticles);
        Assert.Equal("25% on top for a Japanese car, 10% for most other goods, 50% for steel and aluminium", page.Text("h1"));
        Assert.Equal("Overview – TariffTracker", page.Text("title"));
        Assert.Equal(6, page.Document.QuerySelectorAll(".rate").Length);
        Assert.Equal(8, page.Document.QuerySelectorAll("table tbody th[scope=row]").Length);
    }

    [Fact]
    public async Task Page_OfTheDayBefore_HasMetalsAtTheOldRateAndAnnouncesTheNewOne()
    {
        var page = await host.GetPageAsync("/?asOf=2025-06-03&known=2025-06-03");
        Assert.Equal("+25% on top normal: free", Said(Card(page, "steel"), ".hero"));
        Assert.Equal("4 Jun 2025: +50% instead of +25%", Said(Card(page, "steel").QuerySelectorAll("dd")[3]));
    }

    [Fact]
    public async Task Page_BeforeTheAnnouncement_KnowsNothingOfIt()
    {
        var page = await host.GetPageAsync("/?asOf=2025-06-08&known=2025-05-01");
        Assert.Equal("+25% on top normal: free", Said(Card(page, "steel"), ".hero"));
        Assert.Equal("nothing announced", Said(Card(page, "steel").QuerySelectorAll("dd")[3]));
        Assert.Contains("Nothing published after 1 May 2025 is shown here", page.Text(".meta"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_BeforeAnythingWasKnown_ShowsNoZero()
    {
        var page = await host.GetPageAsync("/?asOf=2017-01-01&known=2017-01-01");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Nothing on top of the normal duty was collected on that day", page.Text("h1"));
        Assert.Equal("not known on that day", Said(Card(page, "automobiles"), ".hero"));
    }

    [Fact]
    public async Task Page_AfterTheEndOfTheRecord_SaysThatItEnded()
    {
        using var later = new LatestTrackerHost();
        var page = await later.GetPageAsync("/");
        Assert.Equal("The record ends on 9 October 2026; what happened after is not in it yet.", page.Text(".meta b"));
        Assert.StartsWith(
            "By the orders known on 9 October 2026: 15% in total for a Japanese car",
            page.Text("h1"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("The record ends", (await later.GetPageAsync(FiveArticles)).Text(".meta"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Citations_LeadToNumberedSourcesOfThePage()
    {
        var page = await host.GetPageAsync(FiveArticles);
        var cited = page.Document.QuerySelectorAll("a.cite").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToHashSet();
        var listed = page.Document.QuerySelectorAll("[aria-labelledby=page-sources] li").Select(item => item.Id).ToList();
        Assert.Equal(Enumerable.Range(1, listed.Count).Select(number => $"s{number}"), listed);
        Assert.Equal(cited.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        var inOrder = page.Document.QuerySelectorAll(".rate a.cite").Select(link => int.Parse(link.TextContent, null)).Distinct().ToList();
        Assert.Equal(inOrder.Order(), inOrder);
    }

    [Fact]
    public async Task Page_InJapanese_SaysTheSame()
    {
        var page = await host.GetPageAsync(FiveArticles, "ja");
        Assert.Equal("ja", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("日本製の乗用車は25%、その他の品目の多くは10%、鉄鋼とアルミニウムは50%の上乗せ", page.Text("h1"));
        Assert.Equal("2025年7月9日：+10%に代えて+24%", Said(Card(page, "general").QuerySelectorAll("dd")[3]));
        Assert.StartsWith(
            "日本製の乗用車は合計27.5%。通常関税2.5%に25%の上乗せ。",
            Said(Card(page, "automobiles"), ".why"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Links_OfThePage_KeepTheClocks()
    {
        var page = await host.GetPageAsync("/?asOf=2025-06-03&known=2025-06-02");
        var without = page
            .Document.QuerySelectorAll("main a[href^='/'], nav a[href^='/']")
            .Select(link => link.GetAttribute("href")!)
            .Where(address => !address.Contains("asOf=2025-06-03&known=2025-06-02", StringComparison.Ordinal));
        Assert.Empty(without);
    }

    private static IElement Card(PageAnswer page, string sector) => page.Document.QuerySelector($"[aria-labelledby=card-{sector}]")!;

    private static string Said(IElement element, string selector) => Said(element.QuerySelector(selector)!);

    private static string Said(IElement element) =>
        string.Join(' ', Spaced(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Words of neighbouring elements are apart on the page though not in the text.
    private static string Spaced(IElement element) =>
        string.Concat(
            element.ChildNodes.Select(node =>
                node is IElement { LocalName: "b" } bold ? $" {bold.TextContent} "
                : node is IElement child ? Spaced(child)
                : node.TextContent
            )
        );
}
