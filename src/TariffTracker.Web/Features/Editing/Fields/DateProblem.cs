using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Fields;

/// <summary>Says why a text is no date, and what to write instead.</summary>
public static class DateProblem
{
    /// <summary>"June 2025 has 30 days, so there is no 31 June. Write 1 to 30, or “June 2025” when the day is not known."</summary>
    public static string Sentence(DateReading reading, string text, Words words)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(words);
        return reading.Fault switch
        {
            DateFault.NoSuchDay when reading.Year is > 0 and < 10_000 => NoSuchDay(reading, words),
            DateFault.NoSuchMonth => words.Format("fields.noSuchMonth", reading.Month),
            DateFault.NoYear => words.Format("fields.noYear", text.Trim()),
            DateFault.EitherWayRound => words.Format("fields.eitherWayRound", text.Trim()),
            DateFault.Backwards => words["fields.backwards"],
            _ => words.Format("fields.noDate", text.Trim()),
        };
    }

    private static string NoSuchDay(DateReading reading, Words words)
    {
        var month = new DateOnly(reading.Year, reading.Month, 1);
        return words.Format(
            "fields.noSuchDay",
            Dates.FullMonthOfYear(month, words),
            DateTime.DaysInMonth(reading.Year, reading.Month),
            reading.Day
        );
    }
}
