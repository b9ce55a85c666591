using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>The application on the seed record, served on a free port for all browser tests together.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-browser-");

    public Site()
    {
        UseKestrel(0);
        StartServer();
        // A name, not a number: browsers grant passkeys to names only.
        Address = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder
            .UseSetting("Store:Provider", "sqlite")
            .UseSetting("Store:Folder", folder.FullName)
            .UseSetting("Serilog:MinimumLevel", "Warning");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
