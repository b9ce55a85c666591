using System.Net;
using System.Text.Json;
using TariffTracker.Web.Shared.Output;

namespace TariffTracker.Web.Tests.Shared.Hosting;

public sealed class HostTests(SmallTrackerHost host) : IClassFixture<SmallTrackerHost>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/health/live")]
    [InlineData("/api/v1/rates")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string address)
    {
        using var answer = await host.CreateClient().GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Live_Asked_AnswersWithoutTheStore()
    {
        using var first = await JsonAsync("/health/live", HttpStatusCode.OK);
        var before = host.StoreAccess.Commands;

        using var answer = await JsonAsync("/health/live", HttpStatusCode.OK);

        Assert.Equal("live", answer.RootElement.GetProperty("status").GetString());
        Assert.Equal(before, host.StoreAccess.Commands);
    }

    [Fact]
    public async Task Ready_WithRecordAndStore_SaysWhichRevision()
    {
        using var answer = await JsonAsync("/health/ready", HttpStatusCode.OK);

        Assert.Equal("ready", answer.RootElement.GetProperty("status").GetString());
        Assert.Equal(1, answer.RootElement.GetProperty("revision").GetInt32());
        Assert.Equal("reachable", answer.RootElement.GetProperty("store").GetString());
    }

    [Fact]
    public async Task Page_InJapanese_HasCharactersAndNotTheirNumbers()
    {
        var page = await host.GetPageAsync("/", "ja");

        Assert.Contains("概況", page.Html, StringComparison.Ordinal);
        Assert.DoesNotMatch("&#x[0-9A-F]{4}", page.Html);
    }

    [Fact]
    public async Task Files_OfTheSite_AreServedWithoutPublishing()
    {
        var page = await host.GetPageAsync("/");
        using var client = host.CreateClient();
        var addresses = page
            .Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .ToList();

        Assert.Contains(BlazorScript.Address, addresses);
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        }
    }

    private async Task<JsonDocument> JsonAsync(string address, HttpStatusCode status)
    {
        using var answer = await host.CreateClient().GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }
}
