using System.Globalization;
using System.Net;
using System.Text.Json;
using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Tests.Data.Seeds;

namespace TariffTracker.Web.Tests.Features.Calculator;

/// <summary>The duty of one good as other programs get it, on the whole record.</summary>
public sealed class DutyEndpointTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string Car = "hts=8703.23.01&mfn=2.5";

    private Task<JsonAnswer> AskAsync(string question) => JsonAnswer.GetAsync(host, $"duty?{question}");

    public static TheoryData<string> Goods => [.. SeedRecord.Whole.Goods.Select(good => good.Id)];

    [Theory]
    [MemberData(nameof(Goods))]
    public async Task Duty_OfATypicalGoodOnFirstAndLastDaysOfEveryRate_IsTheSumOfItsLines(string id)
    {
        var good = SeedRecord.Whole.Goods.Single(good => good.Id == id);
        var days = SeedRecord
            .Whole.Measures.SelectMany(measure => SeedRecord.Whole.ScheduleOf(measure.Id).ChangeDays)
            .SelectMany(day => new[] { day, day.AddDays(-1) })
            .Distinct();

        foreach (var day in days)
        {
            var answer = await AskAsync($"{GoodQuestion.Of(good)}&asOf={day:yyyy-MM-dd}");

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            var lines = answer.Body.GetProperty("lines").EnumerateArray().ToList();
            Assert.Equal("mfn", lines[0].GetProperty("measure").GetString());
            Assert.Equal(answer.Body.GetProperty("totalPercent").GetDecimal(), lines.Sum(Applied));
            Assert.All(lines.Where(line => line.GetProperty("reason").GetString() == "gives-way"), NamesWhatGoesFirst);
            Assert.All(lines.Skip(1), line => Assert.NotEqual(0, line.GetProperty("citations").GetArrayLength()));
        }
    }

    [Fact]
    public async Task Duty_Car_SaysWhyInBothLanguagesWithTheHeading()
    {
        var line = (await AskAsync($"{Car}&asOf=2025-10-01")).Body.GetProperty("lines")[1];

        Assert.Equal("section-232-automobiles", line.GetProperty("measure").GetString());
        Assert.Equal("9903.94.41", line.GetProperty("heading").GetString());
        Assert.Equal(
            "15% in total, 12.5 points above the normal duty of 2.5%, charged on the full customs value, declared under 9903.94.41.",
            line.GetProperty("why").GetProperty("en").GetString()
        );
        Assert.Equal(
            "合計15%（通常関税2.5%に12.5ポイントの追加）。課税価格の全額に課される（申告番号9903.94.41）。",
            line.GetProperty("why").GetProperty("ja").GetString()
        );
        Assert.Equal(
            (15m, "all-in", 1m),
            (Number(line, "ratePercent"), line.GetProperty("basis").GetString(), Number(line, "shareOfValue"))
        );
    }

    [Theory]
    [InlineData("hts=8703.23.01&mfn=2.5&asOf=2025-08-20&known=2025-08-20", 27.5)]
    [InlineData("hts=9001.10.00&mfn=6.7&asOf=2025-08-20&known=2025-08-20", 21.7)]
    [InlineData("hts=9001.10.00&mfn=6.7&asOf=2025-08-20", 15)]
    [InlineData("hts=9001.10.00&asOf=2025-08-20", 15)]
    [InlineData("hts=9001.10.00&asOf=2026-07-23", 16.7)]
    [InlineData("hts=0902.10.10&preference=JP&asOf=2025-05-15", 13.2)]
    [InlineData("hts=9001.10.00&asOf=2025-04-08&loaded=2025-04-04", 6.7)]
    [InlineData("hts=8457.10.00&asOf=2025-08-20&steelShare=0.4", 30.68)]
    [InlineData("hts=９００１．１０．００&asOf=2025-08-20", 15)]
    public async Task Duty_AskedInDifferentWays_HasItsTotal(string question, double total) =>
        Assert.Equal((decimal)total, (await AskAsync(question)).Body.GetProperty("totalPercent").GetDecimal());

    [Theory]
    [InlineData("hts=8708.40.11&asOf=2025-05-15", "automobile-part")]
    [InlineData("hts=8708.40.11&asOf=2025-05-15&not=automobile-part", "")]
    [InlineData("hts=8457.10.00&asOf=2025-08-20", "steel-share")]
    [InlineData("hts=8457.10.00&asOf=2026-06-20", "metal-weight-share")]
    [InlineData("hts=9401.61.40&asOf=2026-03-01&not=automobile-part&not=truck-part", "statistical-suffix")]
    [InlineData("hts=3004.90.92&asOf=2026-10-15", "statistical-suffix patented-drug")]
    public async Task Duty_WithSomethingUnstatedThatMatters_NamesIt(string question, string expected)
    {
        var answer = await AskAsync(question);

        Assert.Equal(expected, string.Join(' ', answer.Body.GetProperty("cannotDecide").EnumerateArray().Select(word => word.GetString())));
        Assert.All(
            answer.Body.GetProperty("questions").EnumerateArray(),
            asked =>
                Assert.Contains(
                    asked.GetProperty("totalOtherwise").GetDecimal().ToString("0.####", CultureInfo.InvariantCulture) + "%",
                    asked.GetProperty("sentence").GetProperty("en").GetString()!,
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("", "hts", "enter the 8 or 10 digits")]
    [InlineData("hts=car", "hts", "digits only")]
    [InlineData("hts=87.03", "hts", "a heading of 4 digits")]
    [InlineData("hts=8703230", "hts", "has 7 digits")]
    [InlineData("hts=7703.23.01", "hts", "a chapter the schedule does not have")]
    [InlineData("hts=9903.94.01", "hts", "a special provision")]
    [InlineData("hts=8703.23.01&hts=8703.23.01", "hts", "digits only")]
    [InlineData("hts=8703.23.01&mfn=-1", "mfn", "below zero")]
    [InlineData("hts=8703.23.01&mfn=1001", "mfn", "more than 1000%")]
    [InlineData("hts=8703.23.01&mfn=free", "mfn", "no number")]
    [InlineData("hts=0101.21.00", "mfn", "no normal duty for line 0101.21.00")]
    [InlineData("hts=2206.00.45", "mfn", "counted by weight, volume or piece: divide the duty by the customs value")]
    [InlineData(Car + "&loaded=soon", "loaded", "not a day")]
    [InlineData(Car + "&asOf=2025-05-15&loaded=2025-05-16", "loaded", "after the day of entry, 2025-05-15")]
    [InlineData(Car + "&preference=EU", "preference", "write JP")]
    [InlineData(Car + "&trait=fast", "trait", "Known are: automobile-part, truck-part, civil-aircraft")]
    [InlineData(Car + "&not=fast", "not", "Known are: automobile-part")]
    [InlineData(Car + "&trait=civil-aircraft&not=civil-aircraft", "not", "both stated and denied")]
    [InlineData(Car + "&steelShare=40", "steelShare", "0.4 for 40%")]
    [InlineData(Car + "&aluminumShare=-0.1", "aluminumShare", "below zero")]
    [InlineData(Car + "&copperShare=some", "copperShare", "no number")]
    [InlineData(Car + "&metalWeightShare=1.5", "metalWeightShare", "more than the whole")]
    [InlineData(Car + "&usContentShare=2", "usContentShare", "more than the whole")]
    [InlineData(Car + "&steelShare=0.6&copperShare=0.5", "copperShare", "together make 1.1")]
    [InlineData(Car + "&asOf=2025-02-30", "asOf", "February has 28")]
    public async Task Duty_ParameterOfAWrongForm_IsAProblemThatSaysWhatToDo(string question, string parameter, string sentence)
    {
        var answer = await AskAsync(question);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal(parameter, answer.Body.GetProperty("parameter").GetString());
        Assert.Contains(parameter, answer.Body.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Contains(sentence, answer.Body.GetProperty("detail").GetString()!, StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task Duty_UnknownTraitUnderAnEarlierLens_ListsNoTraitThatCameLater()
    {
        var answer = await AskAsync($"{Car}&asOf=2025-04-09&known=2025-04-09&trait=fast");

        Assert.DoesNotContain("drone", answer.Body.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duty_EveryTrait_IsUnderstood()
    {
        foreach (var trait in Enum.GetValues<Trait>())
        {
            var answer = await AskAsync($"{Car}&trait={Slugs.Of(trait)}");

            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(Slugs.Of(trait), answer.Body.GetProperty("product").GetProperty("traits")[0].GetString());
        }
    }

    [Fact]
    public async Task Duty_InTheDescription_NamesItsParameters()
    {
        var description = await JsonAnswer.GetAsync(host, "/openapi/v1.json");
        var parameters = description
            .Body.GetProperty("paths")
            .GetProperty("/api/v1/duty")
            .GetProperty("get")
            .GetProperty("parameters")
            .EnumerateArray()
            .ToList();

        Assert.All(parameters, parameter => Assert.NotEqual("", parameter.GetProperty("description").GetString()));

        Assert.Equal(
            [
                "hts",
                "mfn",
                "loaded",
                "preference",
                "trait",
                "not",
                "steelShare",
                "aluminumShare",
                "copperShare",
                "metalWeightShare",
                "usContentShare",
                "asOf",
                "known",
                "rev",
            ],
            parameters.Select(parameter => parameter.GetProperty("name").GetString())
        );
    }

    private static decimal Applied(JsonElement line) => Number(line, "appliedPercent");

    private static decimal Number(JsonElement line, string name) => line.GetProperty(name).GetDecimal();

    private static void NamesWhatGoesFirst(JsonElement line)
    {
        Assert.Equal(0, Applied(line));
        Assert.NotEqual(0, line.GetProperty("givesWayTo").GetArrayLength());
        Assert.Contains("gives way to “", line.GetProperty("why").GetProperty("en").GetString()!, StringComparison.Ordinal);
    }
}
