namespace TariffTracker.Web.Tests.Harness;

/// <summary>A clock that stands still until it is told to move.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private long ticks = now.UtcTicks;
    private volatile bool broken;

    /// <summary>The clock about noon of a day in Washington, when it is already the next day in Tokyo.</summary>
    public static FixedClock AboutNoonInWashington(DateOnly day) => new(Noon(day));

    /// <summary>Moves to about noon of a day in Washington.</summary>
    public void MoveTo(DateOnly day) => Interlocked.Exchange(ref ticks, Noon(day).UtcTicks);

    /// <summary>Moves to an instant.</summary>
    public void MoveTo(DateTimeOffset instant) => Interlocked.Exchange(ref ticks, instant.UtcTicks);

    /// <summary>From now on every question about the time fails: an error nobody expects, at the root of every answer.</summary>
    public void Break() => broken = true;

    public override DateTimeOffset GetUtcNow() =>
        broken ? throw new InvalidOperationException("The clock is broken.") : new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    private static DateTimeOffset Noon(DateOnly day) => new(day, new TimeOnly(16, 0), TimeSpan.Zero);
}
