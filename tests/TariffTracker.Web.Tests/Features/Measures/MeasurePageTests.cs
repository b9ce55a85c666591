using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Measures;

public sealed class MeasurePageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string June8 = "?asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task Automobiles_OnTheDayOfTheArticles_Are25OnTopSince3April()
    {
        var page = await host.GetPageAsync("/measures/section-232-automobiles" + June8);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("+25% on top normal duty comes first", Text(page.Document.QuerySelector("main .hero")!));
        Assert.Contains("in force", page.Text("main .meta"), StringComparison.Ordinal);
        Assert.Contains("Proclamation 10908", page.Text("main .meta"), StringComparison.Ordinal);
        Assert.StartsWith(
            "Cars, Section 232: 25% on top of the normal duty since 3 April 2025.",
            page.Text("main .lede"),
            StringComparison.Ordinal
        );
        Assert.Contains("A Japanese car pays 27.5% in all", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reciprocal_OnTheDayOfTheArticles_IsSuspendedWithTheBaselineInItsPlace()
    {
        var page = await host.GetPageAsync("/measures/ieepa-reciprocal" + June8);

        Assert.Equal("+24% on top not collected", Text(page.Document.QuerySelector("main .hero")!));
        var rows = page.Document.QuerySelectorAll("main table.sched tbody tr").Select(Text).ToList();
        Assert.Equal(3, rows.Count);
        Assert.StartsWith("1. 9 Apr 2025 9 Apr 2025 +24% on top in force over", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("2. 10 Apr 2025 8 Jul 2025 +24% on top suspended on this day", rows[1], StringComparison.Ordinal);
        Assert.Contains("meanwhile +10% on top: Baseline tariff", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("3. 9 Jul 2025 no end date +24% on top in force to come", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_SaysItselfInASentenceAndScrollsWithTheKeyboard()
    {
        var page = await host.GetPageAsync("/measures/ieepa-reciprocal" + June8);

        var picture = Assert.Single(page.Document.QuerySelectorAll("main svg[role=img]"));
        Assert.Contains("suspended from 10 April 2025 to 8 July 2025", picture.GetAttribute("aria-label"), StringComparison.Ordinal);
        var region = picture.Closest("[role=region]")!;
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.NotEmpty(region.GetAttribute("aria-label")!);
        Assert.Contains("+24% suspended", Text(picture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steel_KnownLaterThanTheDay_ShowsBothCoursesOnTheSameAxes()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel?asOf=2025-06-01&known=2025-06-08");

        var pictures = page.Document.QuerySelectorAll("main figure svg[role=img]");
        Assert.Equal(2, pictures.Length);
        Assert.Contains("not yet known", Text(pictures[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("not yet known", Text(pictures[1]), StringComparison.Ordinal);
        Assert.Equal(Ticks(pictures[0]), Ticks(pictures[1]));
        Assert.Equal(
            page.Document.QuerySelectorAll("pattern").Length,
            page.Document.QuerySelectorAll("pattern").Select(p => p.Id).Distinct().Count()
        );
    }

    [Fact]
    public async Task Steel_KnownLaterThanTheDay_SaysWhatChangedAndLeadsBack()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel?asOf=2025-06-01&known=2025-06-08");

        var note = page.Document.QuerySelector("main .note")!;
        Assert.StartsWith("This answer changed after the day", Text(note), StringComparison.Ordinal);
        Assert.Contains("announced for 4 June 2025 without legal text", Text(note), StringComparison.Ordinal);
        Assert.Equal("/measures/section-232-steel?asOf=2025-06-01&known=2025-06-01", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Steel_AsKnownBeforeTheOrder_SaysThatMoreIsKnownToday()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel?asOf=2025-06-08&known=2025-06-01");

        Assert.Equal("+25%", page.Text("main .hero .num"));
        var note = page.Document.QuerySelector("main .note")!;
        Assert.StartsWith("More is known today", Text(note), StringComparison.Ordinal);
        Assert.Equal("/measures/section-232-steel", note.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Steel_TheSameUnderBothClocks_HasNoNote() =>
        Assert.Null((await host.GetPageAsync("/measures/section-232-steel" + June8)).Document.QuerySelector("main .note"));

    [Fact]
    public async Task Actions_CountTheDaysFromWordToCustoms()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel" + June8);

        var steps = page.Document.QuerySelectorAll("#proclaimed-25 .dates li");
        Assert.Equal(
            ["Announced 10 Feb 2025", "Signed 10 Feb 2025 same day", "In the Federal Register 18 Feb 2025 8 days later"],
            steps.Take(3).Select(Text)
        );
        Assert.DoesNotContain(steps, step => step.ClassList.Contains("miss"));
    }

    [Fact]
    public async Task Actions_WithoutLegalText_ShowTheStepsThatAreMissing()
    {
        var missing = (await host.GetPageAsync("/measures/section-232-steel" + June8)).Document.QuerySelectorAll("#said-50 .dates li.miss");

        Assert.Equal(
            ["Signed no legal text", "In the Federal Register no legal text", "Customs notice no legal text"],
            missing.Select(Text)
        );
    }

    [Fact]
    public async Task Precedence_NamesTheMeasuresThatGoFirstAndTheOnesThatYield()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel" + June8);
        var table = Text(page.Document.QuerySelectorAll("section[aria-labelledby=scope-heading] table")[^1]);

        Assert.Contains("This measure gives way to Cars, Section 232", table, StringComparison.Ordinal);
        Assert.Contains("This measure goes before Baseline tariff", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Talks_NameTheProposalsAndDeadlinesThatConcernIt()
    {
        var page = await host.GetPageAsync("/measures/ieepa-reciprocal" + June8);

        var talks = page.Document.QuerySelector("section[aria-labelledby=talks-heading]")!;
        Assert.Contains(
            talks.QuerySelectorAll("a"),
            link => link.GetAttribute("href")!.EndsWith("/proposals/lower-country-points", StringComparison.Ordinal)
        );
        Assert.Contains("9 Jul 2025", Text(talks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contested_KeepsTheRejectedReadingWithItsReason()
    {
        var contested = (await host.GetPageAsync("/measures/ieepa-reciprocal" + June8)).Text("#july-step");

        Assert.Contains("An additional 14 is suspended until July.", contested, StringComparison.Ordinal);
        Assert.Contains("rejected", contested, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_CountsItsIndependentSources()
    {
        var evidence = (await host.GetPageAsync("/measures/section-232-steel" + June8)).Document.QuerySelector(
            "section[aria-labelledby=evidence-heading]"
        )!;

        Assert.Matches("[0-9]+ sources, [0-9]+ of them independent", Text(evidence));
    }

    [Fact]
    public async Task Anchors_OnThePage_AreUnique()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel" + June8);

        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Page_UnknownId_IsNotFoundAndOffersTheWayOn()
    {
        var page = await host.GetPageAsync("/measures/no-such-measure");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("no-such-measure", page.Text("main"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main ul.row a"));
    }

    [Fact]
    public async Task Page_MeasureNotKnownYet_SaysSoWithoutItsNameAndLeadsToToday()
    {
        var page = await host.GetPageAsync("/measures/section-232-automobiles?asOf=2025-02-01&known=2025-02-01");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Not known on that day", page.Text("h1"));
        Assert.DoesNotContain("Cars", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal(
            "/measures/section-232-automobiles?asOf=2025-02-01",
            page.Document.QuerySelector("main .note a")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Page_InJapanese_SaysEverythingInJapanese()
    {
        var page = await host.GetPageAsync("/measures/ieepa-reciprocal" + June8, "ja");

        Assert.Equal("相互関税（日本）", page.Text("h1"));
        Assert.Contains("上乗せ", Text(page.Document.QuerySelector("main .hero")!), StringComparison.Ordinal);
        Assert.Contains("停止中", page.Document.QuerySelector("main svg[role=img]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_HasNoStyleAttributeAndNoScriptOfItsOwn()
    {
        var page = await host.GetPageAsync("/measures/ieepa-reciprocal" + June8);

        Assert.Empty(page.Document.QuerySelectorAll("[style], script:not([src])"));
    }

    private static List<string?> Ticks(IElement picture) =>
        [.. picture.QuerySelectorAll("text[y='290']").Select(tick => tick.GetAttribute("x") + Text(tick))];

    private static string Text(IElement element) => Spoken.Of(element);
}
