using System.Net;

namespace TariffTracker.Web.Tests.Features.Scenarios;

public sealed class ScenariosPageTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string June = "asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task List_AsTheArticlesKnewIt_OffersWhatWasThinkableThen()
    {
        var page = await host.GetPageAsync($"/scenarios?{June}");

        Assert.Equal(
            [
                "pause-lapses",
                "auto-formula-output-and-exports",
                "auto-formula-contribution",
                "auto-formula-investment-and-milestones",
                "steel-glide-path",
                "full-removal",
                "ieepa-falls",
                "section-232-falls",
                "own",
            ],
            Names(page)
        );
        Assert.DoesNotContain("122", page.Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("letter", page.Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_EveryLink_LeadsToAResult()
    {
        foreach (
            var address in new[]
            {
                "/scenarios",
                $"/scenarios?{June}",
                "/scenarios?asOf=2025-08-20&known=2025-08-20",
                "/scenarios?asOf=2026-04-10&known=2026-04-10",
            }
        )
        {
            var links = (await host.GetPageAsync(address))
                .Document.QuerySelectorAll("main article a")
                .Select(link => link.GetAttribute("href")!)
                .Where(link => !link.Contains("=own", StringComparison.Ordinal));
            foreach (var link in links)
            {
                var page = await host.GetPageAsync(link);
                Assert.Equal((HttpStatusCode.OK, link), (page.Status, link));
                Assert.True(page.Document.QuerySelector("#finding") is not null, link);
            }
        }
    }

    [Fact]
    public async Task PauseLapses_AsTheArticlesKnewIt_IsWhatTheRecordHasUnlessSomethingIsDone()
    {
        var page = await host.GetPageAsync($"/scenarios?scenario=pause-lapses&{June}");

        Assert.Contains("On 9 July 2025 imports from Japan pay", page.Text("#finding"), StringComparison.Ordinal);
        Assert.Contains("it comes if nothing is done", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains(
            "Reciprocal tariff on Japan +24% on top, suspended +24% on top, in force +24% on top, in force",
            Rows(page, "measures"),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task PauseLapses_AsKnownToday_IsSetAgainstWhatCameInstead()
    {
        var page = await host.GetPageAsync("/scenarios?scenario=pause-lapses&asOf=2025-07-20");

        Assert.Contains("would pay", page.Text("#finding"), StringComparison.Ordinal);
        Assert.Contains("from 9 July 2025 to 23 February 2026", page.Text("section[aria-labelledby=assumed]"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto-formula-output-and-exports", "output=80&exports=20", "+12.5% on top")]
    [InlineData("auto-formula-contribution", "output=80", "+5% on top")]
    [InlineData("auto-formula-investment-and-milestones", "output=80&exports=20", "+6.25% on top")]
    [InlineData("auto-formula-investment-and-milestones", "output=80&exports=5", "+25% on top")]
    public async Task Formula_WithChosenNumbers_GivesTheRateAndSaysThatItIsOurs(string scenario, string chosen, string rate)
    {
        var page = await host.GetPageAsync($"/scenarios?scenario={scenario}&{chosen}&{June}");

        Assert.Contains(rate, page.Text("section[aria-labelledby=assumed]"), StringComparison.Ordinal);
        Assert.Contains("our illustration", page.Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GlidePath_ByTheEndOfTheYear_IsAtNothingStepByStep()
    {
        var page = await host.GetPageAsync($"/scenarios?scenario=steel-glide-path&{June}");

        Assert.Contains("Steel, Section 232 +50% on top, in force +50% on top, in force +0% on top, in force", Rows(page, "measures"));
        Assert.Equal(4, page.Document.QuerySelectorAll("section[aria-labelledby=steps] tbody tr").Length);
    }

    [Fact]
    public async Task Own_SeveralChanges_AreToldInWordsAndKeptInTheForm()
    {
        const string Address =
            "/scenarios?scenario=own&do1=set&measure1=section-232-steel&rate1=10&basis1=all-in&from1=2026-11-22"
            + "&do2=end&measure2=section-232-automobiles&from2=2026-11-22&do3=take-back&order3=section-301-forced-labour%2Fordered-12-5"
            + "&do4=set&measure4=new&rate4=2&from4=2026-11-22&codes4=7208,%208703.23";
        var page = await host.GetPageAsync(Address);

        var assumed = page.Document.QuerySelectorAll("section[aria-labelledby=assumed] li").Select(Elements.Words).ToList();
        Assert.Equal("Steel, Section 232: 10% in total from 22 November 2026", assumed[0]);
        Assert.Equal("Cars, Section 232 ends from 22 November 2026", assumed[1]);
        Assert.StartsWith("Forced-labour tariff, Section 301: taken back:", assumed[2], StringComparison.Ordinal);
        Assert.Equal("A new tariff on HTS 7208, 870323: +2% on top from 22 November 2026", assumed[3]);
        Assert.Equal("10", page.Document.QuerySelector("#rate1")!.GetAttribute("value"));
        Assert.Equal(5, page.Document.QuerySelectorAll("fieldset").Length);
    }

    [Theory]
    [InlineData("do1=set&measure1=section-232-steel&rate1=ab&from1=2026-11-22", "rate1", "is no rate")]
    [InlineData("do1=set&measure1=section-232-steel&rate1=&from1=2026-11-22", "rate1", "Give the rate")]
    [InlineData("do1=set&measure1=nothing&rate1=5&from1=2026-11-22", "measure1", "no measure")]
    [InlineData("do1=end&measure1=section-232-steel&from1=2026-13-01", "from1", "not a day")]
    [InlineData("do1=end&measure1=section-232-steel&from1=2026-11-22&until1=2026-11-22", "until1", "not later")]
    [InlineData("do1=set&measure1=new&rate1=5&from1=2026-11-22&codes1=87x", "codes1", "no HTS number")]
    [InlineData("do1=take-back&order1=section-232-steel%2Fnothing", "order1", "no order")]
    [InlineData("do1=break&measure1=section-232-steel", "do1", "cannot be done")]
    [InlineData("do1=set&measure1=section-232-steel&rate1=5&from1=2026-11-22&on=soon", "on", "not a day")]
    public async Task Own_WrongField_IsSaidAtTheFieldAndAboveTheForm(string changes, string field, string said)
    {
        var page = await host.GetPageAsync($"/scenarios?scenario=own&{changes}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(said, page.Text($"#{field}-problem"), StringComparison.Ordinal);
        Assert.EndsWith($"#{field}", page.Document.QuerySelector(".errs a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("true", page.Document.GetElementById(field)!.GetAttribute("aria-invalid"));
        Assert.Null(page.Document.QuerySelector("#finding"));
    }

    [Theory]
    [InlineData("?scenario=nothing", HttpStatusCode.BadRequest)]
    [InlineData("?scenario=letter-25&known=2025-06-08", HttpStatusCode.NotFound)]
    [InlineData("?scenario=auto-formula-contribution&asOf=2025-06-08&output=101", HttpStatusCode.BadRequest)]
    [InlineData("?scenario=pause-lapses", HttpStatusCode.OK)]
    public async Task Scenario_ThatCannotBeShown_SaysSo(string query, HttpStatusCode expected)
    {
        var page = await host.GetPageAsync($"/scenarios{query}");

        Assert.Equal(expected, page.Status);
        Assert.Null(page.Document.QuerySelector("#finding"));
    }

    [Theory]
    [InlineData("en", "not agreed")]
    [InlineData("ja", "合意ではない")]
    public async Task Every_Result_IsLabelledAsNotAgreed(string language, string expected)
    {
        var page = await host.GetPageAsync($"/scenarios?scenario=steel-glide-path&{June}", language);

        Assert.Contains(expected, page.Text(".meta"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bars_AreDescribedInWords()
    {
        var page = await host.GetPageAsync("/scenarios?scenario=section-232-falls");

        Assert.Contains(
            "Passenger car 15%, then",
            page.Document.QuerySelector("section[aria-labelledby=goods] svg[role=img]")!.GetAttribute("aria-label"),
            StringComparison.Ordinal
        );
    }

    private static List<string> Names(PageAnswer page) =>
        [
            .. page
                .Document.QuerySelectorAll("section[aria-labelledby=offered] article h3")
                .Select(heading => heading.Id!["scenario-".Length..]),
        ];

    private static List<string> Rows(PageAnswer page, string section) =>
        [.. page.Document.QuerySelectorAll($"section[aria-labelledby={section}] tbody tr").Select(Spoken.Of)];
}
