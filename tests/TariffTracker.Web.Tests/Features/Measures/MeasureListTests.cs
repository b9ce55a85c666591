using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Measures;

public sealed class MeasureListTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    [Fact]
    public async Task Lists_OfAMeasure_StandByWhetherTheyHoldWithTheirDaysAndNumbers()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel?asOf=2025-06-08");

        var groups = page.Document.QuerySelectorAll("section[aria-labelledby=scope-heading] .grp th").Select(Text).ToList();
        Assert.Equal(["On 8 June 2025", "To come", "Over"], groups.Take(3));
        var row = page.Document.QuerySelector("#list-steel-chapter-73-content")!;
        Assert.StartsWith("Steel mill products of chapter 73, on their steel", Text(row), StringComparison.Ordinal);
        Assert.Contains("covers 4 Jun 2025 5 Apr 2026 7", Text(row), StringComparison.Ordinal);
        Assert.Contains("complete (", Text(row), StringComparison.Ordinal);
        Assert.Equal(
            "/measures/section-232-steel/lists/steel-chapter-73-content?asOf=2025-06-08",
            row.QuerySelector("a")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Lists_KnownLater_AreNotThere()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel?asOf=2025-06-08&known=2025-06-01");

        Assert.Null(page.Document.QuerySelector("#list-steel-chapter-73-content"));
        Assert.NotNull(page.Document.QuerySelector("#list-steel-chapter-73"));
    }

    [Fact]
    public async Task Precedence_SaysWhatIsLeftForTheOneThatGivesWay()
    {
        var page = await host.GetPageAsync("/measures/ieepa-reciprocal?asOf=2025-08-20");

        var table = Text(page.Document.QuerySelectorAll("section[aria-labelledby=scope-heading] table")[^1]);
        Assert.Contains("is charged on the rest of the value", table, StringComparison.Ordinal);
        Assert.Contains("A good under both pays only the one that goes first", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OpenedAlone_NamesEveryNumberByChapter()
    {
        var page = await host.GetPageAsync("/measures/section-232-automobiles/lists/automobiles-vehicles");

        Assert.Equal("Cars and light trucks", page.Text("h1"));
        Assert.Equal(17, page.Document.QuerySelectorAll("section[aria-labelledby=numbers] li").Length);
        Assert.Equal("Chapter 87 (17)", page.Text("section[aria-labelledby=numbers] h3"));
        Assert.Contains("8703.23.01", page.Text("main"), StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("section[aria-labelledby=evidence-heading] li"));
    }

    [Fact]
    public async Task List_OfAllGoods_SaysSo() =>
        Assert.Contains(
            "names every good",
            (await host.GetPageAsync("/measures/ieepa-baseline/lists/all-goods-baseline")).Text("main"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task List_OfAnotherMeasure_IsNotFound() =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync("/measures/section-232-steel/lists/automobiles-vehicles")).Status);

    [Fact]
    public async Task List_NotKnownYet_SaysSoWithoutItsName()
    {
        var page = await host.GetPageAsync("/measures/section-232-steel/lists/steel-chapter-73-content?known=2025-06-01");

        Assert.Equal("Not known on that day", page.Text("h1"));
        Assert.DoesNotContain("Steel mill products", page.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/measures/section-122-surcharge/lists/section-122-listed")]
    [InlineData("/measures/section-301-forced-labour/lists/forced-labour-proposed-list")]
    [InlineData("/measures/ieepa-reciprocal")]
    public async Task Page_WithTheLongestLists_IsNoHeavierThanAPageMayBe(string address) =>
        Assert.InRange(await PageWeight.OfPageAsync(host, address), 1, PageWeight.MostBytesOfAPage);

    [Fact]
    public async Task Answer_OfAMeasure_HoldsItsListsWithoutTheirNumbers()
    {
        var answer = await JsonAnswer.GetAsync(host, "measures/section-122-surcharge?asOf=2026-03-01");

        var listed = answer
            .Body.GetProperty("lists")
            .EnumerateArray()
            .Single(list => list.GetProperty("list").GetString() == "section-122-listed");
        Assert.Equal(
            (1098, "exempts", "holds", "2026-07-23"),
            (
                listed.GetProperty("codes").GetInt32(),
                listed.GetProperty("effect").GetString(),
                listed.GetProperty("phase").GetString(),
                listed.GetProperty("lastDay").GetString()
            )
        );
        Assert.False(answer.Body.GetProperty("document").TryGetProperty("scopeIn", out _));
    }

    [Fact]
    public async Task Answer_OfAList_HoldsItsNumbers()
    {
        var answer = await JsonAnswer.GetAsync(host, "measures/section-122-surcharge/lists/section-122-listed");

        Assert.Equal(1098, answer.Body.GetProperty("codes").GetArrayLength());
        Assert.Equal("section-122-surcharge", Assert.Single(answer.Body.GetProperty("measures").EnumerateArray()).GetString());
    }

    [Theory]
    [InlineData("measures/section-232-steel/lists/no-such-list")]
    [InlineData("measures/section-232-steel/lists/automobiles-vehicles")]
    [InlineData("measures/no-such-measure/lists/automobiles-vehicles")]
    public async Task Answer_OfAListThatIsNotThere_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await JsonAnswer.GetAsync(host, address)).Status);

    private static string Text(IElement element) => Spoken.Of(element);
}
