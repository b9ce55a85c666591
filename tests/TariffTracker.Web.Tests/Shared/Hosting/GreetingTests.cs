using TariffTracker.Web.Shared.Hosting;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Shared.Hosting;

public sealed class GreetingTests
{
    private static readonly StoreSettings Store = new()
    {
        Provider = StoreProvider.Sqlite,
        Folder = "/var/tariffs",
        Seeds = "/seeds",
    };

    [Theory]
    [InlineData("http://localhost:5080", "http://localhost:5080")]
    [InlineData("http://[::]:8080", "http://localhost:8080")]
    [InlineData("http://0.0.0.0:8080", "http://localhost:8080")]
    [InlineData("https://*:8443", "https://localhost:8443")]
    public void Greeting_WithAnAddress_NamesOneThatOpensInABrowser(string listened, string named)
    {
        var text = Greeting.Text([listened], Store);

        Assert.Contains($"ready:  {named}{Environment.NewLine}", text, StringComparison.Ordinal);
        Assert.Contains("/var/tariffs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Greeting_WithPostgres_SaysWhereTheRecordIs() =>
        Assert.Contains("PostgreSQL", Greeting.Text([], Store with { Provider = StoreProvider.Postgres }), StringComparison.Ordinal);
}
