using System.Net;
using System.Text;
using Microsoft.AspNetCore.Mvc.Testing;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Formats;

public sealed class ReaderFormatsTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    private const string Then = "/?asOf=2025-06-03&known=2025-06-03";

    private static readonly DateOnly June4 = new(2025, 6, 4);

    [Theory]
    [InlineData(DateStyle.DayFirst, "ja", "4 June 2025", "Wednesday 4 June 2025", "4 Jun", "4–17 Jun 2025")]
    [InlineData(DateStyle.MonthFirst, "en", "June 4, 2025", "Wednesday, June 4, 2025", "Jun 4", "Jun 4–17, 2025")]
    [InlineData(DateStyle.YearFirst, "en", "2025-06-04", "Wed 2025-06-04", "06-04", "2025-06-04 – 2025-06-17")]
    [InlineData(DateStyle.YearFirst, "ja", "2025-06-04", "2025-06-04 水曜", "06-04", "2025-06-04 – 2025-06-17")]
    [InlineData(DateStyle.Japanese, "en", "2025年6月4日", "2025年6月4日 水曜", "6月4日", "2025年6月4日〜17日")]
    [InlineData(DateStyle.JapaneseEra, "ja", "令和7年6月4日", "令和7年6月4日 水曜", "6月4日", "令和7年6月4日〜17日")]
    public void Date_FollowsTheChoice_NotTheLanguage(
        DateStyle style,
        string language,
        string full,
        string weekday,
        string day,
        string range
    )
    {
        var words = Words.In(language).With(new(style, NumberStyle.Point));

        Assert.Equal(full, Dates.Full(June4, words));
        Assert.Equal(weekday, Dates.FullWithWeekday(June4, words));
        Assert.Equal(day, Dates.WithoutYear(June4, words));
        Assert.Equal(range, Dates.Range(June4, new(2025, 6, 17), words));
    }

    [Theory]
    [InlineData("2025-07-early", DateStyle.YearFirst, "early 2025-07")]
    [InlineData("2025-07", DateStyle.MonthFirst, "July 2025")]
    [InlineData("2025-05-02/2025-05-14", DateStyle.MonthFirst, "some day from May 2 to 14, 2025")]
    [InlineData("2025-05-28/2025-06-03", DateStyle.MonthFirst, "some day from May 28 to June 3, 2025")]
    public void RoughDate_InEveryStyle_StaysRough(string date, DateStyle style, string expected) =>
        Assert.Equal(expected, Dates.Full(PartialDate.Parse(date), Words.English.With(new(style, NumberStyle.Point))));

    [Theory]
    [InlineData(NumberStyle.Point, "+12.5%", "1,234.5", "20.3 billion US dollars")]
    [InlineData(NumberStyle.Comma, "+12,5%", "1.234,5", "20,3 billion US dollars")]
    [InlineData(NumberStyle.Space, "+12,5%", "1\u00a0234,5", "20,3 billion US dollars")]
    public void Number_FollowsTheChoice(NumberStyle style, string rate, string number, string money)
    {
        var words = Words.English.With(new(DateStyle.AsLanguage, style));

        Assert.Equal(rate, Rates.Percent(12.5m, Basis.Additional, words));
        Assert.Equal(number, Numbers.Exact(1234.5m, words));
        Assert.Equal(money, Money.Usd(20_300_000_000, words));
        Assert.Equal("12.5", Rates.Machine(12.5m));
    }

    [Theory]
    [InlineData("year-first.comma", DateStyle.YearFirst, NumberStyle.Comma)]
    [InlineData("japanese-era.space", DateStyle.JapaneseEra, NumberStyle.Space)]
    [InlineData("year-first", DateStyle.AsLanguage, NumberStyle.Point)]
    [InlineData("year-first.comma.more", DateStyle.AsLanguage, NumberStyle.Point)]
    [InlineData("3.1", DateStyle.AsLanguage, NumberStyle.Point)]
    [InlineData("<script>", DateStyle.AsLanguage, NumberStyle.Point)]
    [InlineData("", DateStyle.AsLanguage, NumberStyle.Point)]
    [InlineData(null, DateStyle.AsLanguage, NumberStyle.Point)]
    public void Cookie_ThatIsNoChoice_MeansTheUsual(string? code, DateStyle dates, NumberStyle numbers) =>
        Assert.Equal(new(dates, numbers), ReaderFormats.Read(code));

    [Fact]
    public async Task Choice_IsRemembered_AndComesBackToThePageWithItsClocks()
    {
        using var client = Client();
        var chosen = await Get(client, $"/formats?dates=year-first&numbers=comma&back={Uri.EscapeDataString(Then)}");

        Assert.Equal(HttpStatusCode.Redirect, chosen.Status);
        Assert.Equal(Then, chosen.Location);
        var page = (await Get(client, Then)).Body;
        Assert.Contains("as known on 2025-06-03", page, StringComparison.Ordinal);
        Assert.Contains("27,5%", page, StringComparison.Ordinal);
        Assert.DoesNotContain("27.5%", page, StringComparison.Ordinal);
        Assert.DoesNotContain("3 June 2025", page, StringComparison.Ordinal);

        await Get(client, "/formats?dates=as-language&numbers=point");
        Assert.Contains("3 June 2025", (await Get(client, Then)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_LeadsBackIntoTheSiteOnly() =>
        Assert.Equal("/", (await Get(Client(), "/formats?dates=nonsense&numbers=&back=https%3A%2F%2Fevil.example")).Location);

    [Fact]
    public async Task KeptPage_IsKeptForEachFormat()
    {
        using var usual = Client();
        using var comma = Client("year-first.comma");
        var first = await Get(usual, Then);
        var other = await Get(comma, Then);
        var again = await Get(usual, Then);

        Assert.NotEqual(first.Tag, other.Tag);
        Assert.Equal(first.Tag, again.Tag);
        Assert.Equal(first.Body, again.Body);
        Assert.NotEqual(first.Body, other.Body);
        Assert.Equal(first.Tag, (await Get(Client("nonsense"), Then)).Tag);
    }

    [Theory]
    [InlineData("/api/v1/rates?asOf=2025-06-03")]
    [InlineData("/api/v1/brief")]
    [InlineData("/api/v1/duty?hts=8703.23.01&mfn=2.5&asOf=2025-05-15")]
    [InlineData("/api/v1/average")]
    [InlineData("/measures.csv?asOf=2025-06-03")]
    public async Task Answer_ForPrograms_NeverFollowsThem(string address)
    {
        var usual = await Get(Client(), address);
        var chosen = await Get(Client("japanese-era.comma"), address);

        Assert.Equal(usual.Body, chosen.Body);
        Assert.Equal(usual.Tag, chosen.Tag);
    }

    [Fact]
    public async Task Calculator_UnderOtherNumbers_LinksWithPoints()
    {
        var page = (await Get(Client("as-language.comma"), "/calculator?good=car&asOf=2025-06-08")).Body;

        Assert.Contains("27,5", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mfn=2,5", page, StringComparison.Ordinal);
        Assert.DoesNotContain("mfn=2%2C5", page, StringComparison.Ordinal);
    }

    private HttpClient Client(string? formats = null)
    {
        var client = host.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = formats is null }
        );
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        if (formats is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"TariffTracker.Formats={formats}");
        }

        return client;
    }

    private static async Task<Answered> Get(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return new(answer.StatusCode, WebUtility.HtmlDecode(body), answer.Headers.ETag?.Tag, answer.Headers.Location?.OriginalString);
    }

    private sealed record Answered(HttpStatusCode Status, string Body, string? Tag, string? Location);
}
