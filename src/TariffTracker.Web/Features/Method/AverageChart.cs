using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Method;

/// <summary>The picture of the average over time.</summary>
public static class AverageChart
{
    /// <summary>The picture that the page shows; a problem when no trade is known.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var steps = AverageSeries.Seen(AverageSeries.Of(reading.Record));
        return steps.Count == 0
            ? ChartAnswer.None(ApiProblems.NotKnown("chart of the average", "", knownToday: false))
            : ChartAnswer.Of(Of(reading, steps));
    }

    /// <summary>The picture.</summary>
    public static Chart Of(Reading reading, IReadOnlyList<AverageStep> steps)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(steps);
        var (words, lens) = (reading.Words, reading.Lens);
        var content = new StepChartContent(AverageSeries.Drawn(steps), [], lens.AsOf, lens.Known)
        {
            HasManySteps = true,
            Events = [.. steps.Select((step, i) => new ChartEvent(step.From, i + 1))],
        };
        var sentence = Sentence(steps, words);
        return new Chart
        {
            Page = "/about/method",
            Urls = reading.Urls,
            Lens = lens,
            Revision = reading.Revision,
            Title = words["method.chartLabel"],
            Sentence = sentence,
            Drawing = StepCharts.Drawing(content, StepChartAxes.For(content), "course", sentence),
            Key = StepChartKey.For([content], words),
            Table = Table(steps, words),
            Sources = Chart.SourcesOf(reading.Record, steps[^1].Rate.Flows.SelectMany(flow => flow.Flow.Citations)),
        };
    }

    private static ChartTable Table(IReadOnlyList<AverageStep> steps, Words words) =>
        new(
            [
                words["charts.number"],
                words["method.firstDay"],
                words["components.lastDay"],
                words["method.inTotalPercent"],
                words["method.onTopPercent"],
                words["method.movedBy"],
            ],
            [
                .. steps.Select(
                    (step, i) =>
                        new[]
                        {
                            ChartCell.Of((decimal?)i + 1),
                            ChartCell.Of((DateOnly?)step.From),
                            ChartCell.Of(step.Until?.AddDays(-1)),
                            ChartCell.Of(AverageFigures.Round(step.Rate.AllInPercent ?? 0)),
                            ChartCell.Of(AverageFigures.Round(AverageSeries.OnTop(step))),
                            ChartCell.Of(
                                string.Join(words["charts.next"], step.Movers.Select(move => move.Measure.Name.In(words.Language)))
                            ),
                        }
                ),
            ]
        );

    private static string Sentence(IReadOnlyList<AverageStep> steps, Words words)
    {
        var top = steps.MaxBy(AverageSeries.OnTop)!;
        return words.Format(
            "method.chartSentence",
            steps.Count,
            Rates.Rounded(AverageSeries.OnTop(steps[0]), words),
            Dates.Full(steps[0].From, words),
            Rates.Rounded(AverageSeries.OnTop(steps[^1]), words),
            Rates.Rounded(AverageSeries.OnTop(top), words),
            Dates.Full(top.From, words)
        );
    }
}
