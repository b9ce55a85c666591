using System.Threading.RateLimiting;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>How many tries to sign in are looked at: from one address, and for one name.</summary>
internal sealed class SignInLimits : IDisposable
{
    private const int MostFromOneAddress = 60;
    private const int MostForOneName = 20;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> byAddress = PerKey(MostFromOneAddress);
    private readonly PartitionedRateLimiter<string> byName = PerKey(MostForOneName);

    /// <summary>Counts a try, and says whether it is one too many.</summary>
    public bool Admits(string address, string name)
    {
        using var fromThere = byAddress.AttemptAcquire(address);
        using var forThis = byName.AttemptAcquire(name.ToUpperInvariant());
        return fromThere.IsAcquired && forThis.IsAcquired;
    }

    /// <summary>The same where no name is known.</summary>
    public bool Admits(string address)
    {
        using var fromThere = byAddress.AttemptAcquire(address);
        return fromThere.IsAcquired;
    }

    public void Dispose()
    {
        byAddress.Dispose();
        byName.Dispose();
    }

    private static PartitionedRateLimiter<string> PerKey(int most) =>
        PartitionedRateLimiter.Create<string, string>(key =>
            RateLimitPartition.GetSlidingWindowLimiter(
                key,
                _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = most,
                    Window = Window,
                    SegmentsPerWindow = 10,
                }
            )
        );
}
