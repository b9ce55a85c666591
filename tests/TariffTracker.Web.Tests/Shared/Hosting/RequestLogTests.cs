using System.Text.Json;

namespace TariffTracker.Web.Tests.Shared.Hosting;

public sealed class RequestLogTests
{
    [Fact]
    public async Task Request_Answered_IsOneLineOfJsonWithoutTheQuery()
    {
        await using var host = new LoggedHost();
        await host.GetPageAsync("/no%0Asuch/page?q=secret");
        await host.GetPageAsync("/health/live");

        var lines = await host.ReadLogAsync();

        var line = Assert.Single(lines, each => each.Contains("RequestLog", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(line);
        var properties = json.RootElement.GetProperty("Properties");
        Assert.Equal("GET", properties.GetProperty("Method").GetString());
        Assert.Equal("/no%0Asuch/page", properties.GetProperty("Path").GetString());
        Assert.Equal(404, properties.GetProperty("Status").GetInt32());
        Assert.True(properties.GetProperty("Milliseconds").GetDouble() >= 0);
        Assert.Equal(32, json.RootElement.GetProperty("TraceId").GetString()?.Length);
        Assert.DoesNotContain(lines, each => each.Contains("secret", StringComparison.Ordinal));
    }

    private sealed class LoggedHost : TrackerHost
    {
        protected override string LogLevel => "Information";
    }
}
