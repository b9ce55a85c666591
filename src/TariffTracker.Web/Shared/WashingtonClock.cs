using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared;

/// <summary>The only source of "today": the civil day in Washington.</summary>
/// <exception cref="StartProblemException">The machine has no time zone data.</exception>
public sealed class WashingtonClock(TimeProvider time)
{
    private readonly TimeZoneInfo eastern = TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out var zone)
        ? zone
        : throw new StartProblemException(
            "This machine does not know the time zone America/New_York. Install its time zone data (tzdata)."
        );

    /// <summary>Today in Washington. Read it once for each answer: it changes at midnight.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), eastern).DateTime);
}
