using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Tests.Time;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2025-07-09", "2025-07-09")]
    [InlineData("2025/7/9", "2025-07-09")]
    [InlineData("2025.7.9", "2025-07-09")]
    [InlineData(" 9 July 2025 ", "2025-07-09")]
    [InlineData("9 jul. 2025", "2025-07-09")]
    [InlineData("9th of July 2025", "2025-07-09")]
    [InlineData("July 9, 2025", "2025-07-09")]
    [InlineData("Jul 9 2025", "2025-07-09")]
    [InlineData("Sept 1, 2025", "2025-09-01")]
    [InlineData("Wednesday, 9 July 2025", "2025-07-09")]
    [InlineData("9-Jul-2025", "2025-07-09")]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("13/06/2025", "2025-06-13")]
    [InlineData("06/13/2025", "2025-06-13")]
    [InlineData("05/05/2025", "2025-05-05")]
    public void Day_HoweverWritten_IsThatDay(string text, string expected) => Reads(text, expected);

    [Theory]
    [InlineData("early July 2025", "2025-07-early")]
    [InlineData("Early July, 2025", "2025-07-early")]
    [InlineData("beginning of July 2025", "2025-07-early")]
    [InlineData("mid-July 2025", "2025-07-mid")]
    [InlineData("in mid July 2025", "2025-07-mid")]
    [InlineData("the middle of July 2025", "2025-07-mid")]
    [InlineData("late Jul 2025", "2025-07-late")]
    [InlineData("end of July 2025", "2025-07-late")]
    [InlineData("2025-07-early", "2025-07-early")]
    [InlineData("June 2025", "2025-06")]
    [InlineData("2025-06", "2025-06")]
    [InlineData("2025/6", "2025-06")]
    [InlineData("May 2025", "2025-05")]
    [InlineData("Q1 2025", "2025-Q1")]
    [InlineData("2025-Q1", "2025-Q1")]
    [InlineData("2025 q1", "2025-Q1")]
    [InlineData("1Q 2025", "2025-Q1")]
    [InlineData("first quarter of 2025", "2025-Q1")]
    [InlineData("2025", "2025")]
    public void Date_KnownRoughly_IsOnlyAsExactAsItIsWritten(string text, string expected) => Reads(text, expected);

    [Theory]
    [InlineData("2025年7月9日", "2025-07-09")]
    [InlineData("２０２５年７月９日", "2025-07-09")]
    [InlineData("2025年7月9日（水）", "2025-07-09")]
    [InlineData("2025年7月9日 水曜", "2025-07-09")]
    [InlineData("令和7年7月9日", "2025-07-09")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("2025年7月上旬", "2025-07-early")]
    [InlineData("2025年7月初旬", "2025-07-early")]
    [InlineData("2025年7月中旬", "2025-07-mid")]
    [InlineData("2025年7月下旬", "2025-07-late")]
    [InlineData("2025年7月末", "2025-07-late")]
    [InlineData("2025年7月", "2025-07")]
    [InlineData("2025年第1四半期", "2025-Q1")]
    [InlineData("2025年", "2025")]
    public void Date_InJapanese_IsUnderstood(string text, string expected) => Reads(text, expected);

    [Theory]
    [InlineData("2025-05-02/2025-05-14", "2025-05-02/2025-05-14")]
    [InlineData("2 to 14 May 2025", "2025-05-02/2025-05-14")]
    [InlineData("2–14 May 2025", "2025-05-02/2025-05-14")]
    [InlineData("between 2 and 14 May 2025", "2025-05-02/2025-05-14")]
    [InlineData("some day from 2 to 14 May 2025", "2025-05-02/2025-05-14")]
    [InlineData("28 May to 3 June 2025", "2025-05-28/2025-06-03")]
    [InlineData("28 December 2024 to 3 January 2025", "2024-12-28/2025-01-03")]
    [InlineData("2025年5月2日〜14日", "2025-05-02/2025-05-14")]
    [InlineData("2025年5月28日から6月3日までのいずれかの日", "2025-05-28/2025-06-03")]
    public void Span_OfDays_IsSomeDayBetweenThem(string text, string expected) => Reads(text, expected);

    [Theory]
    [InlineData("31 June 2025", DateFault.NoSuchDay)]
    [InlineData("2025-06-31", DateFault.NoSuchDay)]
    [InlineData("2025年6月31日", DateFault.NoSuchDay)]
    [InlineData("29 February 2025", DateFault.NoSuchDay)]
    [InlineData("2025-13-01", DateFault.NoSuchMonth)]
    [InlineData("2025年13月", DateFault.NoSuchMonth)]
    [InlineData("9 July", DateFault.NoYear)]
    [InlineData("July", DateFault.NoYear)]
    [InlineData("7月9日", DateFault.NoYear)]
    [InlineData("06/07/2025", DateFault.EitherWayRound)]
    [InlineData("14 to 2 May 2025", DateFault.Backwards)]
    [InlineData("next week", DateFault.Unreadable)]
    [InlineData("9 Juli 2025", DateFault.Unreadable)]
    [InlineData("25", DateFault.Unreadable)]
    [InlineData("", DateFault.Empty)]
    [InlineData("   ", DateFault.Empty)]
    public void Text_ThatIsNoDate_SaysWhy(string text, DateFault expected)
    {
        var reading = WrittenDate.Read(text);

        Assert.Null(reading.Date);
        Assert.Equal(expected, reading.Fault);
    }

    [Fact]
    public void ThirtyFirstOfJune_IsNamedInFull()
    {
        var reading = WrittenDate.Read("31 June 2025");

        Assert.Equal((2025, 6, 31), (reading.Year, reading.Month, reading.Day));
    }

    [Fact]
    public void AnyDate_InItsWrittenForm_IsReadBack() =>
        Prop.ForAll(PartialDates.Any, date => WrittenDate.Read(date.ToString()).Date == date).Check(Config.QuickThrowOnFailure);

    [Fact]
    public void AnyText_IsReadWithoutAnError() =>
        Prop.ForAll<string>(text => WrittenDate.Read(text) is { Date: not null } or { Fault: not null }).Check(Config.QuickThrowOnFailure);

    private static void Reads(string text, string expected)
    {
        var reading = WrittenDate.Read(text);

        Assert.Equal(expected, reading.Date?.ToString());
        Assert.Null(reading.Fault);
    }
}
