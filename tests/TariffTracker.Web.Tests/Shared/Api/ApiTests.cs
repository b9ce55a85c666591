using System.Net;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Tests.Shared.Api;

/// <summary>What holds for every address of the interface for programs.</summary>
public sealed class ApiTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    public static TheoryData<string> Lists =>
        ["rates", "measures", "rounds", "proposals", "events", "deadlines", "sources", "people", "contested", "scenarios"];

    public static TheoryData<string> Singles =>
        [
            "measures/section-232-steel",
            "measures/section-232-steel/schedule",
            "rounds/5",
            "proposals/auto-rate-formula",
            "sources/unknown-20250502-decisive-phase",
            "brief",
            "average",
            "average/series",
            "scenarios/result?scenario=full-removal",
            "record",
            "duty?hts=8703.23.01&mfn=2.5",
            "search?q=steel",
        ];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task List_WalkedPageByPage_GivesEveryItemOnce(string list)
    {
        var whole = await JsonAnswer.GetAsync(host, $"{list}?limit=500");
        var total = whole.Body.GetProperty("total").GetInt32();
        var limit = Math.Max(1, total / 3);
        var seen = new List<string>();

        for (var next = $"/api/v1/{list}?limit={limit}"; next is not null; )
        {
            var page = await JsonAnswer.GetAsync(host, next);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            seen.AddRange(page.Items.Select(item => item.GetRawText()));
            next = page.Body.GetProperty("next").GetString();
        }

        Assert.NotEqual(0, total);
        Assert.Equal(whole.Items.Select(item => item.GetRawText()), seen);
        Assert.Equal(total, seen.Count);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [MemberData(nameof(Singles))]
    public async Task Answer_AskedForAgainWithItsTag_IsNotSentTwice(string address)
    {
        var first = await JsonAnswer.GetAsync(host, address);

        var second = await JsonAnswer.GetAsync(host, address, first.Headers.ETag!.ToString());

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.Status, second.Status));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [MemberData(nameof(Singles))]
    public async Task Answer_BadDay_IsAProblemThatNamesTheParameter(string address)
    {
        var answer = await JsonAnswer.GetAsync(
            host,
            $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}asOf=2025-06-31"
        );

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.MediaType));
        Assert.Equal("asOf", answer.Body.GetProperty("parameter").GetString());
        Assert.Null(answer.Headers.ETag);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    [MemberData(nameof(Singles))]
    public async Task Answer_AfterStart_SendsNothingToTheStore(string address)
    {
        await JsonAnswer.GetAsync(host, address);
        var before = host.StoreAccess.Commands;

        await JsonAnswer.GetAsync(host, address);

        Assert.Equal(before, host.StoreAccess.Commands);
    }

    [Theory]
    [InlineData("rounds/6")]
    [InlineData("proposals/nothing")]
    [InlineData("sources/nothing")]
    [InlineData("nothing/at/all")]
    public async Task Answer_NoSuchThing_IsAProblem(string address)
    {
        var answer = await JsonAnswer.GetAsync(host, address);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.MediaType));
    }

    [Theory]
    [InlineData("rounds/five", "number")]
    [InlineData("proposals?status=thought-about", "status")]
    [InlineData("proposals?by=canada", "by")]
    [InlineData("proposals?sector=cars", "sector")]
    [InlineData("events?kind=rumour", "kind")]
    [InlineData("deadlines?phase=soon", "phase")]
    [InlineData("sources?kind=gossip", "kind")]
    [InlineData("people?side=canada", "side")]
    [InlineData("contested?weight=heavy", "weight")]
    public async Task Filter_UnknownWord_IsAProblemThatListsTheKnownOnes(string address, string parameter)
    {
        var answer = await JsonAnswer.GetAsync(host, address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(parameter, answer.Body.GetProperty("parameter").GetString());
    }

    [Theory]
    [InlineData("proposals?status=ruled-out")]
    [InlineData("proposals?by=united-states")]
    [InlineData("events?kind=leaders-call")]
    [InlineData("sources?kind=official-instrument")]
    [InlineData("contested?weight=mistake")]
    public async Task Filter_KnownWord_NarrowsTheList(string address)
    {
        var all = await JsonAnswer.GetAsync(host, address.Split('?')[0]);
        var some = await JsonAnswer.GetAsync(host, address);

        Assert.InRange(some.Body.GetProperty("total").GetInt32(), 1, all.Body.GetProperty("total").GetInt32() - 1);
    }

    [Fact]
    public async Task Record_ReadBack_IsTheRecord()
    {
        var answer = await JsonAnswer.GetAsync(host, "record");
        (string Member, DocumentKind Kind)[] kinds =
        [
            ("sources", DocumentKind.Source),
            ("rounds", DocumentKind.Round),
            ("measures", DocumentKind.Measure),
            ("proposals", DocumentKind.Proposal),
            ("events", DocumentKind.Event),
            ("deadlines", DocumentKind.Deadline),
            ("people", DocumentKind.Person),
            ("sectors", DocumentKind.Sector),
            ("indicators", DocumentKind.Indicator),
        ];

        var record = TariffRecord.Build(
            1,
            kinds.SelectMany(kind =>
                answer
                    .Body.GetProperty(kind.Member)
                    .EnumerateArray()
                    .Select(document => DocumentJson.Read(kind.Kind, document.GetRawText()))
            )
        );

        Assert.Equal(9, record.Measures.Count);
    }

    [Fact]
    public async Task Record_AsKnownOnADay_HoldsNoSourceOfALaterOne()
    {
        var answer = await JsonAnswer.GetAsync(host, "record?known=2025-05-03");

        var sources = answer.Body.GetProperty("sources").EnumerateArray().Select(s => s.GetProperty("publishedOn").GetString()!).ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, published => Assert.True(string.CompareOrdinal(published, "2025-05-04") < 0, published));
        Assert.DoesNotContain("2025-06-04", answer.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_OfTheSecondRound_RejectsTheBidenAdministrationWithTheReason()
    {
        var answer = await JsonAnswer.GetAsync(host, "sources/unknown-20250502-decisive-phase");

        var claim = answer
            .Body.GetProperty("claims")
            .EnumerateArray()
            .Select(c => c.GetProperty("citation"))
            .Single(c => c.GetProperty("says").GetProperty("en").GetString()!.Contains("Biden", StringComparison.Ordinal));
        Assert.Equal("rejected", claim.GetProperty("stance").GetString());
        Assert.Contains("20 January 2025", claim.GetProperty("reason").GetProperty("en").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_OfTheInterface_ListsEveryAddressWithTheClocks()
    {
        var answer = await JsonAnswer.GetAsync(host, "/openapi/v1.json");

        var all = answer.Body.GetProperty("paths").EnumerateObject().ToList();
        var paths = all.Where(path => path.Value.TryGetProperty("get", out _)).ToList();
        Assert.Equal(["/api/v1/scenarios/evaluate"], all.Except(paths).Select(path => path.Name));
        Assert.Equal(25, paths.Count);
        Assert.All(
            paths,
            path =>
                Assert.Superset(
                    new HashSet<string?> { "asOf", "known", "rev" },
                    path.Value.GetProperty("get")
                        .GetProperty("parameters")
                        .EnumerateArray()
                        .Select(p => p.GetProperty("name").GetString())
                        .ToHashSet()
                )
        );
    }

    [Fact]
    public async Task Japanese_InAnswers_IsWrittenAsCharacters() =>
        Assert.Contains("赤沢亮正", (await JsonAnswer.GetAsync(host, "people?limit=500")).Body.GetRawText(), StringComparison.Ordinal);

    [Fact]
    public async Task MethodOtherThanGet_OnAList_IsRefused()
    {
        using var client = host.CreateClient();
        using var response = await client.DeleteAsync(new Uri("/api/v1/rounds/5", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.False(response.IsSuccessStatusCode);
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
    }
}
