using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Measures;

public sealed class MeasuresPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string June8 = "?asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task List_OnTheDayOfTheArticles_HasEveryMeasureOfTheAcceptance()
    {
        var rows = Rows(await host.GetPageAsync("/measures" + June8));

        Assert.StartsWith("+25% on top in force 3 Apr 2025", After(rows, "section-232-automobiles"), StringComparison.Ordinal);
        Assert.StartsWith("+25% on top in force 3 May 2025", After(rows, "section-232-automobile-parts"), StringComparison.Ordinal);
        Assert.StartsWith("+50% on top in force 4 Jun 2025", After(rows, "section-232-steel"), StringComparison.Ordinal);
        Assert.StartsWith("+50% on top in force 4 Jun 2025", After(rows, "section-232-aluminum"), StringComparison.Ordinal);
        Assert.StartsWith("+10% on top in force 5 Apr 2025 no end date", After(rows, "ieepa-baseline"), StringComparison.Ordinal);
        Assert.StartsWith(
            "+24% on top (not collected) suspended 10 Apr 2025 8 Jul 2025 9 Jul 2025: +24%, in force",
            After(rows, "ieepa-reciprocal"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task List_UnderEachMeasure_ExplainsItInASentence()
    {
        var page = await host.GetPageAsync("/measures" + June8);

        Assert.Equal(9, page.Document.QuerySelectorAll("main tr.says").Length);
        Assert.Contains(
            page.Document.QuerySelectorAll("main tr.says").Select(Text),
            sentence =>
                sentence.StartsWith("Cars, Section 232: 25% on top of the normal duty since 3 April 2025.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task List_TheDayBeforeTheMetalsDoubled_HasThemAt25With50Next()
    {
        var rows = Rows(await host.GetPageAsync("/measures?asOf=2025-06-03&known=2025-06-08"));

        Assert.StartsWith(
            "+25% on top in force 12 Mar 2025 3 Jun 2025 4 Jun 2025: +50%, in force",
            After(rows, "section-232-steel"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task List_AsKnownOn1May_KnowsNothingOfTheDoubling()
    {
        var page = await host.GetPageAsync("/measures?asOf=2025-06-08&known=2025-05-01");

        Assert.StartsWith("+25% on top in force", After(Rows(page), "section-232-steel"), StringComparison.Ordinal);
        Assert.DoesNotContain("50%", Text(page.Document.QuerySelector("#list table")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfOneStatus_HoldsOnlyThoseAndKeepsTheCounts()
    {
        var page = await host.GetPageAsync("/measures" + June8 + "&status=suspended");

        Assert.Equal(["ieepa-reciprocal"], Rows(page).Keys);
        Assert.Equal(
            "All 9 in force 7 suspended 1 scheduled 0 announced 0 ended 1",
            Text(page.Document.QuerySelector("nav[aria-label='Measures by status']")!)
        );
    }

    [Fact]
    public async Task List_BeforeAnyMeasure_SaysSoAndOffersTheWayOn()
    {
        var page = await host.GetPageAsync("/measures?asOf=2017-01-01&known=2017-01-01");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("No measure was known on this day.", page.Text("main .note"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main ul.row a"));
    }

    [Fact]
    public async Task List_ContestedMark_LeadsToTheMeasuresFactsInTheRegister()
    {
        var page = await host.GetPageAsync("/measures" + June8);

        var mark = page
            .Document.QuerySelectorAll("main a.ne")
            .Single(link => Text(link.ParentElement!).StartsWith("Steel", StringComparison.Ordinal));
        Assert.Equal("2 readings differ", Text(mark));
        var register = await host.GetPageAsync(mark.GetAttribute("href")!);
        Assert.Equal(
            ["measure-section-232-steel-before-50", "measure-section-232-steel-aimed-at-japan"],
            register.Document.QuerySelectorAll("main section.ct").Select(section => section.Id)
        );
    }

    [Fact]
    public async Task Picture_HasARowForEveryMeasureThatLeadsToIt()
    {
        var page = await host.GetPageAsync("/measures" + June8);

        var picture = Assert.Single(page.Document.QuerySelectorAll("main svg.fig[role=group]"));
        var links = picture.QuerySelectorAll("a").ToDictionary(link => link.GetAttribute("href")!, link => link.GetAttribute("aria-label"));
        Assert.Equal(
            page.Document.QuerySelectorAll("#list th[scope=row] > a:first-child").Select(link => link.GetAttribute("href")),
            links.Keys
        );
        Assert.Equal("Steel, Section 232: +50% on top", links["/measures/section-232-steel"]);
        Assert.All(picture.QuerySelectorAll("text"), text => Assert.NotNull(text.Closest("[aria-hidden=true], a")));
    }

    [Fact]
    public async Task List_InJapanese_HasJapaneseNamesAndWords()
    {
        var page = await host.GetPageAsync("/measures" + June8, "ja");

        Assert.Equal("関税措置9件のうち7件が適用中", page.Text("h1"));
        Assert.Contains("相互関税（日本）", page.Text("#list table"), StringComparison.Ordinal);
        Assert.Contains("停止中", page.Text("#list table"), StringComparison.Ordinal);
    }

    /// <summary>The lines of the table by the id of their measure.</summary>
    private static Dictionary<string, string> Rows(PageAnswer page) =>
        page
            .Document.QuerySelectorAll("#list tbody tr:has(th[scope=row])")
            .ToDictionary(row => row.QuerySelector("a")!.GetAttribute("href")!.Split('?')[0]["/measures/".Length..], Text);

    /// <summary>What a line says after the name of its measure and the contested mark.</summary>
    private static string After(Dictionary<string, string> rows, string id) => rows[id][rows[id].IndexOf('+', StringComparison.Ordinal)..];

    private static string Text(IElement element) => Spoken.Of(element);
}
