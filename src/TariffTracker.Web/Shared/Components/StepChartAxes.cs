using System.Globalization;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Web.Shared.Components;

/// <summary>What one step chart draws.</summary>
/// <param name="Steps">What the measure says and what is collected, over time.</param>
/// <param name="Unenacted">What was said about it without legal text.</param>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
public sealed record StepChartContent(
    IReadOnlyList<RateStep> Steps,
    IReadOnlyList<UnenactedAction> Unenacted,
    DateOnly AsOf,
    DateOnly Known
)
{
    /// <summary>The days on which something happened, by the numbers of the table's rows.</summary>
    public IReadOnlyList<ChartEvent> Events { get; init; } = [];

    /// <summary>True when the steps are totals of a good, which began before the first of them, and not rates of a measure.</summary>
    public bool Totals { get; init; }

    /// <summary>What a good pays in all over time.</summary>
    public static StepChartContent OfTotals(IReadOnlyList<DutyStretch> stretches, DateOnly asOf, DateOnly known)
    {
        ArgumentNullException.ThrowIfNull(stretches);
        var steps = new List<RateStep>();
        foreach (var stretch in stretches)
        {
            if (steps.Count > 0 && steps[^1].RatePercent == stretch.TotalPercent)
            {
                steps[^1] = steps[^1] with { Until = stretch.Until };
            }
            else
            {
                steps.Add(
                    new RateStep
                    {
                        From = stretch.From,
                        Until = stretch.Until,
                        Status = MeasureStatus.InForce,
                        RatePercent = stretch.TotalPercent,
                        Basis = Basis.AllIn,
                    }
                );
            }
        }

        return new StepChartContent(steps, [], asOf, known) { Totals = true };
    }

    /// <summary>True for a course of many short steps, of which only the highest and those as long as their labels are labelled; the table has the rest.</summary>
    public bool HasManySteps { get; init; }

    /// <summary>True when there is anything to draw.</summary>
    public bool HasPicture => Steps.Count > 0 || Unenacted.Any(said => said.Action.RatePercent is not null);
}

/// <summary>A day on which something happened.</summary>
/// <param name="On">The day.</param>
/// <param name="Number">The row of the table that tells of it.</param>
public sealed record ChartEvent(DateOnly On, int Number);

/// <summary>A line of the grid.</summary>
/// <param name="Y">Where.</param>
/// <param name="Percent">The rate it marks.</param>
public sealed record ChartGridLine(decimal Y, decimal Percent);

/// <summary>A mark on the axis of days.</summary>
/// <param name="X">Where.</param>
/// <param name="Month">First day of the month it marks.</param>
/// <param name="WithYear">True when the year is to be named.</param>
public sealed record ChartTick(decimal X, DateOnly Month, bool WithYear);

/// <summary>Days left to right and percent from zero, the same for pictures that stand side by side.</summary>
public sealed class StepChartAxes
{
    public const decimal Width = 544;
    public const decimal Height = 316;
    public const decimal Left = 36;
    public const decimal Right = 534;
    public const decimal Top = 46;
    public const decimal Bottom = 268;

    private const int LeastDays = 60;
    private const int MostTicks = 6;
    private const int MostGridLines = 4;
    private static readonly decimal[] GridSteps = [1, 2, 5, 10, 20, 25, 50, 100, 250, 1000];
    private static readonly int[] TickMonths = [1, 2, 3, 6, 12, 24, 60];

    private StepChartAxes(DateOnly from, DateOnly to, decimal gridStep, decimal most, ChartBox frame) =>
        (From, To, GridStep, Most, Frame) = (from, to, gridStep, most, frame);

