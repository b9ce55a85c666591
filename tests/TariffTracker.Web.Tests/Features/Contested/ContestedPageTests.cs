using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Contested;

public sealed class ContestedPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string June8 = "?asOf=2025-06-08&known=2025-06-08";

    /// <summary>The contradictions of the five articles that a reader must find.</summary>
    [Theory]
    [InlineData("measure-ieepa-reciprocal-july-step", "An additional 14")]
    [InlineData("measure-ieepa-reciprocal-july-step", "nearly doubles")]
    [InlineData("measure-section-232-steel-before-50", "twice a general rate of 10%")]
    [InlineData("person-trump-administration", "Biden")]
    [InlineData("person-ishiba-g7", "Kishida")]
    [InlineData("person-akazawa-who", "")]
    [InlineData("round-5-result", "")]
    [InlineData("deadline-pause-ends-which-day", "")]
    [InlineData("round-2-us-participants", "Treasury")]
    [InlineData("proposal-defence-and-currency-on-the-table", "")]
    public async Task Register_HoldsTheContradictionsOfTheArticles(string anchor, string reading)
    {
        List<IElement> entries = [];
        for (var next = "/contested" + June8; next is not null; )
        {
            var page = await host.GetPageAsync(next);
            entries.AddRange(page.Document.QuerySelectorAll("main section.ct"));
            var pages = page.Document.QuerySelectorAll("nav.pages a").ToList();
            next = pages.SkipWhile(link => link.GetAttribute("aria-current") is null).Skip(1).FirstOrDefault()?.GetAttribute("href");
        }

        var entry = Assert.Single(entries, each => each.Id == anchor);
        Assert.Contains(reading, Text(entry), StringComparison.Ordinal);
        Assert.Contains("used", Text(entry), StringComparison.Ordinal);
        Assert.Matches("differs|rejected", Text(entry));
    }

    [Fact]
    public async Task Entry_WithRates_ShowsThemOnALineInWordsToo()
    {
        var page = await host.GetPageAsync("/contested" + June8);

        var line = page.Document.QuerySelector("#measure-ieepa-reciprocal-july-step svg[role=img]")!;
        Assert.Equal("Used: 24%. Also reported: 14%, 34%.", line.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Entry_Heading_IsItsQuestionAndLeadsToTheDocument()
    {
        var entry = (await host.GetPageAsync("/contested" + June8)).Document.GetElementById("measure-section-232-steel-before-50")!;

        Assert.Equal("What did steel pay before the 50%?", Text(entry.QuerySelector("h2")!));
        Assert.Contains(entry.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/measures/section-232-steel#before-50");
    }

    [Fact]
    public async Task Register_OfOneWeight_HoldsOnlyThoseAndCountsTheRest()
    {
        var page = await host.GetPageAsync("/contested" + June8 + "&weight=mistake");

        var entries = page.Document.QuerySelectorAll("main section.ct");
        Assert.NotEmpty(entries);
        Assert.All(
            entries,
            entry => Assert.Contains("a mistake in a source", Text(entry.QuerySelector(".meta")!), StringComparison.Ordinal)
        );
        Assert.Contains($"a mistake in a source {entries.Length}", page.Text("main nav"), StringComparison.Ordinal);
        Assert.True(Count(page) > entries.Length);
    }

    [Fact]
    public async Task Register_AboutOneMeasure_SaysSoAndLeadsToAll()
    {
        var page = await host.GetPageAsync("/contested" + June8 + "&about=measure-section-232-steel");

        Assert.All(
            page.Document.QuerySelectorAll("main section.ct"),
            entry => Assert.StartsWith("measure-section-232-steel-", entry.Id, StringComparison.Ordinal)
        );
        Assert.Equal("Only statements about Steel, Section 232. Show all", page.Text("main .note"));
    }

    [Fact]
    public async Task Register_AsKnownBeforeTheArticles_HoldsNoneOfTheirReadings()
    {
        var page = await host.GetPageAsync("/contested?asOf=2025-06-08&known=2025-05-01");

        Assert.DoesNotContain("Manageria", page.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("Biden", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_BeforeAnySource_SaysThatNothingDiffered()
    {
        var page = await host.GetPageAsync("/contested?asOf=2025-01-01&known=2024-01-01");

        Assert.Equal("No sources differed on what was known by that day.", page.Text("main .note"));
    }

    [Fact]
    public async Task Anchors_OfTheRegister_AreUnique()
    {
        var ids = (await host.GetPageAsync("/contested" + June8)).Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Register_InJapanese_HasJapaneseWordsForWeightAndStance()
    {
        var page = await host.GetPageAsync("/contested" + June8, "ja");

        Assert.Equal("出典が食い違う点", page.Text("h1"));
        Assert.Contains("出典の誤り", page.Text("main nav"), StringComparison.Ordinal);
        Assert.Contains("不採用", page.Text("main section.ct"), StringComparison.Ordinal);
    }

    private static int Count(PageAnswer page) =>
        int.Parse(page.Text("main .meta")!.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
