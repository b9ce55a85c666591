using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Formats;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2025-06-08", "8 June 2025", "2025年6月8日", "2025-06-08")]
    [InlineData("2025-07-early", "early July 2025", "2025年7月上旬", "2025-07")]
    [InlineData("2025-07-mid", "mid-July 2025", "2025年7月中旬", "2025-07")]
    [InlineData("2025-02-late", "late February 2025", "2025年2月下旬", "2025-02")]
    [InlineData("2025-07", "July 2025", "2025年7月", "2025-07")]
    [InlineData("2025-Q1", "Q1 2025", "2025年第1四半期", "2025")]
    [InlineData("2025-Q4", "Q4 2025", "2025年第4四半期", "2025")]
    [InlineData("2025", "2025", "2025年", "2025")]
    [InlineData("2025-05-02/2025-05-14", "some day from 2 to 14 May 2025", "2025年5月2日から14日までのいずれかの日", "2025-05")]
    [InlineData("2025-05-28/2025-06-03", "some day from 28 May to 3 June 2025", "2025年5月28日から6月3日までのいずれかの日", "2025")]
    [InlineData(
        "2024-12-30/2025-01-02",
        "some day from 30 December 2024 to 2 January 2025",
        "2024年12月30日から2025年1月2日までのいずれかの日",
        null
    )]
    public void PartialDate_InWords_IsNeverMoreExactThanKnown(string date, string english, string japanese, string? machine)
    {
        var partial = PartialDate.Parse(date);
        Assert.Equal(english, Dates.Full(partial, Words.English));
        Assert.Equal(japanese, Dates.Full(partial, Words.Japanese));
        Assert.Equal(machine, Dates.Machine(partial));
    }

    [Theory]
    [InlineData("2025-09-04", "4 Sep 2025")]
    [InlineData("2025-09-early", "early Sep 2025")]
    [InlineData("2025-05-28/2025-06-03", "some day from 28 May to 3 Jun 2025")]
    public void PartialDate_InBrief_HasShortMonths(string date, string expected) =>
        Assert.Equal(expected, Dates.Brief(PartialDate.Parse(date), Words.English));

    [Theory]
    [InlineData("2025-06-15", "2025-06-17", "15–17 Jun 2025", "2025年6月15日〜17日")]
    [InlineData("2025-05-30", "2025-06-02", "30 May – 2 Jun 2025", "2025年5月30日〜6月2日")]
    [InlineData("2024-12-30", "2025-01-02", "30 Dec 2024 – 2 Jan 2025", "2024年12月30日〜2025年1月2日")]
    [InlineData("2025-06-15", "2025-06-15", "15 Jun 2025", "2025年6月15日")]
    public void Range_NamesMonthAndYearOnce(string first, string last, string english, string japanese)
    {
        Assert.Equal(english, Dates.Range(Day(first), Day(last), Words.English));
        Assert.Equal(japanese, Dates.Range(Day(first), Day(last), Words.Japanese));
    }

    [Fact]
    public void Day_WithWeekday_NamesIt()
    {
        Assert.Equal("Sunday 8 June 2025", Dates.FullWithWeekday(Day("2025-06-08"), Words.English));
        Assert.Equal("2025年6月8日 日曜", Dates.FullWithWeekday(Day("2025-06-08"), Words.Japanese));
    }

    [Fact]
    public void Day_WithoutYear_LeavesItOut()
    {
        Assert.Equal("8 Jun", Dates.WithoutYear(Day("2025-06-08"), Words.English));
        Assert.Equal("6月8日", Dates.WithoutYear(Day("2025-06-08"), Words.Japanese));
    }

    private static DateOnly Day(string iso) => PartialDate.Parse(iso).FirstDay;
}
