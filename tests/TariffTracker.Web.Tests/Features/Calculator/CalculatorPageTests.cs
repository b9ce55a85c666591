using System.Net;
using AngleSharp.Html.Dom;
using TariffTracker.Web.Tests.Data.Seeds;

namespace TariffTracker.Web.Tests.Features.Calculator;

public sealed class CalculatorPageTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string Bad = "/calculator?hts=87o3&mfn=-2&loaded=2027-01-01&steelShare=40&value=lots&trait=spotted";

    [Fact]
    public async Task Page_AskedForNothing_OffersEveryTypicalGoodWithItsTotal()
    {
        var page = await host.GetPageAsync("/calculator");

        Assert.Equal((HttpStatusCode.OK, "What does a Japanese good pay?"), (page.Status, page.Text("h1")));
        var goods = SeedRecord.Whole.Goods.Select(good => good.Id).Order(StringComparer.Ordinal).ToList();
        var offered = page.Document.QuerySelectorAll("select[name=good] optgroup option").Select(option => option.GetAttribute("value")!);
        var linked = page.Document.QuerySelectorAll("main table a").Select(link => link.GetAttribute("href")!);
        Assert.Equal(goods, offered.Order(StringComparer.Ordinal));
        Assert.Equal(goods.Select(good => $"/calculator?good={good}"), linked.Order(StringComparer.Ordinal));
        Assert.Equal("Passenger car 8703.23.01 2.5% 15%", page.Document.QuerySelector("main table tr:has(a[href$='good=car'])")!.Words());
    }

    [Fact]
    public async Task Ladder_Car_AddsUpInWordsWithWhatGivesWay()
    {
        var page = await host.GetPageAsync("/calculator?good=car&asOf=2025-05-15&value=30000");

        Assert.Equal("Passenger car from Japan: 27.5% in all on 15 May 2025", page.Text("h1"));
        Assert.Equal("27.5% of the customs value: 2.5% normal duty and 25% under “Cars, Section 232”.", page.Text(".head .lede"));
        var rows = page
            .Document.QuerySelectorAll(".ladder tbody tr")
            .Select(row => row.QuerySelectorAll("td").Select(cell => cell.Words()));
        Assert.Equal(
            [
                ["2.5", "$750"],
                ["+25", "$7,500"],
                ["0", "$0"],
                ["0", "$0"],
            ],
            rows
        );
        Assert.Equal("27.5% $8,250", string.Join(' ', page.Document.QuerySelectorAll(".ladder tfoot td").Select(cell => cell.Words())));
        Assert.Contains("gives way to “Cars, Section 232”: nothing is added.", page.Text(".ladder"), StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll(".ladder tbody tr"), row => Assert.NotEmpty(row.QuerySelectorAll("a.cite")));
    }

    [Theory]
    [InlineData("en", "Passenger car from Japan: 15% in all today")]
    [InlineData("ja", "日本からの乗用車：本日は合計15%")]
    public async Task Heading_Today_SaysSo(string language, string heading) =>
        Assert.Equal(heading, (await host.GetPageAsync("/calculator?good=car", language)).Text("h1"));

    [Fact]
    public async Task History_Car_IsATableOfEveryTotalWithTheDayMarked()
    {
        var page = await host.GetPageAsync("/calculator?good=car&asOf=2025-05-15");

        var rows = page.Document.QuerySelectorAll("table.sched tbody tr");
        Assert.Equal(
            ["1. 1 Jan 2025 2 Apr 2025 2.5%", "2. 3 Apr 2025 15 Sep 2025 27.5%", "3. 16 Sep 2025 no end date 15%"],
            rows.Select(row => string.Join(' ', row.Children.Take(3).Select(cell => cell.Words())))
        );
        Assert.Equal("2. 3 Apr 2025", rows.Single(row => row.GetAttribute("aria-current") == "date").Children[0].Words());
        Assert.NotNull(page.Document.QuerySelector("svg[role=img][aria-label*='27.5%']"));
    }

    [Fact]
    public async Task OtherKnowledge_RetroactiveOrder_SaysWhatWasCollectedThen()
    {
        var page = await host.GetPageAsync("/calculator?good=optical-fibre&asOf=2025-08-20");

        var link = page.Document.QuerySelectorAll(".rail a").Single(link => link.Words() == "As collected then");
        Assert.Equal("/calculator?good=optical-fibre&asOf=2025-08-20&known=2025-08-20", link.GetAttribute("href"));
        Assert.StartsWith("As collected then: 21.7%, not 15%.", link.ParentElement!.Words(), StringComparison.Ordinal);
        var then = await host.GetPageAsync(link.GetAttribute("href")!);
        Assert.Equal("Optical fibre from Japan: 21.7% in all on 20 August 2025", then.Text("h1"));
        Assert.Contains("As known today: 15%, not 21.7%.", then.Text(".rail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_Answered_ChangesTheTotalAsPromisedAndIsAskedNoMore()
    {
        var page = await host.GetPageAsync("/calculator?hts=8708.40.11&asOf=2025-05-15");
        Assert.Contains("if so, 27.5% in all, not 12.5%.", page.Text(".rail"), StringComparison.Ordinal);

        var links = page.Document.QuerySelectorAll(".rail .row a").ToDictionary(link => link.Words(), link => link.GetAttribute("href")!);
        var isPart = await host.GetPageAsync(links["It is so"]);
        var isNone = await host.GetPageAsync(links["It is not so"]);

        Assert.Equal("27.5%", isPart.Text(".ladder tfoot td"));
        Assert.Equal("12.5%", isNone.Text(".ladder tfoot td"));
        Assert.All(
            [isPart, isNone],
            answered => Assert.Contains("Nothing: all that matters", answered.Text(".rail"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Form_Sent_LeadsToAnAddressThatSaysOnlyWhatWasStated()
    {
        const string filled = "hts=8708.40.11&mfn=&value=&loaded=&is-automobile-part=yes&is-truck-part=no&is-civil-aircraft=&steelShare=";

        Assert.Equal(
            "/calculator?hts=8708.40.11&trait=automobile-part&not=truck-part&asOf=2025-05-15",
            await RedirectedAsync($"/calculator/ask?{filled}&asOf=2025-05-15")
        );
        Assert.Equal(
            "/calculator?hts=8708.40.11&trait=automobile-part&not=truck-part",
            await RedirectedAsync($"/calculator/ask?{filled}&asOf={LatestTrackerHost.Today:yyyy-MM-dd}")
        );
    }

    [Fact]
    public async Task Form_SentAsItStands_GivesTheSameAnswer()
    {
        foreach (var good in SeedRecord.Whole.Goods)
        {
            var page = await host.GetPageAsync($"/calculator?good={good.Id}&asOf=2026-01-15");
            var form = page.Document.Forms.Single(form => form.GetAttribute("action") == "/calculator/ask");

            var again = await host.GetPageAsync(await RedirectedAsync("/calculator/ask?" + string.Join('&', Sent(form))));

            Assert.Equal((page.Text("h1"), page.Text(".ladder")), (again.Text("h1"), again.Text(".ladder")));
        }
    }

    [Fact]
    public async Task Form_WithFaults_SaysThemAtTheFieldsAndLosesNothing()
    {
        var page = await host.GetPageAsync(Bad);

        Assert.Equal((HttpStatusCode.BadRequest, "This cannot be worked out yet"), (page.Status, page.Text("h1")));
        foreach (
            var (id, typed, sentence) in new[]
            {
                ("c-hts", "87o3", "“87o3” is no HTS number"),
                ("c-mfn", "-2", "below zero"),
                ("c-loaded", "2027-01-01", "after the day of entry"),
                ("c-steelShare", "40", "0.4 for 40%"),
                ("c-value", "lots", "no sum of money"),
            }
        )
        {
            var field = (IHtmlInputElement)page.Document.GetElementById(id)!;
            Assert.Equal((typed, "true"), (field.GetAttribute("value"), field.GetAttribute("aria-invalid")));
            var described = field
                .GetAttribute("aria-describedby")!
                .Split(' ')
                .Select(other => page.Document.GetElementById(other)!.Words());
            Assert.Contains(described, said => said.Contains(sentence, StringComparison.Ordinal));
            Assert.Contains(
                page.Document.QuerySelectorAll(".errs a"),
                link => link.GetAttribute("href")!.EndsWith($"#{id}", StringComparison.Ordinal)
            );
        }

        Assert.Contains("Known are: automobile-part", page.Text("#c-trait .err"), StringComparison.Ordinal);
        Assert.Equal("6 things to put right", page.Text(".errs h2"));
    }

    [Fact]
    public async Task Form_TypicalGoodThatThereIsNot_SaysSo()
    {
        var page = await host.GetPageAsync("/calculator?good=spaceship");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("“spaceship” is no typical good", page.Text("#c-good-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_UnderAnEarlierLens_OffersNoTraitThatCameLater()
    {
        var now = await host.GetPageAsync("/calculator?hts=8806.22.00");
        var then = await host.GetPageAsync("/calculator?hts=8806.22.00&asOf=2025-05-15&known=2025-05-15");

        Assert.NotEmpty(now.Document.QuerySelectorAll("[name=is-thermal-imager]"));
        Assert.Empty(then.Document.QuerySelectorAll("[name=is-thermal-imager]"));
    }

    [Fact]
    public async Task Form_TraitsOfTheLine_StandBeforeTheOthers()
    {
        var page = await host.GetPageAsync("/calculator?hts=8708.40.11");

        var parts = page.Document.QuerySelector("[name=is-automobile-part]")!;
        var drugs = page.Document.QuerySelector("[name=is-patented-drug]")!;
        Assert.Null(parts.Closest("details.unfold details"));
        Assert.NotNull(drugs.Closest("details.unfold details"));
    }

    [Fact]
    public async Task Twin_ForPrograms_GivesTheSameTotal()
    {
        var page = await host.GetPageAsync("/calculator?good=bearing&asOf=2026-07-30");

        var json = page.Document.QuerySelectorAll("footer a").Single(link => link.Words() == "JSON").GetAttribute("href")!;
        var answer = await JsonAnswer.GetAsync(host, json);

        Assert.Equal(page.Text(".ladder tfoot td"), answer.Body.GetProperty("totalPercent").GetRawText() + "%");
    }

    private static IEnumerable<string> Sent(IHtmlFormElement form) =>
        form.QuerySelectorAll("input")
            .OfType<IHtmlInputElement>()
            .Where(input => input.Type is not ("checkbox" or "radio") || input.IsChecked)
            .Select(input => $"{Uri.EscapeDataString(input.Name!)}={Uri.EscapeDataString(input.Value)}");

    private async Task<string> RedirectedAsync(string address)
    {
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.Headers.Location!.OriginalString;
    }
}
