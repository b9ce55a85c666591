using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace TariffTracker.Domain.Time;

/// <summary>A civil date that may be known only roughly ("early July 2025", "Q1 2025").</summary>
/// <remarks>
/// It sorts by its first day, and two dates with the same first day by precision, the more exact first.
/// Written <c>2025-07-09</c>, <c>2025-07-early</c> (also <c>mid</c>, <c>late</c>), <c>2025-07</c>, <c>2025-Q3</c>,
/// <c>2025</c>, or <c>2025-05-02/2025-05-14</c> for some day between the two.
/// </remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private static readonly string[] Thirds = ["early", "mid", "late"];

    private PartialDate(DateOnly firstDay, DateOnly lastDay, DatePrecision precision) =>
        (FirstDay, LastDay, Precision) = (firstDay, lastDay, precision);

    /// <summary>The earliest day it can be; the day it is sorted by.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The latest day it can be, included; the day by which it has certainly passed.</summary>
    public DateOnly LastDay { get; }

    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>True when it is one known day and may be shown as such.</summary>
    public bool IsDay => Precision == DatePrecision.Day;

    /// <summary>An exact day.</summary>
    public static PartialDate On(DateOnly day) => new(day, day, DatePrecision.Day);

    /// <summary>The calendar month that <paramref name="day"/> lies in.</summary>
    public static PartialDate MonthOf(DateOnly day)
    {
        Make(day.Year, day.Month, day.Month, DatePrecision.Month, out var month);
        return month;
    }

    /// <summary>Some day from <paramref name="firstDay"/> to <paramref name="lastDay"/>, both included.</summary>
    /// <exception cref="ArgumentException">The last day is not after the first.</exception>
    public static PartialDate Between(DateOnly firstDay, DateOnly lastDay) =>
        lastDay > firstDay
            ? new(firstDay, lastDay, DatePrecision.Span)
            : throw new ArgumentException("The last day of a span must come after its first day.", nameof(lastDay));

    /// <summary>Reads the written form; false when the text is not one of the forms or names a day that does not exist.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!TryDay(text[..slash], out var from) || !TryDay(text[(slash + 1)..], out var to) || to <= from)
            {
                return false;
            }

            date = Between(from, to);
            return true;
        }

        if (TryDay(text, out var day))
        {
            date = On(day);
            return true;
        }

        if (text.Length < 4 || !TryNumber(text[..4], 1, 9999, out var year))
        {
            return false;
        }

        return text.Length == 4 ? Make(year, 1, 12, DatePrecision.Year, out date) : text[4] == '-' && TryPart(year, text[5..], out date);
    }

    /// <summary>Reads the written form.</summary>
    /// <exception cref="FormatException">The text is not one of the written forms, or names a day that does not exist.</exception>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date)
            ? date
            : throw new FormatException(
                $"'{text}' is not a date: write 2025-07-09, 2025-07-early, 2025-07, 2025-Q3, 2025 or 2025-05-02/2025-05-14."
            );

    /// <inheritdoc/>
    public int CompareTo(PartialDate other)
    {
        var byFirstDay = FirstDay.CompareTo(other.FirstDay);
        var byLastDay = LastDay.CompareTo(other.LastDay);
        return byFirstDay != 0 ? byFirstDay
            : byLastDay != 0 ? byLastDay
            : Precision.CompareTo(other.Precision);
    }

    /// <summary>Sorts before.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Sorts after.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Sorts before or alike.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Sorts after or alike.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The written form, which <see cref="Parse"/> reads back to the same value.</summary>
    public override string ToString() =>
        Precision switch
        {
            DatePrecision.Day => Iso(FirstDay),
            DatePrecision.Span => $"{Iso(FirstDay)}/{Iso(LastDay)}",
            DatePrecision.ThirdOfMonth => $"{FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture)}-{Thirds[(FirstDay.Day - 1) / 10]}",
            DatePrecision.Month => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            DatePrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{FirstDay:yyyy}-Q{(FirstDay.Month + 2) / 3}"),
            _ => FirstDay.ToString("yyyy", CultureInfo.InvariantCulture),
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryNumber(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    private static bool TryPart(int year, string part, out PartialDate date)
    {
        date = default;
        if (part.Length == 2 && part[0] == 'Q')
        {
            return TryNumber(part[1..], 1, 4, out var quarter) && Make(year, quarter * 3 - 2, quarter * 3, DatePrecision.Quarter, out date);
        }

        if (part.Length < 2 || !TryNumber(part[..2], 1, 12, out var month))
        {
            return false;
        }

        if (part.Length == 2)
        {
            return Make(year, month, month, DatePrecision.Month, out date);
        }

        var third = part[2] == '-' ? Array.IndexOf(Thirds, part[3..]) : -1;
        if (third < 0)
        {
            return false;
        }

        var first = new DateOnly(year, month, third * 10 + 1);
        var last = third == 2 ? new DateOnly(year, month, DateTime.DaysInMonth(year, month)) : first.AddDays(9);
        date = new(first, last, DatePrecision.ThirdOfMonth);
        return true;
    }

    private static bool Make(int year, int firstMonth, int lastMonth, DatePrecision precision, out PartialDate date)
    {
        var last = new DateOnly(year, lastMonth, DateTime.DaysInMonth(year, lastMonth));
        date = new(new DateOnly(year, firstMonth, 1), last, precision);
        return true;
    }
}
