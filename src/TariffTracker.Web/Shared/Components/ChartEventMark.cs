using System.Globalization;

namespace TariffTracker.Web.Shared.Components;

/// <summary>The number of an event below the axis, or of several that lie too close together ("3–5").</summary>
/// <param name="X">Where it is.</param>
/// <param name="Text">The number or numbers.</param>
public sealed record ChartEventMark(decimal X, string Text)
{
    private const decimal Gap = 4;

    /// <summary>The marks of events on <paramref name="axes"/>, from left to right and without touching each other.</summary>
    public static IReadOnlyList<ChartEventMark> Of(IReadOnlyList<ChartEvent> events, StepChartAxes axes)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(axes);
        var groups = new List<List<ChartEvent>>();
        foreach (var each in events.OrderBy(each => each.On))
        {
            if (groups.Count > 0 && Left([each], axes) < Right(groups[^1], axes) + Gap)
            {
                groups[^1].Add(each);
            }
            else
            {
                groups.Add([each]);
            }
        }

        return [.. groups.Select(group => new ChartEventMark(Middle(group, axes), Numbers(group)))];
    }

    private static decimal Left(List<ChartEvent> group, StepChartAxes axes) => Middle(group, axes) - ChartLabel.WidthOf(Numbers(group)) / 2;

    private static decimal Right(List<ChartEvent> group, StepChartAxes axes) =>
        Middle(group, axes) + ChartLabel.WidthOf(Numbers(group)) / 2;

    private static decimal Middle(List<ChartEvent> group, StepChartAxes axes) => (axes.X(group[0].On) + axes.X(group[^1].On)) / 2;

    /// <summary>The numbers in order; those that follow each other as from and to.</summary>
    private static string Numbers(List<ChartEvent> group)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in group.Select(each => each.Number).Order())
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
            {
                runs[^1] = (runs[^1].First, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        return string.Join(',', runs.Select(run => run.First == run.Last ? Number(run.First) : $"{Number(run.First)}–{Number(run.Last)}"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