    /// <summary>The part of the picture that they span.</summary>
    public ChartBox Frame { get; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>Percent between two lines of the grid.</summary>
    public decimal GridStep { get; }

    /// <summary>The rate at the upper edge, in percent.</summary>
    public decimal Most { get; }

    /// <summary>The lines of the grid, zero left out.</summary>
    public IReadOnlyList<ChartGridLine> Grid =>
        [.. Enumerable.Range(1, (int)(Most / GridStep)).Select(i => new ChartGridLine(Y(i * GridStep), i * GridStep))];

    /// <summary>The marks on the axis of days, each on the first day of a month.</summary>
    public IReadOnlyList<ChartTick> Ticks
    {
        get
        {
            var step = TickMonths.FirstOrDefault(months => Marks(months).Count() <= MostTicks, TickMonths[^1]);
            return [.. Marks(step).Select((month, i) => new ChartTick(X(month), month, i == 0 || month.Month == 1))];
        }
    }

    /// <summary>Axes that hold everything any of the pictures draws.</summary>
    public static StepChartAxes For(params IReadOnlyList<StepChartContent> pictures)
    {
        ArgumentNullException.ThrowIfNull(pictures);
        List<DateOnly> days =
        [
            .. pictures.SelectMany(picture => picture.Steps).SelectMany(step => new[] { step.From, step.Until }).OfType<DateOnly>(),
            .. pictures
                .SelectMany(picture => picture.Unenacted)
                .SelectMany(said => new[] { said.Action.AnnouncedOn, said.Action.From })
                .OfType<DateOnly>(),
            .. pictures.Select(picture => picture.AsOf),
            .. pictures.Where(picture => picture.Totals).Select(picture => picture.Known),
        ];
        var (first, last) = (days.Min(), days.Max());
        var span = Math.Max(LeastDays, last.DayNumber - first.DayNumber);
        // Before a measure there was nothing; before the first total there were others, and the picture begins with it.
        var from = pictures.Any(picture => picture.Totals) ? first : first.AddDays(-(span / 12) - 1);
        var earliest = pictures.Min(picture => picture.Known);
        var most = HighestOf(pictures) is { } rate and > 0 ? rate * 1.12m : 10;
        var grid = GridSteps.FirstOrDefault(step => Math.Ceiling(most / step) <= MostGridLines, GridSteps[^1]);
        return new StepChartAxes(
            earliest < from ? earliest : from,
            last.AddDays(span / 4 + 1),
            grid,
            Math.Ceiling(most / grid) * grid,
            new ChartBox(Left, Top, Right, Bottom)
        );
    }

    /// <summary>Axes from one day to another, whose upper edge is the highest rate of the pictures: for rows that lie close to each other.</summary>
    public static StepChartAxes Between(DateOnly from, DateOnly to, IReadOnlyList<StepChartContent> pictures)
    {
        var most = Math.Max(HighestOf(pictures) ?? 0, 1);
        return new StepChartAxes(from, to, most, most, new ChartBox(Left, Top, Right, Bottom));
    }

    /// <summary>The same days and rates in another part of a picture.</summary>
    public StepChartAxes In(ChartBox frame) => new(From, To, GridStep, Most, frame);

    /// <summary>Where a day begins; days outside are drawn at the edge.</summary>
    public decimal X(DateOnly day)
    {
        var inside =
            day < From ? From
            : day > To ? To
            : day;
        return Round(Frame.Left + Frame.Width * (inside.DayNumber - From.DayNumber) / (To.DayNumber - From.DayNumber));
    }

    /// <summary>Where a rate lies.</summary>
    public decimal Y(decimal percent) => Round(Frame.Bottom - Frame.Height * Math.Clamp(percent, 0, Most) / Most);

    /// <summary>A number as SVG writes it.</summary>
    public static string Text(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static decimal? HighestOf(IReadOnlyList<StepChartContent> pictures) =>
        pictures
            .SelectMany(picture =>
                picture
                    .Steps.SelectMany(step => new[] { step.RatePercent, step.Instead?.RatePercent })
                    .Concat(picture.Unenacted.Select(said => said.Action.RatePercent))
            )
            .Max();

    private static decimal Round(decimal number) => Math.Round(number, 1);

    private IEnumerable<DateOnly> Marks(int months)
    {
        var first = (From.Year * 12 + From.Month - 1 + (From.Day > 1 ? 1 : 0) + months - 1) / months * months;
        for (var month = first; ; month += months)
        {
            var day = new DateOnly(month / 12, month % 12 + 1, 1);
            if (day > To)
            {
                yield break;
            }

            yield return day;
        }
    }
}
