using System.Globalization;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Writes civil dates in the reader's language and format, never more exactly than they are known.</summary>
public static class Dates
{
    /// <summary>8 June 2025.</summary>
    public static string Full(DateOnly day, Words words) => Write(day, words, Patterns(words).Full.Alone);

    /// <summary>Sunday 8 June 2025.</summary>
    public static string FullWithWeekday(DateOnly day, Words words) => Write(day, words, Patterns(words).WithWeekday.Alone);

    /// <summary>Sun 8 June: for days of a year that is named elsewhere.</summary>
    public static string WeekdayAndDay(DateOnly day, Words words) => Write(day, words, Patterns(words).WeekdayAndDay);

    /// <summary>8 Jun 2025.</summary>
    public static string Brief(DateOnly day, Words words) => Write(day, words, Patterns(words).Brief.Alone);

    /// <summary>8 Jun: for lists that name the year elsewhere.</summary>
    public static string WithoutYear(DateOnly day, Words words) => Write(day, words, Patterns(words).WithoutYear);

    /// <summary>Monday 2 June: for a day of the year at hand.</summary>
    public static string WeekdayWithoutYear(DateOnly day, Words words) => Write(day, words, Patterns(words).WeekdayWithoutYear);

    /// <summary>June; in Japanese the number of the month with its year.</summary>
    public static string MonthName(DateOnly month, Words words) => Write(month, words, Patterns(words).MonthName);

    /// <summary>April 2025.</summary>
    public static string FullMonthOfYear(DateOnly month, Words words) => Write(month, words, Patterns(words).FullMonth);

    /// <summary>Apr 2025.</summary>
    public static string MonthOfYear(DateOnly month, Words words) => Write(month, words, Patterns(words).BriefMonth);

    /// <summary>Apr: where the year stands nearby.</summary>
    public static string MonthAlone(DateOnly month, Words words) => Write(month, words, Patterns(words).MonthAlone);

    /// <summary>A date in full ("early July 2025", "some day from 2 to 14 May 2025").</summary>
    public static string Full(PartialDate date, Words words) => Partial(date, words, abbreviated: false);

    /// <summary>A date with short month names ("early Jul 2025").</summary>
    public static string Brief(PartialDate date, Words words) => Partial(date, words, abbreviated: true);

    /// <summary>From one day to another, both included ("15–17 Jun 2025"); one day when they are the same.</summary>
    public static string Range(DateOnly firstDay, DateOnly lastDay, Words words)
    {
        if (firstDay == lastDay)
        {
            return Brief(firstDay, words);
        }

        var (first, between, last) = RangeParts(firstDay, lastDay, words);
        return first + between + last;
    }

    /// <summary>The two ends of a range and what stands between them; month and year are named once where they are the same.</summary>
    public static (string First, string Between, string Last) RangeParts(DateOnly firstDay, DateOnly lastDay, Words words)
    {
        var patterns = Patterns(words);
        var (first, last) = patterns.Brief.Ends(firstDay, lastDay);
        var isOneMonth = (lastDay.Year, lastDay.Month) == (firstDay.Year, firstDay.Month);
        return (Write(firstDay, words, first), isOneMonth ? patterns.Joins.InMonth : patterns.Joins.Else, Write(lastDay, words, last));
    }

    /// <summary>Thursday 5 to Friday 6 June 2025, both included; one day when they are the same.</summary>
    public static string RangeWithWeekdays(DateOnly firstDay, DateOnly lastDay, Words words)
    {
        if (firstDay == lastDay)
        {
            return FullWithWeekday(firstDay, words);
        }

        var (first, last) = Patterns(words).WithWeekday.Ends(firstDay, lastDay);
        return words.Format("formats.fromTo", Write(firstDay, words, first), Write(lastDay, words, last));
    }

    /// <summary>The value of a <c>datetime</c> attribute, only as exact as the date is known; null when HTML has no form for it.</summary>
    public static string? Machine(PartialDate date) =>
        date.Precision switch
        {
            DatePrecision.Day => Machine(date.FirstDay),
            DatePrecision.ThirdOfMonth or DatePrecision.Month => Machine(date.FirstDay, "yyyy-MM"),
            DatePrecision.Span when (date.FirstDay.Year, date.FirstDay.Month) == (date.LastDay.Year, date.LastDay.Month) => Machine(
                date.FirstDay,
                "yyyy-MM"
            ),
            _ => date.FirstDay.Year == date.LastDay.Year ? Machine(date.FirstDay, "yyyy") : null,
        };

    /// <summary>2025-06-08.</summary>
    public static string Machine(DateOnly day) => Machine(day, "yyyy-MM-dd");

    private static string Machine(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);

    private static string Partial(PartialDate date, Words words, bool abbreviated)
    {
        var patterns = Patterns(words);
        var day = abbreviated ? patterns.Brief : patterns.Full;
        string Month(DateOnly month) => Write(month, words, abbreviated ? patterns.BriefMonth : patterns.FullMonth);
        return date.Precision switch
        {
            DatePrecision.Day => Write(date.FirstDay, words, day.Alone),
            DatePrecision.Span => Span(date, day.Ends(date.FirstDay, date.LastDay), words),
            DatePrecision.ThirdOfMonth => words.Format(ThirdKey(date.FirstDay), Month(date.FirstDay)),
            DatePrecision.Month => Month(date.FirstDay),
            DatePrecision.Quarter => words.Format("formats.quarter", date.FirstDay.Year, (date.FirstDay.Month + 2) / 3),
            _ => words.Format("formats.year", date.FirstDay.Year),
        };
    }

    private static string Span(PartialDate date, (string First, string Last) ends, Words words) =>
        words.Format("formats.someDay", Write(date.FirstDay, words, ends.First), Write(date.LastDay, words, ends.Last));

    private static string ThirdKey(DateOnly firstDay) =>
        firstDay.Day switch
        {
            1 => "formats.early",
            11 => "formats.mid",
            _ => "formats.late",
        };

    private static DatePatterns Patterns(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Dates;
    }

    // A pattern of one letter would be taken for the name of a standard pattern.
    private static string Write(DateOnly day, Words words, string pattern) =>
        day.ToString(pattern.Length == 1 ? "%" + pattern : pattern, words.Dates.Culture);
}
