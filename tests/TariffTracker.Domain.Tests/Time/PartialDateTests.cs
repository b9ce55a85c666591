using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Tests.Time;

public sealed class PartialDateTests
{
    [Fact]
    public void PartialDate_LateFebruaryOfALeapYear_EndsOn29th()
    {
        var date = PartialDate.Parse("2024-02-late");

        Assert.Equal(new DateOnly(2024, 2, 21), date.FirstDay);
        Assert.Equal(new DateOnly(2024, 2, 29), date.LastDay);
        Assert.Equal(DatePrecision.ThirdOfMonth, date.Precision);
    }
}
