using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>How a mark on the axis of days is named.</summary>
public enum StripTickSort
{
    /// <summary>Not at all.</summary>
    Unnamed,

    /// <summary>By its day and month.</summary>
    Day,

    /// <summary>By its month.</summary>
    Month,

    /// <summary>By its month and year.</summary>
    MonthOfYear,

    /// <summary>By its year.</summary>
    Year,
}

/// <summary>A mark on the axis of days.</summary>
/// <param name="X">Where.</param>
/// <param name="Day">The day that begins there.</param>
/// <param name="Sort">How it is named.</param>
public sealed record StripTick(double X, DateOnly Day, StripTickSort Sort);

/// <summary>The marks on the axis of days of the strip: named ones far enough apart, others between them.</summary>
public static class StripTicks
{
    private const int DaysOfAWeek = 7;
    private const int MostNamedMonths = 13;
    private const int MostMonths = 48;
    private const int MostNamedYears = 20;
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The marks of a window, from left to right.</summary>
    public static IReadOnlyList<StripTick> Of(TimelineWindow window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return [.. Named(window).Select(x => new StripTick(Math.Round(TimelineStrip.X(x.Day, window), 1), x.Day, x.Sort))];
    }

    private static IEnumerable<(DateOnly Day, StripTickSort Sort)> Named(TimelineWindow window) =>
        window.Months == 1 ? Days(window)
        : window.Months <= 3 ? Thirds(window)
        : window.Months <= MostMonths ? Months(window, window.Months <= MostNamedMonths ? 1 : 3)
        : Years(window);

    private static IEnumerable<(DateOnly Day, StripTickSort Sort)> Days(TimelineWindow window) =>
        Enumerable
            .Range(0, window.Days)
            .Select(window.FirstDay.AddDays)
            .Select(day => (day, (day.Day - 1) % DaysOfAWeek == 0 ? StripTickSort.Day : StripTickSort.Unnamed));

    // Thirds of months, the measure of "early", "mid" and "late".
    private static IEnumerable<(DateOnly Day, StripTickSort Sort)> Thirds(TimelineWindow window) =>
        MonthsOf(window)
            .SelectMany(month =>
                new[]
                {
                    (month, month.Month == 1 || month == window.FirstDay ? StripTickSort.MonthOfYear : StripTickSort.Month),
                    (month.AddDays(10), StripTickSort.Day),
                    (month.AddDays(20), StripTickSort.Day),
                }
            );

    private static IEnumerable<(DateOnly Day, StripTickSort Sort)> Months(TimelineWindow window, int named) =>
        MonthsOf(window)
            .Select(month =>
                (
                    month,
                    (month.Month - 1) % named != 0 ? StripTickSort.Unnamed
                    : month.Month == 1 || month == window.FirstDay ? StripTickSort.MonthOfYear
                    : StripTickSort.Month
                )
            );

    private static IEnumerable<(DateOnly Day, StripTickSort Sort)> Years(TimelineWindow window)
    {
        var (first, last) = (window.FirstDay.Year + (window.FirstDay.Month > 1 ? 1 : 0), window.LastDay.Year);
        var step = Array.Find(YearSteps, years => (last - first) / years < MostNamedYears);
        for (var year = (first + step - 1) / step * step; year <= last; year += step)
        {
            yield return (new DateOnly(year, 1, 1), StripTickSort.Year);
        }
    }

    private static IEnumerable<DateOnly> MonthsOf(TimelineWindow window) =>
        Enumerable.Range(0, window.Months).Select(window.FirstDay.AddMonths);
}
