using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;

namespace TariffTracker.Web.Tests.Shared.Output;

public sealed class PageOutputTests : IDisposable
{
    private const string Then = "/?asOf=2025-06-03&known=2025-06-03";

    private readonly TrackerHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Page_AskedTwice_IsKept()
    {
        var first = await Ask(Then);
        var second = await Ask(Then);
        Assert.Null(first.Headers.Age);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(await Body(first), await Body(second));
        Assert.All([first, second], answer => Assert.Equal("allow", Assert.Single(answer.Headers.GetValues("blazor-enhanced-nav"))));
    }

    [Fact]
    public async Task Page_SetsNoCookieAndAsksToBeChecked()
    {
        var answer = await Ask(Then);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl?.NoCache);
        Assert.False(answer.Headers.CacheControl?.NoStore);
        Assert.Contains("Accept-Language", answer.Headers.Vary);
        Assert.Contains("Cookie", answer.Headers.Vary);
    }

    [Fact]
    public async Task Page_TheReaderHasAlready_IsNotSentAgain()
    {
        var tag = (await Ask(Then)).Headers.ETag;
        Assert.NotNull(tag);
        var again = await Ask(Then, request => request.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        var inJapanese = await Ask(Then, request => request.Headers.IfNoneMatch.Add(tag), language: "ja");
        Assert.Equal(HttpStatusCode.OK, inJapanese.StatusCode);
    }

    [Fact]
    public async Task Page_OfANewRevision_IsWrittenAnew()
    {
        var before = await Ask(Then);
        var records = host.Services.GetRequiredService<RecordCache>();
        records.Swap(TariffRecord.Build(records.Current.Revision + 1, records.Current.Documents));
        var after = await Ask(Then);
        Assert.Null(after.Headers.Age);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Page_OfToday_IsWrittenAnewTomorrow()
    {
        await Ask("/");
        host.Clock.MoveTo(TrackerHost.FirstToday.AddDays(1));
        var tomorrow = await Ask("/");
        Assert.Null(tomorrow.Headers.Age);
        Assert.Contains("Monday 9 June 2025", await Body(tomorrow), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_ForABrowserThatUnpacks_IsCompressed(string encoding)
    {
        var answer = await Ask(Then, request => request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding)));
        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1_000, 20_000);
    }

    [Fact]
    public async Task Page_AskedForByEnhancedNavigation_IsTheSamePage()
    {
        var plain = await Ask(Then);
        var enhanced = await Ask(Then, request => request.Headers.TryAddWithoutValidation("Accept", "text/html; blazor-enhanced-nav=on"));
        Assert.NotNull(enhanced.Headers.Age);
        Assert.Equal(await Body(plain), await Body(enhanced));
    }

    [Fact]
    public async Task ProblemPage_IsNeitherKeptNorTagged()
    {
        await Ask("/?asOf=2025-06-31");
        var again = await Ask("/?asOf=2025-06-31");
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Null(again.Headers.Age);
        Assert.Null(again.Headers.ETag);
    }

    [Theory]
    [InlineData(Then, HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/rates", HttpStatusCode.OK)]
    public async Task Head_IsAnsweredLikeGetWithoutABody(string address, HttpStatusCode expected)
    {
        var answer = await Ask(address, request => request.Method = HttpMethod.Head);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Empty(await Body(answer));
    }

    private async Task<HttpResponseMessage> Ask(string address, Action<HttpRequestMessage>? change = null, string language = "en")
    {
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        change?.Invoke(request);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Body(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
