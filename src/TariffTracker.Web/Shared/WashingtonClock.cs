using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared;

/// <summary>The only source of "today", the civil day in Washington, and of the hour in both capitals.</summary>
/// <exception cref="StartProblemException">The machine has no time zone data.</exception>
public sealed class WashingtonClock(TimeProvider time)
{
    private readonly TimeZoneInfo eastern = TimeZoneInfo.TryFindSystemTimeZoneById("America/New_York", out var zone)
        ? zone
        : throw new StartProblemException(
            "This machine does not know the time zone America/New_York. Install its time zone data (tzdata)."
        );

    /// <summary>Today in Washington. Read it once for each answer: it changes at midnight.</summary>
    public DateOnly Today => DateOnly.FromDateTime(InWashington(time.GetUtcNow()));

    /// <summary>Today in Tokyo: for half of every day already the day after Washington's.</summary>
    public DateOnly TodayInTokyo => DateOnly.FromDateTime(InTokyo(time.GetUtcNow()));

    /// <summary>What the clocks in Washington show at a moment.</summary>
    public DateTime InWashington(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, eastern).DateTime;

    /// <summary>What the clocks in Tokyo show at a moment. Japan keeps one time all year.</summary>
    public static DateTime InTokyo(DateTimeOffset at) => at.ToOffset(TimeSpan.FromHours(9)).DateTime;
}
