using System.Globalization;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Tests.Shared;

public sealed class WashingtonClockTests
{
    [Theory]
    [InlineData("2025-06-08T03:59:59Z", "2025-06-07")]
    [InlineData("2025-06-08T04:00:00Z", "2025-06-08")]
    [InlineData("2025-12-31T04:59:59Z", "2025-12-30")]
    [InlineData("2025-12-31T05:00:00Z", "2025-12-31")]
    [InlineData("2025-03-09T04:59:59Z", "2025-03-08")]
    [InlineData("2025-03-10T04:00:00Z", "2025-03-10")]
    [InlineData("2025-11-03T04:59:59Z", "2025-11-02")]
    public void Today_AroundMidnight_IsTheCivilDayInWashington(string instant, string today)
    {
        var clock = new WashingtonClock(new FixedClock(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

        Assert.Equal(DateOnly.Parse(today, CultureInfo.InvariantCulture), clock.Today);
    }
}
