using System.Globalization;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Writes civil dates in the reader's language, never more exactly than they are known.</summary>
public static class Dates
{
    /// <summary>8 June 2025.</summary>
    public static string Full(DateOnly day, Words words) => Write(day, words, "d MMMM yyyy", "yyyy年M月d日");

    /// <summary>Sunday 8 June 2025.</summary>
    public static string FullWithWeekday(DateOnly day, Words words) => Write(day, words, "dddd d MMMM yyyy", "yyyy年M月d日 ddd曜");

    /// <summary>Sun 8 June: for days of a year that is named elsewhere.</summary>
    public static string WeekdayAndDay(DateOnly day, Words words) => Write(day, words, "ddd d MMMM", "M月d日 ddd曜");

    /// <summary>8 Jun 2025.</summary>
    public static string Brief(DateOnly day, Words words) => Write(day, words, "d MMM yyyy", "yyyy年M月d日");

    /// <summary>8 Jun: for lists that name the year elsewhere.</summary>
    public static string WithoutYear(DateOnly day, Words words) => Write(day, words, "d MMM", "M月d日");

    /// <summary>Monday 2 June: for a day of the year at hand.</summary>
    public static string WeekdayWithoutYear(DateOnly day, Words words) => Write(day, words, "dddd d MMMM", "M月d日（ddd）");

    /// <summary>June; in Japanese the number of the month with its year.</summary>
    public static string MonthName(DateOnly month, Words words) => Write(month, words, "MMMM", "yyyy年M月");

    /// <summary>April 2025.</summary>
    public static string FullMonthOfYear(DateOnly month, Words words) => Write(month, words, "MMMM yyyy", "yyyy年M月");

    /// <summary>Apr 2025.</summary>
    public static string MonthOfYear(DateOnly month, Words words) => Write(month, words, "MMM yyyy", "yyyy年M月");

    /// <summary>Apr: where the year stands nearby.</summary>
    public static string MonthAlone(DateOnly month, Words words) => Write(month, words, "MMM", "M月");

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
        var sameYear = lastDay.Year == firstDay.Year;
        var sameMonth = sameYear && lastDay.Month == firstDay.Month;
        if (words.Language == "ja")
        {
            return (Full(firstDay, words), "〜", lastDay.ToString(JapaneseEnd(firstDay, lastDay), words.Formats));
        }

        var first =
            sameMonth ? firstDay.Day.ToString(words.Formats)
            : sameYear ? WithoutYear(firstDay, words)
            : Brief(firstDay, words);
        return (first, sameMonth ? "–" : " – ", Brief(lastDay, words));
    }

    /// <summary>Thursday 5 to Friday 6 June 2025, both included; one day when they are the same.</summary>
    public static string RangeWithWeekdays(DateOnly firstDay, DateOnly lastDay, Words words)
    {
        if (firstDay == lastDay)
        {
            return FullWithWeekday(firstDay, words);
        }

        var sameYear = lastDay.Year == firstDay.Year;
        var sameMonth = sameYear && lastDay.Month == firstDay.Month;
        if (words.Language == "ja")
        {
            return FullWithWeekday(firstDay, words) + "〜" + lastDay.ToString(JapaneseEnd(firstDay, lastDay) + " ddd曜", words.Formats);
        }

        var start =
            sameMonth ? "dddd d"
            : sameYear ? "dddd d MMMM"
            : "dddd d MMMM yyyy";
        return words.Format("formats.fromTo", firstDay.ToString(start, words.Formats), FullWithWeekday(lastDay, words));
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
        var month = abbreviated ? "MMM yyyy" : "MMMM yyyy";
        string Day(DateOnly day) => Write(day, words, "d " + month, "yyyy年M月d日");
        string Month(DateOnly day) => Write(day, words, month, "yyyy年M月");
        return date.Precision switch
        {
            DatePrecision.Day => Day(date.FirstDay),
            DatePrecision.Span => words.Format("formats.someDay", SpanStart(date, words, abbreviated), SpanEnd(date, words, Day)),
            DatePrecision.ThirdOfMonth => words.Format(ThirdKey(date.FirstDay), Month(date.FirstDay)),
            DatePrecision.Month => Month(date.FirstDay),
            DatePrecision.Quarter => words.Format("formats.quarter", date.FirstDay.Year, (date.FirstDay.Month + 2) / 3),
            _ => words.Format("formats.year", date.FirstDay.Year),
        };
    }

    private static string ThirdKey(DateOnly firstDay) =>
        firstDay.Day switch
        {
            1 => "formats.early",
            11 => "formats.mid",
            _ => "formats.late",
        };

    private static string SpanEnd(PartialDate date, Words words, Func<DateOnly, string> whole) =>
        words.Language == "ja" ? date.LastDay.ToString(JapaneseEnd(date.FirstDay, date.LastDay), words.Formats) : whole(date.LastDay);

    /// <summary>Japanese leaves out of the second day what the first has said.</summary>
    private static string JapaneseEnd(DateOnly firstDay, DateOnly lastDay) =>
        lastDay.Year != firstDay.Year ? "yyyy年M月d日"
        : lastDay.Month != firstDay.Month ? "M月d日"
        : "d日";

    private static string SpanStart(PartialDate date, Words words, bool abbreviated)
    {
        if (words.Language == "ja" || date.FirstDay.Year != date.LastDay.Year)
        {
            return abbreviated ? Brief(date.FirstDay, words) : Full(date.FirstDay, words);
        }

        return date.FirstDay.Month == date.LastDay.Month
            ? date.FirstDay.Day.ToString(words.Formats)
            : date.FirstDay.ToString(abbreviated ? "d MMM" : "d MMMM", words.Formats);
    }

    private static string Write(DateOnly day, Words words, string english, string japanese) =>
        day.ToString(words.Language == "ja" ? japanese : english, words.Formats);
}
