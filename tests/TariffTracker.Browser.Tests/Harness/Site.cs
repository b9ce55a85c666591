using TariffTracker.Web.Tests.Harness;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>The application on the seeds of the repository, on a free port, for all browser tests together. Its clock stands at 8 June 2025.</summary>
public sealed class Site : TrackerHost
{
    public Site()
    {
        UseKestrel(0);
        StartServer();
        // A name, not a number: browsers grant passkeys to names only.
        Address = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }
}
