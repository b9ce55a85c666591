using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Tests.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2025-07-09", "2025-07-09", "2025-07-09", DatePrecision.Day)]
    [InlineData("2025-05-02/2025-05-14", "2025-05-02", "2025-05-14", DatePrecision.Span)]
    [InlineData("2024-12-31/2025-01-01", "2024-12-31", "2025-01-01", DatePrecision.Span)]
    [InlineData("2025-07-early", "2025-07-01", "2025-07-10", DatePrecision.ThirdOfMonth)]
    [InlineData("2025-07-mid", "2025-07-11", "2025-07-20", DatePrecision.ThirdOfMonth)]
    [InlineData("2025-07-late", "2025-07-21", "2025-07-31", DatePrecision.ThirdOfMonth)]
    [InlineData("2025-06-late", "2025-06-21", "2025-06-30", DatePrecision.ThirdOfMonth)]
    [InlineData("2025-07", "2025-07-01", "2025-07-31", DatePrecision.Month)]
    [InlineData("2025-02", "2025-02-01", "2025-02-28", DatePrecision.Month)]
    [InlineData("2025-Q1", "2025-01-01", "2025-03-31", DatePrecision.Quarter)]
    [InlineData("2025-Q2", "2025-04-01", "2025-06-30", DatePrecision.Quarter)]
    [InlineData("2025-Q4", "2025-10-01", "2025-12-31", DatePrecision.Quarter)]
    [InlineData("2025", "2025-01-01", "2025-12-31", DatePrecision.Year)]
    [InlineData("0001", "0001-01-01", "0001-12-31", DatePrecision.Year)]
    [InlineData("9999-Q4", "9999-10-01", "9999-12-31", DatePrecision.Quarter)]
    public void PartialDate_WrittenForm_CoversItsDays(string text, string firstDay, string lastDay, DatePrecision precision)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(Day(firstDay), date.FirstDay);
        Assert.Equal(Day(lastDay), date.LastDay);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void PartialDate_LateFebruaryOfALeapYear_EndsOn29th() =>
        Assert.Equal(Day("2024-02-29"), PartialDate.Parse("2024-02-late").LastDay);

    [Fact]
    public void PartialDate_LateFebruaryOfACommonYear_EndsOn28th() =>
        Assert.Equal(Day("2025-02-28"), PartialDate.Parse("2025-02-late").LastDay);

    [Fact]
    public void PartialDate_FirstQuarterOfALeapYear_HoldsThe29thOfFebruary()
    {
        var date = PartialDate.Parse("2024-Q1");

        Assert.Equal(91, date.LastDay.DayNumber - date.FirstDay.DayNumber + 1);
    }

    [Theory]
    [InlineData("2025-02-29")]
    [InlineData("2025-02-30")]
    [InlineData("2025-04-31")]
    [InlineData("2025-06-31")]
    [InlineData("1900-02-29")]
    [InlineData("2025-00-01")]
    [InlineData("2025-13-01")]
    [InlineData("2025-01-00")]
    [InlineData("2025-01-32")]
    [InlineData("0000-01-01")]
    [InlineData("2025-02-28/2025-02-30")]
    [InlineData("2025-06-31/2025-07-02")]
    public void PartialDate_DayThatDoesNotExist_IsRefused(string text) => AssertRefused(text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("0")]
    [InlineData("0000")]
    [InlineData("202")]
    [InlineData("20250709")]
    [InlineData("2025-7-9")]
    [InlineData("2025-07-9")]
    [InlineData("2025-7")]
    [InlineData("2025-")]
    [InlineData("2025-07-")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-Q")]
    [InlineData("2025-Q0")]
    [InlineData("2025-Q5")]
    [InlineData("2025-Q11")]
    [InlineData("2025-q1")]
    [InlineData("2025Q1")]
    [InlineData("2025-07-Early")]
    [InlineData("2025-07-end")]
    [InlineData("2025-07early")]
    [InlineData("2025-early")]
    [InlineData("early July 2025")]
    [InlineData("09/07/2025")]
    [InlineData("2025/07/09")]
    [InlineData("2025-07-09T00:01")]
    [InlineData("2025-07-09 ")]
    [InlineData(" 2025-07-09")]
    [InlineData("+2025")]
    [InlineData("-2025")]
    [InlineData("20,5")]
    [InlineData("12025-07-09")]
    [InlineData("２０２５-07-09")]
    [InlineData("２０２５")]
    [InlineData("令和7年")]
    [InlineData("/")]
    [InlineData("2025-05-02/")]
    [InlineData("/2025-05-14")]
    [InlineData("2025-05/2025-06")]
    [InlineData("2025-05-02/2025-05-14/2025-05-20")]
    public void PartialDate_OtherWriting_IsRefused(string text) => AssertRefused(text);

    [Fact]
    public void PartialDate_NoText_IsRefused() => Assert.False(PartialDate.TryParse(null, out _));

    [Theory]
    [InlineData("2025-05-14/2025-05-02")]
    [InlineData("2025-05-02/2025-05-02")]
    public void PartialDate_SpanThatDoesNotGoForward_IsRefused(string text)
    {
        AssertRefused(text);
        var ends = text.Split('/');
        Assert.Throws<ArgumentException>(() => PartialDate.Between(Day(ends[0]), Day(ends[1])));
    }

    [Fact]
    public void PartialDate_ParseOfARefusedText_NamesTheTextAndTheForms()
    {
        var problem = Assert.Throws<FormatException>(() => PartialDate.Parse("31 June"));

        Assert.Contains("'31 June'", problem.Message, StringComparison.Ordinal);
        foreach (var form in new[] { "2025-07-09", "2025-07-early", "2025-07,", "2025-Q3", "2025 or", "2025-05-02/2025-05-14" })
        {
            Assert.Contains(form, problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void PartialDate_SameFirstDay_MoreExactComesFirst()
    {
        string[] ordered = ["2025-01-01", "2025-01-01/2025-01-02", "2025-01-early", "2025-01", "2025-Q1", "2025"];

        Assert.Equal(ordered, ordered.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void PartialDate_LaterFirstDay_ComesLaterHoweverExact()
    {
        string[] ordered = ["2024", "2025", "2025-01-02", "2025-01-mid", "2025-02", "2025-04-01", "2025-Q2", "2025-12-31"];

        Assert.Equal(ordered, ordered.Reverse().Select(PartialDate.Parse).Order().Select(date => date.ToString()));
    }

    [Fact]
    public void PartialDate_MonthAndSpanOfTheSameDays_AreDifferentDates()
    {
        var month = PartialDate.Parse("2025-07");
        var span = PartialDate.Parse("2025-07-01/2025-07-31");

        Assert.NotEqual(month, span);
        Assert.True(span < month);
    }

    [Fact]
    public void PartialDate_Default_IsAnExactDay()
    {
        Assert.True(default(PartialDate).IsDay);
        Assert.Equal(PartialDate.On(DateOnly.MinValue), default);
    }

    [Theory]
    [InlineData("2025-07-09", true)]
    [InlineData("2025-07-08/2025-07-09", false)]
    [InlineData("2025-07-early", false)]
    [InlineData("2025", false)]
    public void PartialDate_IsDay_OnlyWhenOneDayIsKnown(string text, bool isDay) => Assert.Equal(isDay, PartialDate.Parse(text).IsDay);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertRefused(string text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Equal(default, date);
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }
}
