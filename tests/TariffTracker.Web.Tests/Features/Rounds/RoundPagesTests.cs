using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Rounds;

public sealed class RoundPagesTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string June8 = "?asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task List_OnTheDayOfTheArticles_HoldsFiveRoundsLatestFirst()
    {
        var page = await host.GetPageAsync("/rounds" + June8);

        Assert.Equal("5 rounds so far, the latest on 5–6 Jun 2025", page.Text("h1"));
        Assert.Equal(["Round 5", "Round 4", "Round 3", "Round 2", "Round 1"], Words(page, "main tbody th"));
        Assert.Contains("more progress, no point of agreement found", page.Text("main tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OnTheDayOfARound_SaysThatItIsUnderWay()
    {
        var page = await host.GetPageAsync("/rounds?asOf=2025-05-01&known=2025-05-01");

        Assert.Equal(["Round 2", "Round 1"], Words(page, "main tbody th"));
        Assert.Contains("under way, no outcome known yet", page.Text("main tbody tr"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_AnnouncedForLater_StandsAhead()
    {
        var page = await host.GetPageAsync("/rounds?asOf=2025-05-25&known=2025-05-25");

        var ahead = page.Document.QuerySelector("section[aria-labelledby=ahead]")!;
        Assert.Contains("Round 4", ahead.TextContent, StringComparison.Ordinal);
        Assert.Contains("announced for 30 May 2025", ahead.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_BeforeTheFirstRound_SaysSo() =>
        Assert.Equal("No round of talks so far", (await host.GetPageAsync("/rounds?asOf=2025-03-01&known=2025-03-01")).Text("h1"));

    [Fact]
    public async Task Round5_Afterwards_HasItsFindingAsHeading()
    {
        var page = await host.GetPageAsync("/rounds/5" + June8);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Round 5: more progress, no point of agreement found", page.Text("h1"));
        Assert.Contains("Thursday 5 to Friday 6 June 2025", page.Text("main .head"), StringComparison.Ordinal);
        Assert.StartsWith("Round 5: more progress", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_OnItsFirstDay_KnowsNoOutcome()
    {
        var page = await host.GetPageAsync("/rounds/5?asOf=2025-06-05&known=2025-06-05");

        Assert.Equal("Round 5: under way, no outcome known yet", page.Text("h1"));
        Assert.Contains("No joint statement yet", page.Text("#readout-joint"), StringComparison.Ordinal);
        Assert.DoesNotContain("point of agreement", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_WithoutJointStatement_SaysSinceWhenItWasLookedFor()
    {
        var note = (await host.GetPageAsync("/rounds/5" + June8)).Text("#readout-joint");

        Assert.Contains("No joint statement found", note, StringComparison.Ordinal);
        Assert.Contains("Last looked for 8 June 2025.", note, StringComparison.Ordinal);
        Assert.Contains("No readout from Washington was found", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_Clauses_ShowSilenceAndDifference()
    {
        var page = await host.GetPageAsync("/rounds/5" + June8);

        var result = Row(page, "Result of the two days");
        Assert.Equal("no word found", result[0]);
        Assert.Contains("no point of agreement found yet", result[1], StringComparison.Ordinal);
        Assert.Contains("one side silent", result[2], StringComparison.Ordinal);
        Assert.Contains("differs", Row(page, "Car tariff")[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_Meetings_TellWhoMetWhomForHowLong()
    {
        var page = await host.GetPageAsync("/rounds/5" + June8);

        var sittings = page.Document.QuerySelectorAll("section[aria-labelledby=met] tbody tr").Select(Joined).ToList();
        Assert.Equal(3, sittings.Count);
        Assert.Contains("Secretary of Commerce", sittings[0], StringComparison.Ordinal);
        Assert.Contains("110", sittings[0], StringComparison.Ordinal);
        Assert.Contains("Scott Bessent", sittings[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Secretary of Commerce", sittings[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_Moves_LinkTheProposalWithItsMovementAndEvidence()
    {
        var page = await host.GetPageAsync("/rounds/5" + June8);

        var moves = page.Document.QuerySelectorAll("section[aria-labelledby=moved] tbody tr");
        var formula = moves.Single(row =>
            row.QuerySelector("a")!.GetAttribute("href")!.Contains("auto-rate-formula", StringComparison.Ordinal)
        );
        Assert.Contains("softer", Joined(formula), StringComparison.Ordinal);
        Assert.Contains("under discussion", Joined(formula), StringComparison.Ordinal);
        Assert.Contains("2 independent sources", Joined(formula), StringComparison.Ordinal);
        Assert.Contains(moves, row => Joined(row).Contains("one source only", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Round5_Contested_KeepsTheRejectedReadingWithSourceAndReason()
    {
        var page = await host.GetPageAsync("/rounds/5" + June8);

        var settled = page.Document.QuerySelector("#result")!;
        Assert.Contains("What did round 5 settle?", settled.TextContent, StringComparison.Ordinal);
        var binding = settled
            .QuerySelectorAll("tr")
            .Single(row =>
                row.TextContent.Contains("binding", StringComparison.Ordinal)
                && row.TextContent.Contains("series", StringComparison.Ordinal)
            );
        Assert.Contains("rejected", binding.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing binding is reported elsewhere", binding.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(
            "/sources/manageria-20250607-edge-closer",
            binding.QuerySelector("a")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Round4_LeadsToTheRoundsBesideItUnderTheSameClocks()
    {
        const string June7 = "?asOf=2025-06-07&known=2025-06-07";

        var page = await host.GetPageAsync("/rounds/4" + June7);

        Assert.Equal("/rounds/3" + June7, page.Document.QuerySelector(".crumb a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/rounds/5" + June7, page.Document.QuerySelector(".crumb a[rel=next]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Round_Any_CitesOnlySourcesOfItsListInRisingOrder(int number)
    {
        var page = await host.GetPageAsync($"/rounds/{number}{June8}");

        var cited = page
            .Document.QuerySelectorAll("main a.cite")
            .Select(link => int.Parse(link.TextContent, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(Enumerable.Range(1, cited.Max()), cited.Distinct());
        Assert.All(cited, source => Assert.NotNull(page.Document.GetElementById($"s{source}")));
    }

    [Fact]
    public async Task Round5_Anchors_AreUnique()
    {
        var ids = (await host.GetPageAsync("/rounds/5" + June8)).Document.QuerySelectorAll("[id]").Select(element => element.Id);
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("five")]
    [InlineData("-5")]
    public async Task Round_NotInTheRecord_SaysSoAndOffersTheWayOn(string number)
    {
        var page = await host.GetPageAsync("/rounds/" + number);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("The record holds no such round", page.Text("h1"));
        Assert.Contains(number, page.Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_BeforeItWasKnown_GivesNothingAway()
    {
        var page = await host.GetPageAsync("/rounds/5?asOf=2025-05-01&known=2025-05-01");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.NotNull(page.Document.QuerySelector("main .note a[href='/rounds/5?asOf=2025-05-01']"));
        Assert.DoesNotContain("June", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round5_InJapanese_IsJapaneseAndMarksWhatIsNot()
    {
        var page = await host.GetPageAsync("/rounds/5" + June8, "ja");

        Assert.StartsWith("第5回協議：", page.Text("h1"), StringComparison.Ordinal);
        Assert.Contains("2025年6月5日 木曜〜6日 金曜", page.Text("main .head"), StringComparison.Ordinal);
        Assert.Contains("赤沢亮正、経済再生担当相", page.Text("section[aria-labelledby=met] tbody"), StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("main caption, main h2"), element => Assert.Null(element.QuerySelector("[lang=en]")));
    }

    private static IEnumerable<string> Words(PageAnswer page, string selector) => page.Document.QuerySelectorAll(selector).Select(Joined);

    private static List<string> Row(PageAnswer page, string clause) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=clauses] tbody tr")
                .Single(row => Joined(row.QuerySelector("th")!) == clause)
                .QuerySelectorAll("td")
                .Select(Joined),
        ];

    private static string Joined(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
