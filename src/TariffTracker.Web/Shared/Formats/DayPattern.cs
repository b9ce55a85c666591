namespace TariffTracker.Web.Shared.Formats;

/// <summary>How a day is written, alone and as an end of a range, where month and year are named once.</summary>
/// <param name="Alone">One day.</param>
/// <param name="InMonth">The ends of a range within a month.</param>
/// <param name="InYear">The ends of a range within a year.</param>
internal sealed record DayPattern(string Alone, (string First, string Last) InMonth, (string First, string Last) InYear)
{
    /// <summary>A pattern that leaves nothing out of either end.</summary>
    public static DayPattern Whole(string pattern) => new(pattern, (pattern, pattern), (pattern, pattern));

    /// <summary>The patterns of the two ends of a range.</summary>
    public (string First, string Last) Ends(DateOnly firstDay, DateOnly lastDay) =>
        firstDay.Year != lastDay.Year ? (Alone, Alone)
        : firstDay.Month != lastDay.Month ? InYear
        : InMonth;
}
