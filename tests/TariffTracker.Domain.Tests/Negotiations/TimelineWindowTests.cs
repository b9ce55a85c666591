using TariffTracker.Domain.Negotiations;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class TimelineWindowTests
{
    [Theory]
    [InlineData(1, "2024-02-01", "2024-02-29")]
    [InlineData(3, "2024-01-01", "2024-03-31")]
    [InlineData(12, "2024-01-01", "2024-12-31")]
    public void Period_OfADay_IsTheCalendarsOwn(int months, string first, string last)
    {
        var window = TimelineWindow.Period(months, Day("2024-02-11"));

        Assert.Equal((Day(first), Day(last), months), (window.FirstDay, window.LastDay, window.Months));
        Assert.True(window.Holds(Day(first)));
        Assert.True(window.Holds(Day(last)));
        Assert.False(window.Holds(Day(first).AddDays(-1)));
        Assert.False(window.Holds(Day(last).AddDays(1)));
    }

    [Theory]
    [InlineData("2025-04", true)]
    [InlineData("0001-01", true)]
    [InlineData("9999-12", true)]
    [InlineData("2025-13", false)]
    [InlineData("0000-01", false)]
    [InlineData("2025-4", false)]
    [InlineData("2025-04-01", false)]
    [InlineData("２０２５-04", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void ReadMonth_Text_IsAMonthOrNothing(string? text, bool isMonth) =>
        Assert.Equal(isMonth, TimelineWindow.ReadMonth(text) is not null);

    [Fact]
    public void Moved_BeyondTheCalendar_StaysInIt()
    {
        Assert.Equal("0001-01", TimelineWindow.Period(12, Day("0001-06-01")).Moved(-1).From);
        Assert.Equal(Day("9999-12-31"), TimelineWindow.Period(12, Day("9999-06-01")).Moved(1).LastDay);
        Assert.Equal("9999-12", TimelineWindow.Period(1, Day("9999-12-01")).Lengthened(12).To);
    }

    [Fact]
    public void Window_WrittenAndRead_IsTheSame()
    {
        var window = TimelineWindow.Of(Day("2026-02-28"), Day("2024-11-30"));

        Assert.Equal(("2024-11", "2026-02", 16), (window.From, window.To, window.Months));
        Assert.Equal(window, TimelineWindow.Of(TimelineWindow.ReadMonth(window.From)!.Value, TimelineWindow.ReadMonth(window.To)!.Value));
    }
}
