using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Timeline;

public sealed class TimelineStripPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?from=2025-05&to=2025-05")]
    [InlineData("/timeline?kind=measures&kind=courts")]
    [InlineData("/timeline?asOf=2025-06-08&known=2025-05-01")]
    public async Task Marks_AndWhatLiesBeforeAndAfter_AreTheEntriesOfTheList(string address)
    {
        var page = await host.GetPageAsync(address);

        var entries = page.Document.QuerySelectorAll("#list li[id]").Select(entry => entry.Id).ToHashSet();
        var marks = Marks(page);
        Assert.Equal(entries.Count, marks.Sum(Count) + Beyond(page, "earlier") + Beyond(page, "later"));
        Assert.Equal(marks.Count, marks.Select(EntryOf).Distinct().Count());
        Assert.All(marks, mark => Assert.Contains(EntryOf(mark), entries));
    }

    [Theory]
    [InlineData("en", "upper-house-election", "July 2025, known to the month. Upper House election in Japan. politics")]
    [InlineData("en", "round-5", "5–6 Jun 2025, exact day. Round 5, Washington. talks")]
    [InlineData(
        "en",
        "deadline-g7-summit",
        "some day from 15 to 17 June 2025, day not known. G7 summit: target for an announcement by the leaders. deadlines"
    )]
    [InlineData("ja", "round-5", "2025年6月5日〜6日（日まで判明）。第5回協議、ワシントン。協議・会談")]
    public async Task Mark_OfOneEntry_SaysDatePrecisionTitleKind(string language, string entry, string spoken)
    {
        var page = await host.GetPageAsync("/timeline?from=2025-06&to=2025-07", language);

        Assert.Equal(spoken, Marks(page).Single(mark => EntryOf(mark) == entry).GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Mark_OfARateChange_SaysBothRates()
    {
        var page = await host.GetPageAsync("/timeline?sector=steel&from=2025-06&to=2025-06");

        var mark = Marks(page).Single(mark => EntryOf(mark) == "section-232-steel-20250604");
        Assert.Equal("4 June 2025, exact day. Steel, Section 232: +25% then +50% on top. measures", mark.GetAttribute("aria-label"));
    }

    [Theory]
    [InlineData("en", @"^\d+ entries, .*20\d\d\. [a-z, ]+$")]
    [InlineData("ja", @"^\d+件（.+日）。.+$")]
    public async Task Mark_OfSeveralEntries_SaysHowManyAndWhen(string language, string spoken)
    {
        var page = await host.GetPageAsync("/timeline?from=2010-01&to=2030-12", language);

        var crowds = Marks(page).Where(mark => Count(mark) > 1).ToList();
        Assert.NotEmpty(crowds);
        Assert.All(crowds, crowd => Assert.Matches(spoken, crowd.GetAttribute("aria-label")));
    }

    [Theory]
    [InlineData("/timeline", "en", @"^.*20\d\d.*, (exact day|known to .+)\. .+\. [a-z]+$")]
    [InlineData("/timeline?from=2010-01&to=2030-12", "ja", @"^.*20\d\d年.*（.+）。.+。.+$")]
    public async Task EntriesThatShareAMark_FollowItEachWithItsOwnWords(string address, string language, string spoken)
    {
        var page = await host.GetPageAsync(address, language);

        var crowds = Marks(page).Where(mark => Count(mark) > 1).ToList();
        Assert.NotEmpty(crowds);
        Assert.All(
            crowds,
            crowd =>
            {
                List<IElement> each = [];
                for (var next = crowd.NextElementSibling; next?.ClassName == "one"; next = next.NextElementSibling)
                {
                    each.Add(next);
                }

                Assert.Equal(Count(crowd), each.Select(EntryOf).Distinct().Count());
                Assert.All(each, one => Assert.Matches(spoken, one.GetAttribute("aria-label")));
            }
        );
    }

    [Fact]
    public async Task Lanes_AreNamedGroupsOfOneGroup()
    {
        var page = await host.GetPageAsync("/timeline");

        var strip = page.Document.QuerySelector("svg[data-strip]")!;
        Assert.Equal("group", strip.GetAttribute("role"));
        Assert.Equal("Timeline strip", page.Document.GetElementById(strip.GetAttribute("aria-labelledby")!.Split(' ')[0])!.Words());
        Assert.Equal(
            ["talks", "measures", "courts", "politics"],
            strip.QuerySelectorAll("g[role=group]").Select(lane => lane.GetAttribute("aria-label"))
        );
    }

    [Fact]
    public async Task List_WhateverTheStripShows_StaysAsItIsAndIsOneLinkAway()
    {
        var whole = await host.GetPageAsync("/timeline?kind=talks");
        var month = await host.GetPageAsync("/timeline?kind=talks&from=2025-05&to=2025-05");

        Assert.Equal(Ids(whole), Ids(month));
        Assert.Equal("May 2025", month.Text("#strip-months"));
        Assert.True(Marks(month).Sum(Count) < Marks(whole).Sum(Count));
        Assert.Contains(
            month.Document.QuerySelectorAll(".head a"),
            link => link.GetAttribute("href") == "/timeline?kind=talks&from=2025-05&to=2025-05#list"
        );
    }

    [Fact]
    public async Task Addresses_OfOtherMonths_KeepFiltersAndClocks()
    {
        var page = await host.GetPageAsync("/timeline?kind=talks&from=2025-05&to=2025-05&asOf=2025-05-20&known=2025-06-01");

        var links = page.Document.QuerySelectorAll(".strip-nav a").ToDictionary(Elements.Words, link => link.GetAttribute("href"));
        Assert.Equal("/timeline?kind=talks&asOf=2025-05-20&known=2025-06-01", links["Main period"]);
        Assert.Equal("/timeline?kind=talks&from=2025-04&to=2025-06&asOf=2025-05-20&known=2025-06-01", links["Quarter"]);
        Assert.Equal("/timeline?kind=talks&from=2025-01&to=2025-12&asOf=2025-05-20&known=2025-06-01", links["Year"]);
        Assert.Equal("true", page.Document.QuerySelector(".strip-nav [aria-current]")!.GetAttribute("aria-current"));
        Assert.Equal("Month", page.Text(".strip-nav [aria-current]"));
        Assert.Contains(
            links,
            link => link.Key.Contains("earlier", StringComparison.Ordinal) && link.Value!.Contains("to=2025-04", StringComparison.Ordinal)
        );
        var fields = page.Document.QuerySelectorAll("form:has(fieldset) input[type=hidden]").Select(field => field.GetAttribute("name"));
        Assert.Equal(["asOf", "known", "from", "to"], fields);
    }

    [Theory]
    [InlineData("from=2025-05", "May 2025 – April 2026")]
    [InlineData("to=2025-05", "June 2024 – May 2025")]
    [InlineData("from=2025-05&to=2025-05", "May 2025")]
    [InlineData("FROM=1950-01&TO=1950-12", "January 1950 – December 1950")]
    [InlineData("from=0001-01&to=9999-12", "January 0001 – December 9999")]
    public async Task Window_AskedFor_IsShown(string query, string months)
    {
        var page = await host.GetPageAsync($"/timeline?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(months, page.Text("#strip-months"));
    }

    [Theory]
    [InlineData("from=2025-13", "“from=2025-13”")]
    [InlineData("from=May", "“from=May”")]
    [InlineData("from=2025-05&to=2025-04", "“to=2025-04”")]
    [InlineData("from=2025-05&from=2025-06", "“from=2025-05, 2025-06”")]
    public async Task Window_ThatCannotBe_IsExplainedWithOnesThatCan(string query, string named)
    {
        var page = await host.GetPageAsync($"/timeline?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(named, page.Text("main"), StringComparison.Ordinal);
        var offered = page.Document.QuerySelector("main .note li a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync(offered)).Status);
    }

    [Theory]
    [InlineData("asOf=2025-06-08&known=2025-06-08", 1, 0)]
    [InlineData("asOf=2025-05-20&known=2025-06-01", 1, 1)]
    [InlineData("asOf=2025-05-20&known=2025-06-01&from=2025-06&to=2025-06", 0, 1)]
    public async Task Clocks_AreMarkedWhereTheDaysAreShown(string query, int discs, int rings)
    {
        var page = await host.GetPageAsync($"/timeline?{query}");

        Assert.Equal(discs, page.Document.QuerySelectorAll("[data-strip] .f-as").Length);
        Assert.Equal(rings, page.Document.QuerySelectorAll("[data-strip] .f-kn").Length);
        Assert.NotNull(page.Document.QuerySelector("[data-strip] .f-no"));
    }

    [Fact]
    public async Task MonthsWithoutEntries_SaySoAndLeadOn()
    {
        var page = await host.GetPageAsync("/timeline?from=1950-01&to=1950-12");

        Assert.Empty(Marks(page));
        Assert.Contains("Nothing in the list falls in these months.", page.Text("figcaption"), StringComparison.Ordinal);
        var next = page.Document.QuerySelector("[data-key=later]")!.GetAttribute("href")!;
        Assert.NotEmpty(Marks(await host.GetPageAsync(next)));
    }

    [Fact]
    public async Task NothingFits_ThereIsNoStrip() =>
        Assert.Empty((await host.GetPageAsync("/timeline?kind=courts&evidence=no-source")).Document.QuerySelectorAll("svg[data-strip]"));

    private static IReadOnlyList<IElement> Marks(PageAnswer page) => [.. page.Document.QuerySelectorAll("[data-lane] a:not(.one)")];

    private static IEnumerable<string?> Ids(PageAnswer page) => page.Document.QuerySelectorAll("#list li[id]").Select(entry => entry.Id);

    private static string EntryOf(IElement mark) => mark.GetAttribute("href")!.Split('#')[1];

    // "7 entries, …", "7件（…": anything else is one.
    private static int Count(IElement mark)
    {
        var said = mark.GetAttribute("aria-label")!;
        var digits = new string([.. said.TakeWhile(char.IsAsciiDigit)]);
        return said[digits.Length..].StartsWith(" entries", StringComparison.Ordinal) || said[digits.Length..].StartsWith('件')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : 1;
    }

    private static int Beyond(PageAnswer page, string key) =>
        page.Document.QuerySelector($"[data-key={key}]") is { } link
            ? int.Parse(string.Concat(link.TextContent.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture)
            : 0;
}
