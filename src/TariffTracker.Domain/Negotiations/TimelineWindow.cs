using System.Globalization;
using System.Text.RegularExpressions;

namespace TariffTracker.Domain.Negotiations;

/// <summary>The whole months that the strip of the timeline shows.</summary>
public sealed partial record TimelineWindow
{
    private const int MonthsOfYear = 12;
    private const int FirstMonthThereIs = MonthsOfYear;
    private const int LastMonthThereIs = (9999 * MonthsOfYear) + MonthsOfYear - 1;

    private readonly int first;
    private readonly int last;

    private TimelineWindow(int first, int last) => (this.first, this.last) = (first, last);

    /// <summary>The first day shown.</summary>
    public DateOnly FirstDay => FirstDayOf(first);

    /// <summary>The last day shown, included.</summary>
    public DateOnly LastDay => FirstDayOf(last).AddDays(DateTime.DaysInMonth(last / MonthsOfYear, (last % MonthsOfYear) + 1) - 1);

    /// <summary>How many months it is long.</summary>
    public int Months => last - first + 1;

    /// <summary>How many days it is long.</summary>
    public int Days => LastDay.DayNumber - FirstDay.DayNumber + 1;

    /// <summary>The day in its middle.</summary>
    public DateOnly Middle => FirstDay.AddDays(Days / 2);

    /// <summary>The first month as an address writes it: <c>2025-04</c>.</summary>
    public string From => Written(first);

    /// <summary>The last month, included, as an address writes it.</summary>
    public string To => Written(last);

    /// <summary>The months from that of one day to that of another; either may be the later.</summary>
    public static TimelineWindow Of(DateOnly one, DateOnly other) =>
        one <= other ? new(MonthOf(one), MonthOf(other)) : new(MonthOf(other), MonthOf(one));

    /// <summary>The calendar month, quarter or year (1, 3 or 12 months) that a day lies in.</summary>
    public static TimelineWindow Period(int months, DateOnly day)
    {
        var start = MonthOf(day) / months * months;
        return new(start, start + months - 1);
    }

    /// <summary>Reads a month as an address writes it; null when it is none.</summary>
    public static DateOnly? ReadMonth(string? text) =>
        text is not null
        && MonthText().IsMatch(text)
        && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>True when some day from one to another, both included, is shown.</summary>
    public bool Holds(DateOnly firstDay, DateOnly lastDay) => firstDay <= LastDay && lastDay >= FirstDay;

    /// <summary>True when the day is shown.</summary>
    public bool Holds(DateOnly day) => Holds(day, day);

    /// <summary>A window as long, some months later (or earlier); as far as there are months.</summary>
    public TimelineWindow Moved(int months)
    {
        var by = Math.Clamp(months, FirstMonthThereIs - first, LastMonthThereIs - last);
        return new(first + by, last + by);
    }

    /// <summary>The window that begins with the same month and is so many months long; as far as there are months.</summary>
    public TimelineWindow Lengthened(int months) => new(first, Math.Min(first + months - 1, LastMonthThereIs));

    /// <summary>The calendar quarters that the months lie in.</summary>
    public TimelineWindow InQuarters() => new(first / 3 * 3, (last / 3 * 3) + 2);

    /// <summary>How many months its first lies after that of a day; negative when before.</summary>
    internal int MonthsAfter(DateOnly day) => first - MonthOf(day);

    /// <summary>How many months its last lies before that of a day; negative when after.</summary>
    internal int MonthsBefore(DateOnly day) => MonthOf(day) - last;

    private static int MonthOf(DateOnly day) => (day.Year * MonthsOfYear) + day.Month - 1;

    private static DateOnly FirstDayOf(int month) => new(month / MonthsOfYear, (month % MonthsOfYear) + 1, 1);

    private static string Written(int month) => FirstDayOf(month).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}$")]
    private static partial Regex MonthText();
}
