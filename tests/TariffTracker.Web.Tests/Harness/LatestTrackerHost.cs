namespace TariffTracker.Web.Tests.Harness;

/// <summary>The real program on the seeds of the repository, with its clock after the end of the whole record.</summary>
public sealed class LatestTrackerHost : TrackerHost
{
    /// <summary>The day the clock stands at.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    public LatestTrackerHost() => Clock.MoveTo(Today);
}
