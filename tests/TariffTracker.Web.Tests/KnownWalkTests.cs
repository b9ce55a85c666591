using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Web.Tests;

/// <summary>A walk over every page and answer for several days of knowledge: nothing that became known later is on any of them.</summary>
public sealed partial class KnownWalkTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const int Shown = 60;

    private static readonly TariffRecord Record = TariffRecord.Build(
        1,
        new SeedFolder(Path.Combine(Repository.Root, "seeds")).Read().Select(seed => seed.Document)
    );

    private static readonly string[] Pages =
    [
        "/",
        "/timeline",
        "/rounds",
        "/measures",
        "/proposals",
        "/proposals?view=matrix",
        "/sources",
        "/contested",
        "/deadlines",
        "/calculator",
        "/brief?days=366",
        "/about",
        "/about/method",
        "/glossary",
        "/scenarios",
        "/scenarios?scenario=full-removal",
        "/scenarios?scenario=section-232-falls",
        "/scenarios?scenario=own",
        "/search?q=tariff",
        "/search?q=15%25",
    ];

    private static readonly string[] Answers =
    [
        "rates",
        "measures",
        "rounds",
        "proposals",
        "events",
        "deadlines",
        "sources",
        "people",
        "contested",
        "record",
        "brief",
        "average",
        "average/series",
        "scenarios",
        "search?q=tariff",
    ];

    public static TheoryData<string> DaysOfKnowledge => ["2025-05-01", "2025-06-08", "2025-08-20", "2026-02-19", "2026-07-22"];

    [Theory]
    [MemberData(nameof(DaysOfKnowledge))]
    public async Task Pages_AsKnownOnADay_HoldNothingLater(string known)
    {
        var day = DateOnly.ParseExact(known, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var record = Record.KnownOn(day);
        List<string> paths =
        [
            .. Pages,
            .. record.Documents.Select(Page).OfType<string>(),
            .. record.Goods.Select(good => $"/calculator?good={good.Id}"),
        ];
        var lens = $"asOf={known}&known={known}";
        var addresses = paths
            .Select(path => With(path, lens))
            .Concat(Pages.Select(path => With(path, $"known={known}")))
            .SelectMany(address => new[] { (address, "en"), (address, "ja") });

        await WalkAsync(day, addresses, ids: true);
    }

    [Theory]
    [MemberData(nameof(DaysOfKnowledge))]
    public async Task Answers_AsKnownOnADay_HoldNothingLater(string known)
    {
        var day = DateOnly.ParseExact(known, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var record = Record.KnownOn(day);
        var paths = Answers
            .Select(path => With($"/api/v1/{path}", "limit=500"))
            .Concat(record.Documents.Select(Page).OfType<string>().Select(path => $"/api/v1{path}"))
            .Concat(record.Measures.Select(measure => $"/api/v1/measures/{measure.Id}/schedule"))
            .Concat(record.Goods.Select(good => $"/api/v1/duty?{GoodQuestion.Of(good)}"));

        await WalkAsync(day, paths.Select(path => (With(path, $"asOf={known}&known={known}"), "en")), ids: true);
    }

    [Theory]
    [MemberData(nameof(DaysOfKnowledge))]
    public async Task Pages_OfWhatWasNotKnown_SayNothingOfIt(string known)
    {
        var day = DateOnly.ParseExact(known, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var before = Record.KnownOn(day).Documents.Select(document => (DocumentJson.KindOf(document), document.Id)).ToHashSet();
        List<string> paths =
        [
            .. Record
                .Documents.Where(document => document is NegotiationRound or TariffMeasure or ConcessionProposal)
                .Where(document => !before.Contains((DocumentJson.KindOf(document), document.Id)))
                .Select(document => Page(document)!),
        ];
        var addresses = paths.Concat(paths.Select(path => $"/api/v1{path}")).Select(path => (With(path, $"known={known}"), "en"));

        await WalkAsync(day, addresses, ids: false);
    }

    /// <summary>That the walk would find what it looks for.</summary>
    [Theory]
    [InlineData("of Executive Order 14345, section 2")]
    [InlineData("heading 9903.02.73;")]
    [InlineData("<time datetime=\"2025-09-04\">")]
    [InlineData("cars pay 15% from 16 September 2025.")]
    [InlineData("The order of 4 September settled it.")]
    [InlineData("自動車は2025年9月16日から15%")]
    [InlineData("\"action\":\"ordered-15-in-total\"")]
    public void Order_OfSeptember2025AsKnownInAugust_IsFoundWhereItIs(string answer) =>
        Assert.NotEmpty(new LaterThings(Record, new DateOnly(2025, 8, 20), LatestTrackerHost.Today).In(answer));

    private async Task WalkAsync(DateOnly known, IEnumerable<(string Address, string Language)> addresses, bool ids)
    {
        var later = new LaterThings(Record, known, known, LatestTrackerHost.Today);
        Assert.True(later.Count > 100);
        var found = new ConcurrentBag<string>();
        using var client = host.CreateClient();
        await Parallel.ForEachAsync(
            addresses,
            TestContext.Current.CancellationToken,
            async (asked, stop) =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(asked.Address, UriKind.Relative));
                request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(asked.Language));
                using var response = await client.SendAsync(request, stop);
                var answer = Plain(await response.Content.ReadAsStringAsync(stop), asked.Address);
                foreach (var thing in (ids ? later.In(answer) : later.InWords(answer)).Distinct())
                {
                    found.Add($"{thing} at {asked.Address} ({asked.Language})");
                }

                if (ids && response.StatusCode != HttpStatusCode.OK)
                {
                    found.Add($"answer {response.StatusCode} at {asked.Address}");
                }
            }
        );

        Assert.True(
            found.IsEmpty,
            $"{found.Count} later things\n"
                + string.Join(
                    '\n',
                    found
                        .GroupBy(thing => thing.Split('…')[1 % thing.Split('…').Length])
                        .Select(same => same.Min(StringComparer.Ordinal))
                        .Take(Shown)
                )
        );
    }

    private static string Plain(string answer, string address) =>
        address.StartsWith("/api/", StringComparison.Ordinal)
            ? answer.Replace("\\\"", "\"", StringComparison.Ordinal)
            : WebUtility.HtmlDecode(SealedState().Replace(answer, ""));

    // What the framework seals for a circuit: letters by chance, which may well spell a date.
    [GeneratedRegex("<!--Blazor-Server-Component-State:[^>]*-->", RegexOptions.CultureInvariant)]
    private static partial Regex SealedState();

    private static string With(string path, string lens) => path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + lens;

    private static string? Page(Document document) =>
        document switch
        {
            Domain.Evidence.Source source => $"/sources/{source.Id}",
            NegotiationRound round => $"/rounds/{round.Id}",
            TariffMeasure measure => $"/measures/{measure.Id}",
            ConcessionProposal proposal => $"/proposals/{proposal.Id}",
            _ => null,
        };
}
