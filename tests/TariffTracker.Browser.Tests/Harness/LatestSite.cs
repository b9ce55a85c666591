using TariffTracker.Web.Tests.Harness;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>The application with its clock after the end of the whole record, for tests that need all of it.</summary>
public sealed class LatestSite : TrackerHost
{
    public LatestSite()
    {
        Clock.MoveTo(new DateOnly(2026, 11, 22));
        UseKestrel(0);
        StartServer();
        Address = new UriBuilder(ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }
}
