using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace TariffTracker.Web.Tests.Features.Scenarios;

public sealed class ScenariosEndpointTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    [Fact]
    public async Task List_UnderALens_SaysWhichMakeSense()
    {
        var answer = await JsonAnswer.GetAsync(host, "scenarios?asOf=2025-06-08&known=2025-06-08");

        var offered = answer
            .Items.Where(each => each.GetProperty("offered").GetBoolean())
            .Select(each => each.GetProperty("id").GetString());
        Assert.Contains("steel-glide-path", offered);
        Assert.DoesNotContain(answer.Items, each => each.GetProperty("id").GetString() == "letter-25");
        Assert.All(answer.Items, each => Assert.NotNull(each.GetProperty("title").GetProperty("ja").GetString()));
    }

    [Fact]
    public async Task Evaluate_AndResult_SayTheSame()
    {
        var posted = await PostAsync(
            """{ "asOf": "2025-06-08", "known": "2025-06-08", "scenario": "auto-formula-contribution", "numbers": { "output": 40 } }"""
        );
        var got = await JsonAnswer.GetAsync(
            host,
            "scenarios/result?asOf=2025-06-08&known=2025-06-08&scenario=auto-formula-contribution&output=40"
        );

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        Assert.Equal(got.Body.GetRawText(), posted.Body.GetRawText());
        Assert.False(posted.Body.GetProperty("scenario").GetProperty("agreed").GetBoolean());
    }

    [Fact]
    public async Task Evaluate_ChangesOfOnesOwn_AnswersWithAllThree()
    {
        var answer = await PostAsync(
            """
            { "asOf": "2025-06-08", "on": "2025-08-20", "changes": [
                { "do": "set", "measure": "section-232-automobiles", "ratePercent": 12.5, "basis": "additional", "from": "2025-07-01" },
                { "do": "end", "authority": "ieepa", "from": "2025-07-01" },
                { "do": "take-back", "order": "section-232-steel/proclaimed-50" },
                { "do": "set", "measure": "new", "codes": ["8457"], "ratePercent": 3, "from": "2025-07-01" } ] }
            """
        );

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("2025-08-20", answer.Body.GetProperty("on").GetString());
        var car = answer.Body.GetProperty("goods").EnumerateArray().Single(each => each.GetProperty("good").GetString() == "car");
        Assert.Equal((27.5m, 15m), Before(car.GetProperty("totalPercent")));
        var coil = answer.Body.GetProperty("goods").EnumerateArray().Single(each => each.GetProperty("good").GetString() == "steel-coil");
        Assert.Equal((50m, 25m), Before(coil.GetProperty("totalPercent")));
    }

    [Fact]
    public async Task Evaluate_NothingThatMatters_ChangesNothing()
    {
        var answer = await PostAsync(
            """{ "asOf": "2025-06-08", "changes": [ { "do": "end", "measure": "section-232-wood", "from": "2027-01-01" } ], "on": "2025-06-08" }"""
        );

        Assert.DoesNotContain(answer.Body.GetProperty("measures").EnumerateArray(), each => each.GetProperty("changes").GetBoolean());
        var average = answer.Body.GetProperty("average");
        Assert.Equal(average.GetProperty("before").GetRawText(), average.GetProperty("after").GetRawText());
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("not json", "")]
    [InlineData("""{ "asof": "2025-06-08", "scenario": "full-removal" }""", "asof")]
    [InlineData("""{ "asOf": "8 June", "scenario": "full-removal" }""", "asOf")]
    [InlineData("""{ "known": "2199-01-01", "scenario": "full-removal" }""", "known")]
    [InlineData("""{ "scenario": "nothing" }""", "scenario")]
    [InlineData("""{ }""", "scenario")]
    [InlineData("""{ "scenario": "full-removal", "changes": [] }""", "changes")]
    [InlineData("""{ "changes": [ 5 ] }""", "changes[0]")]
    [InlineData("""{ "changes": [ { } ] }""", "changes[0].measure")]
    [InlineData("""{ "changes": [ { "measure": "section-232-steel", "rate": 5, "from": "2025-06-08" } ] }""", "changes[0].rate")]
    [InlineData(
        """{ "changes": [ { "measure": "section-232-steel", "ratePercent": -5, "from": "2025-06-08" } ] }""",
        "changes[0].ratePercent"
    )]
    [InlineData("""{ "changes": [ { "do": "end", "authority": "magna-carta", "from": "2025-06-08" } ] }""", "changes[0].authority")]
    [InlineData("""{ "asOf": "2025-06-08", "scenario": "steel-glide-path", "numbers": { "part": 400 } }""", "numbers.part")]
    public async Task Evaluate_WrongMember_IsAProblemThatNamesIt(string body, string member)
    {
        var answer = await PostAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal(member, answer.Body.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task Evaluate_ScenarioThatWasNotKnownThen_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync("""{ "known": "2025-06-08", "scenario": "letter-25" }""")).Status);

    private static (decimal, decimal) Before(JsonElement compared) =>
        (compared.GetProperty("before").GetDecimal(), compared.GetProperty("after").GetDecimal());

    private async Task<JsonAnswer> PostAsync(string body)
    {
        using var client = host.CreateClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.PostAsync(
            new Uri("/api/v1/scenarios/evaluate", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return new JsonAnswer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Headers, json);
    }
}
