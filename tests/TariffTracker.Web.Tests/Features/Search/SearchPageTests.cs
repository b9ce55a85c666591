using System.Net;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Record.Search;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Features.Search;

public sealed class SearchPageTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string June8 = "&asOf=2025-06-08&known=2025-06-08";

    private static readonly TariffRecord Record = TariffRecord.Build(
        1,
        new SeedFolder(Path.Combine(Repository.Root, "seeds")).Read().Select(seed => seed.Document)
    );

    [Theory]
    [InlineData("Akazawa")]
    [InlineData("赤沢")]
    [InlineData("赤澤")]
    [InlineData("ＡＫＡＺＡＷＡ")]
    [InlineData("Akasawa")]
    public async Task Person_HoweverWritten_StandsFirst(string written)
    {
        var page = await host.GetPageAsync($"/search?q={Uri.EscapeDataString(written)}{June8}");

        Assert.Equal("person", page.Text("main .tl li .kind"));
        Assert.Equal("Ryosei Akazawa", page.Text("main .tl li h3"));
        Assert.StartsWith("/timeline?q=", page.Document.QuerySelector("main .tl li h3 a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("２５％")]
    [InlineData("25 %")]
    public void Percentage_FullWidthOrSpaced_FindsTheSame(string written)
    {
        Assert.NotEmpty(Found("25%"));
        Assert.Equal(Found("25%"), Found(written));
    }

    [Fact]
    public async Task RejectedClaim_IsFoundAsRejectedWithTheReason()
    {
        var page = await host.GetPageAsync("/search?q=Biden+administration&kind=rejected-claim" + June8);

        var claim = Assert.Single(
            page.Document.QuerySelectorAll("main .tl li"),
            each => each.Words().Contains("rejected: Joe Biden left office on 20 January 2025", StringComparison.Ordinal)
        );
        Assert.StartsWith("/contested?about=", claim.QuerySelector("h3 a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kinds_HaveCountsThatAddUp()
    {
        var answer = await JsonAnswer.GetAsync(host, "search?q=steel&limit=5");

        Assert.Equal(5, answer.Items.Count());
        Assert.Equal(
            answer.Body.GetProperty("total").GetInt32(),
            answer.Body.GetProperty("kinds").EnumerateArray().Sum(kind => kind.GetProperty("count").GetInt32())
        );
    }

    [Fact]
    public async Task KindThatHoldsNothing_SaysWhatToDropAndHowMuchComesBack()
    {
        var page = await host.GetPageAsync("/search?q=Akazawa&kind=trade-flow" + June8);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("found, but not as: trade flows", page.Text("#nothing"), StringComparison.Ordinal);
        Assert.Equal("/search?q=Akazawa&asOf=2025-06-08&known=2025-06-08", page.Document.QuerySelector("#nothing a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task WordsThatNothingHoldsTogether_SayWhatEachWouldLeave()
    {
        var page = await host.GetPageAsync("/search?q=Akazawa+zzzz" + June8);

        Assert.StartsWith("Without “zzzz”", page.Text("#nothing li"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FoundOnlyToday_AskedAsKnownThen_LeadsToToday()
    {
        var page = await host.GetPageAsync("/search?q=Takaichi+cabinet&known=2025-05-01");

        Assert.Contains("As known today", page.Text("#nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Masthead_UnderOtherClocks_KeepsThemInTheSearch()
    {
        var page = await host.GetPageAsync("/rounds?asOf=2025-06-08&known=2025-06-07");

        var fields = page.Document.QuerySelectorAll("header form.find input[type=hidden]").Select(field => field.GetAttribute("value"));
        Assert.Equal(["2025-06-08", "2025-06-07"], fields);
    }

    [Fact]
    public void EveryDocument_IsFoundByItsOwnNameInBothLanguages()
    {
        foreach (var document in Record.Documents)
        {
            var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
            foreach (var name in new[] { DocumentNames.Of(document, Words.English), DocumentNames.Of(document, Words.Japanese) })
            {
                var hits = Record.Search.Find(new SearchFilter { Text = name }).Hits;
                Assert.True(hits.Any(hit => hit.Document == at && hit.Claim is null), $"{at} is not found by “{name}”.");
            }
        }
    }

    private static IEnumerable<string> Found(string text) =>
        Record.Search.Find(new SearchFilter { Text = text }).Hits.Select(hit => $"{hit.Kind} {hit.Document.Slug}");
}
