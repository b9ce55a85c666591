using System.Globalization;
using System.Net;
using System.Text.Json;

namespace TariffTracker.Web.Tests.Features.Measures;

/// <summary>The answers that other programs depend on, on the record of the five articles.</summary>
public sealed class RatesEndpointTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string ThatDay = "asOf=2025-06-08&known=2025-06-08";

    private async Task<JsonElement> RateAsync(string measure, string lens)
    {
        var answer = await JsonAnswer.GetAsync(host, $"rates?{lens}");
        return answer.Items.Single(item => item.GetProperty("measure").GetString() == measure);
    }

    private static string Line(JsonElement rate) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{rate.GetProperty("status")} {rate.GetProperty("ratePercent")} {rate.GetProperty("basis")} applied {rate.GetProperty("appliedPercent")} since {rate.GetProperty("since")} until {rate.GetProperty("until")}"
        );

    [Theory]
    [InlineData("section-232-automobiles", "in-force 25 additional applied 25 since 2025-04-03 until ")]
    [InlineData("section-232-automobile-parts", "in-force 25 additional applied 25 since 2025-05-03 until ")]
    [InlineData("section-232-steel", "in-force 50 additional applied 50 since 2025-06-04 until ")]
    [InlineData("section-232-aluminum", "in-force 50 additional applied 50 since 2025-06-04 until ")]
    [InlineData("ieepa-baseline", "in-force 10 additional applied 10 since 2025-04-05 until ")]
    [InlineData("ieepa-reciprocal", "suspended 24 additional applied 0 since 2025-04-10 until 2025-07-09")]
    public async Task Rates_TheWorldOfTheFiveArticles_AnswersLineByLine(string measure, string expected) =>
        Assert.Equal(expected, Line(await RateAsync(measure, ThatDay)));

    [Fact]
    public async Task Rates_CountryRateDuringThePause_NamesItsReturnAsNext()
    {
        var next = (await RateAsync("ieepa-reciprocal", ThatDay)).GetProperty("next");

        Assert.Equal("2025-07-09", next.GetProperty("on").GetString());
        Assert.Equal("in-force", next.GetProperty("status").GetString());
        Assert.Equal(24, next.GetProperty("ratePercent").GetDecimal());
        Assert.Equal("additional", next.GetProperty("basis").GetString());
    }

    [Fact]
    public async Task Rates_BaselineDuringThePause_NamesWhatTakesItsPlaceAsNext()
    {
        var rate = await RateAsync("ieepa-baseline", ThatDay);
        var next = rate.GetProperty("next");

        Assert.Equal("2025-07-09", next.GetProperty("on").GetString());
        Assert.Equal((10, 0), (next.GetProperty("ratePercent").GetDecimal(), next.GetProperty("appliedPercent").GetDecimal()));
        Assert.Equal("ieepa-reciprocal", next.GetProperty("givesWayTo").GetString());
        Assert.EndsWith(
            "from 9 July 2025 “Reciprocal tariff on Japan” takes its place.",
            rate.GetProperty("sentence").GetProperty("en").GetString()!,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("section-232-steel")]
    [InlineData("section-232-aluminum")]
    public async Task Rates_MetalsTheDayBeforeTheDoubling_Are25AndName50(string measure)
    {
        var rate = await RateAsync(measure, "asOf=2025-06-03");

        Assert.Equal("in-force 25 additional applied 25 since 2025-03-12 until 2025-06-04", Line(rate));
        Assert.Equal(50, rate.GetProperty("next").GetProperty("ratePercent").GetDecimal());
    }

    [Theory]
    [InlineData("section-232-steel")]
    [InlineData("section-232-aluminum")]
    public async Task Rates_MetalsAsKnownOn1May_KnowNothingOfTheDoubling(string measure)
    {
        var rate = await RateAsync(measure, "asOf=2025-06-03&known=2025-05-01");

        Assert.Equal("in-force 25 additional applied 25 since 2025-03-12 until ", Line(rate));
        Assert.Equal(JsonValueKind.Null, rate.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Rates_AnyLens_HasTheShapeOfTheContract()
    {
        var answer = await JsonAnswer.GetAsync(host, $"rates?{ThatDay}");

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal("2025-06-08", answer.Body.GetProperty("asOf").GetString());
        Assert.Equal("2025-06-08", answer.Body.GetProperty("known").GetString());
        Assert.Equal(1, answer.Body.GetProperty("rev").GetInt32());
        Assert.Equal("2025-06-08", answer.Body.GetProperty("recordRunsTo").GetString());
        string[] members =
        [
            "measure",
            "name",
            "sector",
            "authority",
            "status",
            "ratePercent",
            "appliedPercent",
            "basis",
            "valueBase",
            "since",
            "until",
            "next",
            "contested",
            "sentence",
            "citations",
        ];
        Assert.All(answer.Items, item => Assert.All(members, member => Assert.True(item.TryGetProperty(member, out _), member)));
        Assert.All(
            answer.Items.SelectMany(item => item.GetProperty("citations").EnumerateArray()),
            citation => Assert.All(["source", "locator", "stance", "says"], member => Assert.True(citation.TryGetProperty(member, out _)))
        );
    }

    [Fact]
    public async Task Rates_EverySentence_SaysRateAndBasisInBothLanguages()
    {
        var answer = await JsonAnswer.GetAsync(host, $"rates?{ThatDay}");

        var rated = answer.Items.Where(item => item.GetProperty("ratePercent").ValueKind == JsonValueKind.Number).ToList();
        Assert.Equal(8, rated.Count);
        Assert.All(
            rated,
            item =>
            {
                var rate = item.GetProperty("ratePercent").GetDecimal().ToString("0.##", CultureInfo.InvariantCulture) + "%";
                Assert.Contains(
                    $"{rate} on top of the normal duty",
                    item.GetProperty("sentence").GetProperty("en").GetString()!,
                    StringComparison.Ordinal
                );
                Assert.Contains(
                    $"通常の関税に{rate}を上乗せ",
                    item.GetProperty("sentence").GetProperty("ja").GetString()!,
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Theory]
    [InlineData("asOf=2025-02-30", "asOf")]
    [InlineData("known=yesterday", "known")]
    [InlineData("known=2025-06-09", "known")]
    [InlineData("rev=first", "rev")]
    [InlineData("sector=cars", "sector")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("cursor=nowhere", "cursor")]
    public async Task Rates_ParameterOfAWrongForm_IsNamedInAProblem(string query, string parameter)
    {
        var answer = await JsonAnswer.GetAsync(host, $"rates?{query}");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal(parameter, answer.Body.GetProperty("parameter").GetString());
        Assert.Contains(parameter, answer.Body.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rates_OneSector_HoldsItsMeasuresAlone()
    {
        var answer = await JsonAnswer.GetAsync(host, $"rates?{ThatDay}&sector=general");

        Assert.Equal(["ieepa-baseline", "ieepa-reciprocal"], answer.Items.Select(item => item.GetProperty("measure").GetString()));
    }

    [Fact]
    public async Task Schedule_CountryRate_IsOneDayThenAPauseThenTheRateAgain()
    {
        var answer = await JsonAnswer.GetAsync(host, $"measures/ieepa-reciprocal/schedule?{ThatDay}");

        Assert.Equal(
            ["2025-04-09 2025-04-09 in-force 24", "2025-04-10 2025-07-08 suspended 24", "2025-07-09  in-force 24"],
            answer
                .Body.GetProperty("segments")
                .EnumerateArray()
                .Select(s => $"{s.GetProperty("from")} {s.GetProperty("lastDay")} {s.GetProperty("state")} {s.GetProperty("ratePercent")}")
        );
    }

    [Fact]
    public async Task Measure_NotKnownOnThatDay_IsNotFoundAndSaysSo()
    {
        var answer = await JsonAnswer.GetAsync(host, "measures/ieepa-baseline?known=2025-04-01");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("not known on the day", answer.Body.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_NoSuchId_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await JsonAnswer.GetAsync(host, "measures/section-999")).Status);
}
