using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TariffTracker.Web.Tests.Shared.Hosting;

/// <summary>Each test spoils the program in its own way, so each has one of its own.</summary>
public sealed partial class TroubledHostTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly SmallTrackerHost host = new();

    public async ValueTask InitializeAsync()
    {
        // Whole before it is spoilt.
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync("/")).Status);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("en", "Something failed on our side")]
    [InlineData("ja", "サイト側で問題が起きました")]
    public async Task Page_WhenSomethingFails_GivesANumberThatTheLogKnows(string language, string title)
    {
        host.Clock.Break();

        var page = await host.GetPageAsync("/rounds", language);

        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Equal(title, page.Text("h1"));
        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.DoesNotContain("clock is broken", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page.Html, StringComparison.Ordinal);
        Assert.True(page.Headers.Contains("Content-Security-Policy"));
        var number = TraceId().Match(page.Html).Value;
        Assert.Contains(
            await host.ReadLogAsync(),
            line => line.Contains(number, StringComparison.Ordinal) && line.Contains("clock is broken", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Api_WhenSomethingFails_AnswersWithProblemDetails()
    {
        host.Clock.Break();
        using var answer = await host.CreateClient().GetAsync(new Uri("/api/v1/rates", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain("clock is broken", text, StringComparison.Ordinal);
        using var problem = JsonDocument.Parse(text);
        Assert.Equal(500, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Matches(TraceId(), problem.RootElement.GetProperty("traceId").GetString());
    }

    [Fact]
    public async Task Ready_WithoutTheStore_SaysSo_AndReadersNoticeNothing()
    {
        File.Delete(Path.Combine(host.Folder, "tarifftracker.db"));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(Path.Combine(host.Folder, "tarifftracker.db"));

        using var ready = await host.CreateClient().GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        var page = await host.GetPageAsync("/?asOf=2025-05-01");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("unreachable", await ready.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex TraceId();
}
