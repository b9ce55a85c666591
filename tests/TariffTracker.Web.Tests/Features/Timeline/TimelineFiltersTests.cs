using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace TariffTracker.Web.Tests.Features.Timeline;

public sealed class TimelineFiltersTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Fact]
    public async Task Filter_KindAndSector_LeavesWhatFitsBoth()
    {
        var page = await host.GetPageAsync("/timeline?kind=measures&sector=steel");

        Assert.All(Entries(page), entry => Assert.StartsWith("measures", entry.QuerySelector(".kind")!.Words(), StringComparison.Ordinal));
        Assert.NotNull(page.Document.GetElementById("section-232-steel-20250604"));
        Assert.Null(page.Document.GetElementById("section-232-automobiles-20250403"));
    }

    [Fact]
    public async Task Facets_EveryCount_IsTheNumberOfEntriesThatChoosingItShows()
    {
        var page = await host.GetPageAsync("/timeline?side=japan");

        foreach (var box in Boxes(page).Where(box => box.Name is "kind" or "evidence"))
        {
            var chosen = await host.GetPageAsync($"/timeline?side=japan&{box.Name}={box.Value}");
            Assert.Equal(Count(box), Entries(chosen).Count);
        }
    }

    [Fact]
    public async Task Facets_ChoiceThatWouldLeaveNothing_IsShownAndCannotBeMade()
    {
        var boxes = Boxes(await host.GetPageAsync("/timeline?kind=courts"));

        Assert.All(boxes, box => Assert.Equal(Count(box) == 0 && !box.IsChecked, box.IsDisabled));
        Assert.Contains(boxes, box => box.IsDisabled);
    }

    [Fact]
    public async Task Facets_EveryChoice_HasAName() =>
        Assert.All(
            Boxes(await host.GetPageAsync("/timeline")),
            box => Assert.NotEqual("", box.Closest("label")!.QuerySelector(".what")!.Words())
        );

    [Fact]
    public async Task FiltersInUse_EachCanBeDroppedWithoutTheOthersOrTheClocks()
    {
        var page = await host.GetPageAsync("/timeline?kind=courts&kind=talks&sector=steel&asOf=2025-06-03");

        var drops = page.Document.QuerySelectorAll("#list > ul a").ToDictionary(Elements.Words, link => link.GetAttribute("href"));
        Assert.Equal("/timeline?kind=courts&sector=steel&asOf=2025-06-03", drops["talks"]);
        Assert.Equal("/timeline?kind=courts&kind=talks&asOf=2025-06-03", drops["Steel"]);
        Assert.Equal("/timeline?asOf=2025-06-03", drops["Drop all filters"]);
    }

    [Fact]
    public async Task Forms_FiltersKeepTheClocksAndClocksKeepTheFilters()
    {
        var page = await host.GetPageAsync("/timeline?kind=talks&q=rice&asOf=2025-06-03&known=2025-06-01");

        var filters = (IHtmlFormElement)page.Document.QuerySelector("form:has(fieldset)")!;
        Assert.Equal(("get", "/timeline"), (filters.Method, filters.GetAttribute("action")));
        Assert.Equal(["asOf=2025-06-03", "known=2025-06-01"], Hidden(filters));
        Assert.Equal("rice", filters.QuerySelector("input[type=search]")!.GetAttribute("value"));
        Assert.Equal(["kind=talks", "q=rice"], Hidden(page.Document.QuerySelector("form:has(input[type=date])")!));
    }

    [Fact]
    public async Task NothingFits_SaysWhatToDropAndWhatThatWouldLeave()
    {
        var page = await host.GetPageAsync("/timeline?kind=courts&evidence=no-source");

        Assert.Empty(Entries(page));
        var ways = page.Document.QuerySelectorAll("#list .note li");
        Assert.Contains(ways, way => way.Words().StartsWith("Drop no source: ", StringComparison.Ordinal));
        var drop = ways.Single(way => way.Words().StartsWith("Drop no source", StringComparison.Ordinal));
        var after = await host.GetPageAsync(drop.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Equal($"Drop no source: {Entries(after).Count} entr{(Entries(after).Count == 1 ? "y" : "ies")}", drop.Words());
    }

    [Theory]
    [InlineData("赤沢")]
    [InlineData("赤澤")]
    [InlineData("AKAZAWA")]
    public async Task Text_NameHoweverWritten_FindsTheRounds(string text)
    {
        var page = await host.GetPageAsync($"/timeline?q={Uri.EscapeDataString(text)}");

        Assert.NotNull(page.Document.GetElementById("round-5"));
        Assert.Null(page.Document.GetElementById("section-232-steel-20250604"));
    }

    [Theory]
    [InlineData("kind=foo", "“kind=foo”", "kind=talks")]
    [InlineData("year=abc", "“year=abc”", "year=2025")]
    [InlineData("sector=tea", "“sector=tea”", "sector=steel")]
    [InlineData("side=both", "“side=both”", "side=japan")]
    [InlineData("evidence=&kind=talks&evidence=rumour", "“evidence=rumour”", "evidence=contested")]
    public async Task Filter_NotOffered_IsExplainedWithWhatIs(string query, string named, string offered)
    {
        var page = await host.GetPageAsync($"/timeline?{query}&asOf=2025-06-03");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(named, page.Text("main"), StringComparison.Ordinal);
        Assert.Contains(
            page.Document.QuerySelectorAll("main a"),
            link => link.GetAttribute("href") == $"/timeline?{offered}&asOf=2025-06-03"
        );
        Assert.Empty(Entries(page));
    }

    [Theory]
    [InlineData("KIND=Talks")]
    [InlineData("kind=talks&kind=talks&kind=")]
    [InlineData("kind=talks&utm_source=letter")]
    public async Task Filter_WrittenOtherwise_IsUnderstood(string query) =>
        Assert.Equal(
            Entries(await host.GetPageAsync("/timeline?kind=talks")).Select(entry => entry.Id),
            Entries(await host.GetPageAsync($"/timeline?{query}")).Select(entry => entry.Id)
        );

    [Fact]
    public async Task Filter_YearWithoutEntries_StaysChosenAndCanBeDropped()
    {
        var page = await host.GetPageAsync("/timeline?year=1999");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(Boxes(page), box => box is { Name: "year", Value: "1999", IsChecked: true, IsDisabled: false });
        Assert.Contains("Drop 1999", page.Text("#list .note"), StringComparison.Ordinal);
    }

    private static IReadOnlyList<IElement> Entries(PageAnswer page) => [.. page.Document.QuerySelectorAll("#list li[id]")];

    private static IReadOnlyList<IHtmlInputElement> Boxes(PageAnswer page) =>
        [.. page.Document.QuerySelectorAll<IHtmlInputElement>("main input[type=checkbox]")];

    private static int Count(IHtmlInputElement box) =>
        int.Parse(box.Closest("label")!.QuerySelector(".n")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Hidden(IElement form) =>
        form.QuerySelectorAll("input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}");
}
