using System.Globalization;
using System.Net;

namespace TariffTracker.Web.Tests.Features.Method;

public sealed class MethodPageTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    [Fact]
    public async Task Page_AndInterface_SayTheSameAverage()
    {
        var page = await host.GetPageAsync("/about/method?asOf=2025-06-08");
        var answer = await JsonAnswer.GetAsync(host, "average?asOf=2025-06-08");

        var average = answer.Body.GetProperty("average").GetProperty("allInPercent").GetDecimal();
        Assert.Contains(average.ToString("0.0", CultureInfo.InvariantCulture) + "%", page.Text("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Average_MeasuresAndNormalDuty_AddUpToIt()
    {
        var body = (await JsonAnswer.GetAsync(host, "average?asOf=2025-08-20")).Body;

        var points = body.GetProperty("measures").EnumerateArray().Sum(each => each.GetProperty("points").GetDecimal());
        var average = body.GetProperty("average");
        Assert.Equal((double)average.GetProperty("additionalPercent").GetDecimal(), (double)points, 0.01);
        Assert.Equal(
            (double)average.GetProperty("allInPercent").GetDecimal(),
            (double)(points + average.GetProperty("normalPercent").GetDecimal()),
            0.01
        );
    }

    [Fact]
    public async Task Average_BeforeTheNewTariffs_IsLittleMoreThanTheNormalDuty()
    {
        var average = (await JsonAnswer.GetAsync(host, "average?asOf=2025-01-15")).Body.GetProperty("average");

        Assert.InRange(average.GetProperty("allInPercent").GetDecimal(), 1.5m, 3m);
        Assert.InRange(average.GetProperty("additionalPercent").GetDecimal(), 0m, 0.5m);
    }

    [Fact]
    public async Task Series_NeverOverlapsAndAgreesWithTheSingleDays()
    {
        var steps = (await JsonAnswer.GetAsync(host, "average/series")).Body.GetProperty("steps").EnumerateArray().ToList();

        Assert.InRange(steps.Count, 10, 100);
        Assert.Equal(
            steps.Skip(1).Select(step => step.GetProperty("from").GetString()),
            steps.SkipLast(1).Select(step => step.GetProperty("until").GetString())
        );
        foreach (var step in steps.Where((_, i) => i % 5 == 0))
        {
            var day = await JsonAnswer.GetAsync(host, $"average?asOf={step.GetProperty("from").GetString()}");
            Assert.Equal(step.GetProperty("average").GetRawText(), day.Body.GetProperty("average").GetRawText());
        }
    }

    [Theory]
    [InlineData("2025-05-13", 1)]
    [InlineData("2025-05-11", 0)]
    [InlineData("2026-11-22", 7)]
    public async Task Estimates_AreShownFromTheDayTheyWerePublished(string known, int expected)
    {
        var page = await host.GetPageAsync($"/about/method?asOf=2025-05-01&known={known}");

        Assert.Equal(expected, page.Document.QuerySelectorAll("section[aria-labelledby=published-heading] tbody tr").Length);
    }

    [Fact]
    public async Task Parts_OfTheTrade_TellOfNothingLaterThanEarly2025()
    {
        var flows = (await JsonAnswer.GetAsync(host, "average?asOf=2025-01-01&known=2025-01-01")).Body.GetProperty("flows").GetRawText();

        Assert.DoesNotContain("2026", flows, StringComparison.Ordinal);
        Assert.DoesNotContain("spared", flows, StringComparison.Ordinal);
        Assert.DoesNotContain("tariff", flows, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "An estimate of ours")]
    [InlineData("ja", "当サイトの推計")]
    public async Task Page_InEachLanguage_SaysThatItIsAnEstimate(string language, string expected) =>
        Assert.Contains(expected, (await host.GetPageAsync("/about/method", language)).Text("main"), StringComparison.Ordinal);

    [Fact]
    public async Task About_LeadsToIt()
    {
        var link = (await host.GetPageAsync("/about")).Document.QuerySelector("main a[href='/about/method']");

        Assert.NotNull(link);
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync("/about/method")).Status);
    }
}
