using System.Net;
using AngleSharp.Dom;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Tests.Features.Brief;

public sealed class BriefPageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string FiveArticles = "asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task Page_InTheWorldOfTheFiveArticles_HoldsBothClocksTheRevisionAndSixRates()
    {
        var page = await host.GetPageAsync($"/brief?{FiveArticles}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("25% on top for a Japanese car, 10% for most other goods, 50% for steel and aluminium", page.Text("h1"));
        Assert.Equal(
            "TariffTracker brief No. 20250608-1 goods entering 8 June 2025 as known on 8 June 2025 revision 1",
            page.Document.QuerySelector(".bc")!.Words()
        );
        Assert.Equal(6, page.Document.QuerySelectorAll(".sheet tbody tr").Length);
        Assert.Equal("+10%", page.Document.QuerySelector("#brief-general .num")!.Words());
        Assert.Contains("9 Jul 2025: +24% instead of +10%", page.Text("#brief-general"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_UnderTwoClocks_NamesBothDays() =>
        Assert.Equal(
            "TariffTracker brief No. 20250604/20250608-1 goods entering 4 June 2025 as known on 8 June 2025 revision 1",
            (await host.GetPageAsync("/brief?asOf=2025-06-04")).Document.QuerySelector(".bc")!.Words()
        );

    [Fact]
    public async Task Page_InJapanese_SaysTheSame()
    {
        var page = await host.GetPageAsync($"/brief?{FiveArticles}", "ja");

        Assert.Equal("日本製の乗用車は25%、その他の品目の多くは10%、鉄鋼とアルミニウムは50%の上乗せ", page.Text("h1"));
        Assert.Equal(
            "TariffTracker 一枚要約 第20250608-1号 輸入申告の日：2025年6月8日 2025年6月8日までに判明 改訂1",
            page.Document.QuerySelector(".bc")!.Words()
        );
        Assert.Equal("直近30日間の変化", page.Text("#brief-changes"));
    }

    [Fact]
    public async Task Deadlines_AreTheNextThreeWithDaysLeftAndWhatFollows()
    {
        var deadlines = Section(await host.GetPageAsync($"/brief?{FiveArticles}"), "brief-deadlines").QuerySelectorAll("li");

        Assert.Equal(["7days or more", "23days or more", "31days"], deadlines.Select(item => item.QuerySelector(".days")!.Words()));
        Assert.Contains("goods of Japan outside Section 232 pay 24%", deadlines[2].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_OfABusyMonth_AreSevenAtMostAndRatesComeFirst()
    {
        var changes = Section(await host.GetPageAsync($"/brief?days=366&{FiveArticles}"), "brief-changes");

        Assert.Equal("Changed in 366 days", changes.QuerySelector("h2")!.Words());
        Assert.Equal(7, changes.QuerySelectorAll("li").Length);
        Assert.Contains("+50%", changes.QuerySelector("li")!.Words(), StringComparison.Ordinal);
        Assert.EndsWith("smaller changes are on the timeline.", changes.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_OfAQuietTime_AreSaidToBeNone()
    {
        var changes = Section(await host.GetPageAsync("/brief?days=1&asOf=2025-05-20&known=2025-05-20"), "brief-changes").Words();

        Assert.Contains("Changed in 1 day", changes, StringComparison.Ordinal);
        Assert.Contains("Nothing changed from 20 May 2025 to 20 May 2025.", changes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days=0")]
    [InlineData("days=367")]
    [InlineData("days=-1")]
    [InlineData("days=seven")]
    [InlineData("days=7&days=30")]
    [InlineData("paper=a3")]
    public async Task Page_AskedForWhatItDoesNotOffer_ExplainsWithStatus400(string asked)
    {
        var page = await host.GetPageAsync($"/brief?{asked}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(asked.Split('=')[0] + "=", page.Text(".note"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".sheet"));
    }

    [Theory]
    [InlineData("days=1")]
    [InlineData("days=366")]
    public async Task Page_AtTheBoundsOfDays_IsShown(string asked) =>
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync($"/brief?{asked}")).Status);

    [Theory]
    [InlineData("/brief", "paper-a4")]
    [InlineData("/brief?paper=letter", "paper-letter")]
    public async Task Page_ForAPaper_BringsItsSheet(string address, string sheet) =>
        Assert.Contains(
            sheet,
            (await host.GetPageAsync(address)).Document.QuerySelector("link[media=print]")!.GetAttribute("href")!,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Code_OfThePage_LeadsToTheFrozenAddress()
    {
        var page = await host.GetPageAsync($"/brief?days=60&asOf=2025-06-04&known=2025-06-08");

        const string frozen = "http://localhost/brief?days=60&asOf=2025-06-04&known=2025-06-08&rev=1";
        Assert.Equal(frozen, page.Document.QuerySelector(".bh a")!.GetAttribute("href"));
        Assert.Contains(frozen, page.Text(".bf"), StringComparison.Ordinal);
        Assert.Equal(QrPicture.Of(frozen).Path, page.Document.QuerySelector(".qr path")!.GetAttribute("d"));
    }

    [Fact]
    public async Task Marks_OfWhatIsContested_AndFootnotes_StandOnThePage()
    {
        var page = await host.GetPageAsync($"/brief?{FiveArticles}");

        Assert.NotEmpty(page.Document.QuerySelectorAll(".sheet tbody .ne"));
        Assert.NotEmpty(Section(page, "brief-contested").QuerySelectorAll("li"));
        var cited = page.Document.QuerySelectorAll("a.cite").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToHashSet();
        var listed = Section(page, "brief-sources").QuerySelectorAll("li").Select(item => item.Id!).ToList();
        Assert.Equal(Enumerable.Range(1, listed.Count).Select(number => $"s{number}"), listed);
        Assert.Equal(cited.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Overview_LeadsToTheBrief_WithTheClocks() =>
        Assert.NotEmpty((await host.GetPageAsync("/?asOf=2025-06-04")).Document.QuerySelectorAll("main a[href='/brief?asOf=2025-06-04']"));

    [Fact]
    public async Task Page_AfterTheEndOfTheRecord_DoesNotSayThatNothingChanged()
    {
        using var later = new LatestTrackerHost();
        var page = await later.GetPageAsync("/brief");

        Assert.Contains("Nothing is on record from 24 Oct 2026 to 22 Nov 2026.", page.Text(".sheet"), StringComparison.Ordinal);
        Assert.Contains("The record ends on 9 October 2026", page.Text(".bh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_ForPrograms_HoldsTheSame()
    {
        var answer = await JsonAnswer.GetAsync(host, $"brief?days=7&{FiveArticles}");

        Assert.Equal(6, answer.Body.GetProperty("cards").GetArrayLength());
        Assert.Equal(3, answer.Body.GetProperty("deadlines").GetArrayLength());
        Assert.Equal("2025-06-02", answer.Body.GetProperty("changesFrom").GetString());
        Assert.Equal("measures", answer.Body.GetProperty("changes")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Answer_ForPrograms_WithDaysOutOfBounds_NamesTheParameter()
    {
        var answer = await JsonAnswer.GetAsync(host, "brief?days=367");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("days", answer.Body.GetProperty("parameter").GetString());
    }

    private static IElement Section(PageAnswer page, string heading) => page.Document.QuerySelector($"section[aria-labelledby={heading}]")!;
}
