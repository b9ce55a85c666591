using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Proposals;

public sealed class ProposalPagesTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string June7 = "asOf=2025-06-07&known=2025-06-07";

    [Fact]
    public async Task List_Unfiltered_GroupsEveryProposalBySector()
    {
        var page = await host.GetPageAsync("/proposals");

        var listed = Titles(page);
        Assert.StartsWith($"{listed.Count} proposals", page.Text("main .meta"), StringComparison.Ordinal);
        Assert.Contains("Every new tariff removed", listed);
        Assert.Equal("Automobiles", page.Text("main tbody tr.grp th"));
    }

    [Fact]
    public async Task List_CarsOfferedByJapan_ShowsTheFormulaOnceWithItsThreeVariants()
    {
        var page = await host.GetPageAsync("/proposals?sector=automobiles&by=japan&kind=offer");

        var formula = Assert.Single(Rows(page), row => row.TextContent.Contains("Car rate that falls", StringComparison.Ordinal));
        Assert.Contains("3 reported variants", formula.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["tied to US assembly, parts and research", "by contribution to the US car industry", "falls with US output and exports"],
            formula.QuerySelectorAll("li a[href^='/proposals/auto-rate-formula#']").Select(link => link.TextContent)
        );
    }

    [Fact]
    public async Task List_Row_SaysWhereItStandsSinceWhenAndOnWhatEvidence()
    {
        var row = Rows(await host.GetPageAsync("/proposals")).Single(row => Title(row) == "Lower the 14 country points");

        Assert.Equal(
            ["under discussion", "1 May 2025", "5 Jun 2025 Round 5", "softer", "Reciprocal tariff on Japan", "4 independent sources"],
            row.QuerySelectorAll("td").Select(Joined)
        );
        Assert.Contains("United States, offer", Joined(row), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OneSourceOnly_SaysSo() =>
        Assert.Contains(
            "one source only",
            Joined(Rows(await host.GetPageAsync("/proposals")).Single(row => Title(row) == "A memorandum, rates left for later")),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task List_Facets_CountWithTheOtherFiltersKept()
    {
        var page = await host.GetPageAsync("/proposals?sector=automobiles");

        var ofCars = Titles(page).Count;
        var sides = page.Document.QuerySelectorAll("input[name=by]").ToDictionary(input => input.GetAttribute("value")!, Count);
        Assert.Equal(ofCars, sides["japan"] + sides["united-states"]);
        var agreed = page.Document.QuerySelector("input[name=status][value=agreed]")!;
        Assert.Equal((0, true), (Count(agreed), agreed.HasAttribute("disabled")));
        Assert.True(page.Document.QuerySelector("input[type=checkbox][value=automobiles]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task List_FiltersInUse_CanBeDroppedOneByOneUnderTheSameClocks()
    {
        var page = await host.GetPageAsync($"/proposals?sector=steel&by=japan&{June7}");

        Assert.Equal(
            [$"/proposals?by=japan&{June7}", $"/proposals?sector=steel&{June7}", $"/proposals?{June7}"],
            page.Document.QuerySelectorAll("ul[aria-label='Filters in use'] a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal(
            ["asOf", "known"],
            page.Document.QuerySelectorAll("main form input[type=hidden]").Select(input => input.GetAttribute("name"))
        );
    }

    [Fact]
    public async Task List_NothingFits_TeachesWhichFilterToDrop()
    {
        var page = await host.GetPageAsync("/proposals?sector=steel&kind=exclusion");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(Rows(page));
        var note = page.Document.QuerySelectorAll("main .note").Select(Joined).Single();
        Assert.Contains("Steel + kept off the table", note, StringComparison.Ordinal);
        Assert.Matches("Drop Steel: [1-9][0-9]* proposal", note);
    }

    [Fact]
    public async Task List_FilterThatIsNotOffered_IsABadRequestThatNamesItAndTheChoices()
    {
        var page = await host.GetPageAsync("/proposals?by=mars");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("by=mars", page.Text("main .note"), StringComparison.Ordinal);
        Assert.Equal(
            ["/proposals?by=japan", "/proposals?by=united-states"],
            page.Document.QuerySelectorAll("main .note li a").Select(link => link.GetAttribute("href"))
        );
    }

    [Theory]
    [InlineData("LNG")]
    [InlineData("ｌｎｇ")]
    [InlineData("液化天然ガス")]
    public async Task List_Text_FindsWhateverTheWidthAndLanguage(string text) =>
        Assert.Contains("More US liquefied natural gas", Titles(await host.GetPageAsync("/proposals?q=" + Uri.EscapeDataString(text))));

    [Fact]
    public async Task List_BeforeAnything_SaysSo()
    {
        var page = await host.GetPageAsync("/proposals?asOf=2024-01-01&known=2024-01-01");

        Assert.Contains("No offer and no ask was known", page.Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_Formula_SaysInItsHeadingWhereItStands()
    {
        var page = await host.GetPageAsync("/proposals/auto-rate-formula");

        Assert.Equal("Car rate that falls with contribution to US industry: under discussion", page.Text("h1"));
        Assert.Contains("Japan, offer", page.Text("main .head"), StringComparison.Ordinal);
        Assert.Contains("3 independent sources", page.Text("main .head"), StringComparison.Ordinal);
        Assert.Contains("More cars built at Japanese plants", page.Text("main dl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_Formula_LinksTheMeasuresItWouldChangeWithTheirPresentRate()
    {
        var measures = (await host.GetPageAsync("/proposals/auto-rate-formula")).Document.QuerySelectorAll("main .note li");

        Assert.Equal("/measures/section-232-automobiles", measures[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("+25% on top, in force", Joined(measures[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_Formula_TrailKeepsThePrecisionOfItsDatesAndLeadsToTheRounds()
    {
        var page = await host.GetPageAsync("/proposals/auto-rate-formula");

        var trail = page.Document.QuerySelectorAll("section[aria-labelledby=trail] tbody tr");
        Assert.Equal(["2025-04", "2025-05-30", "2025-06-06"], trail.Select(row => row.QuerySelector("time")!.GetAttribute("datetime")));
        Assert.Equal(["outside the rounds", "Round 4", "Round 5"], trail.Select(row => Joined(row.QuerySelectorAll("td")[0])));
        Assert.Equal("/rounds/5", trail[2].QuerySelector("a[href^='/rounds']")!.GetAttribute("href"));
        Assert.Equal(["new", "further", "softer"], trail.Select(row => Joined(row.QuerySelectorAll("td")[2])));
    }

    [Fact]
    public async Task Proposal_Formula_SetsItsVariantsBesideEachOtherWithWhoReportsThem()
    {
        var variants = (await host.GetPageAsync("/proposals/auto-rate-formula")).Document.QuerySelectorAll(
            "section[aria-labelledby=variants] article"
        );

        Assert.Equal(["investment-and-milestones", "contribution", "output-and-exports"], variants.Select(variant => variant.Id));
        Assert.Contains("Manageria, 7 Jun 2025 ¶3: Relief in proportion", Joined(variants[0]), StringComparison.Ordinal);
        Assert.Contains("one source only", Joined(variants[0]), StringComparison.Ordinal);
        Assert.Contains("officials, unnamed, via Asahi", Joined(variants[2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_Formula_EvidenceGivesSourceDateKindStanceAndReason()
    {
        var evidence = (await host.GetPageAsync("/proposals/auto-rate-formula")).Document.QuerySelectorAll(
            "section[aria-labelledby=evidence-heading] tr"
        );

        var levy = evidence.Select(Joined).Single(row => row.Contains("An extra levy of 14 percent", StringComparison.Ordinal));
        Assert.StartsWith("Manageria ¶3", levy, StringComparison.Ordinal);
        Assert.Contains("7 Jun 2025", levy, StringComparison.Ordinal);
        Assert.Contains("republished", levy, StringComparison.Ordinal);
        Assert.Contains("rejected", levy, StringComparison.Ordinal);
        Assert.Contains("was never suspended", levy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposals_All_HaveUniqueAnchorsAndOnlySourcesOfTheirList()
    {
        var list = await host.GetPageAsync("/proposals");
        foreach (var address in Rows(list).Select(row => row.QuerySelector("th a")!.GetAttribute("href")!))
        {
            var page = await host.GetPageAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            var twice = page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1);
            Assert.Empty(twice.Select(group => $"{address}#{group.Key}"));
            Assert.All(
                page.Document.QuerySelectorAll("main a.cite"),
                cite => Assert.NotNull(page.Document.GetElementById("s" + cite.TextContent))
            );
        }
    }

    [Fact]
    public async Task Proposal_DaysEarlier_HidesWhatBecamePublicLater()
    {
        var page = await host.GetPageAsync("/proposals/removal-of-all-tariffs?asOf=2025-05-10&known=2025-05-10");

        Assert.Equal("Every new tariff removed: tabled", page.Text("h1"));
        Assert.DoesNotContain("Jun 2025", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Proposal_KnownButNotBegunOnTheDay_SaysWhenItBegan()
    {
        var page = await host.GetPageAsync("/proposals/shipbuilding-technology?asOf=2025-03-01");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(
            "It had not come up by 1 March 2025. Its first step on record is of 28 April 2025.",
            page.Text("main .note"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/proposals/no-such-thing")]
    [InlineData("/proposals/auto-rate-formula?asOf=2025-05-01&known=2025-05-01")]
    public async Task Proposal_NotKnown_SaysSoAndGivesNothingAway(string address)
    {
        var page = await host.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("The record holds no such proposal", page.Text("h1"));
        Assert.DoesNotContain("Car rate", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_SetsEachProposalOutByRoundAndSpeaksItsSilence()
    {
        var page = await host.GetPageAsync("/proposals?view=matrix&sector=automobiles");

        Assert.Equal("Proposal", page.Text("table.mx thead th"));
        var formula = Rows(page).Single(row => Title(row).StartsWith("Car rate that falls", StringComparison.Ordinal));
        Assert.Equal(
            ["Round 1", "Round 2", "Round 3", "Round 4", "Round 5"],
            page.Document.QuerySelectorAll("table.mx thead a").Select(link => link.TextContent)
        );
        var cells = formula.QuerySelectorAll("td").Select(Joined).ToList();
        Assert.EndsWith("no news", cells[0], StringComparison.Ordinal);
        Assert.StartsWith("under discussion", cells[4], StringComparison.Ordinal);
        Assert.EndsWith("softer", cells[4], StringComparison.Ordinal);
        Assert.Equal("/proposals?sector=automobiles", page.Document.QuerySelector("main .meta a")!.GetAttribute("href"));
        Assert.Equal(
            "/proposals?view=matrix",
            page.Document.QuerySelectorAll("ul[aria-label='Filters in use'] a")[^1].GetAttribute("href")
        );
    }

    [Fact]
    public async Task List_InJapanese_SpeaksJapaneseAndMarksWhatIsNot()
    {
        var page = await host.GetPageAsync("/proposals?sector=steel&by=japan", "ja");

        Assert.Equal("誰が何を示し、どこまで進んだか", page.Text("h1"));
        Assert.Equal(["鉄鋼", "日本"], page.Document.QuerySelectorAll("a.drop").Select(link => link.TextContent));
        var steel = Rows(page).Single(row => row.QuerySelector("a[href='/proposals/steel-package']") is not null);
        Assert.Contains("提示", Joined(steel), StringComparison.Ordinal);
    }

    private static List<IElement> Rows(PageAnswer page) => [.. page.Document.QuerySelectorAll("main tbody tr:not(.grp)")];

    private static List<string> Titles(PageAnswer page) => [.. Rows(page).Select(Title)];

    private static string Title(IElement row) => Joined(row.QuerySelector("th a")!);

    private static int Count(IElement input) =>
        int.Parse(input.ParentElement!.QuerySelector("span:last-child")!.TextContent, CultureInfo.InvariantCulture);

    private static string Joined(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
