using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>The picture of what a good pays in all over time.</summary>
public static class DutyChart
{
    private static readonly DateOnly Start = new(2025, 1, 1);

    /// <summary>The picture of the good that the address names; a problem when it names none or one that cannot be.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var view = CalculatorView.Of(reading);
        return view.Problems is [var problem, ..]
                ? ChartAnswer.None(ApiProblems.Refused(problem.Parameter, DutyProblemSentence.Of(problem, Words.English)))
            : view.Duty is { } duty ? ChartAnswer.Of(Of(reading, duty, Stretches(reading, duty), view.Name(duty, reading.Words)))
            : ChartAnswer.None(ApiProblems.BadParameter("hts", "", "the number of a good"));
    }

    /// <summary>What the good pays, from the first day that the page tells of.</summary>
    public static IReadOnlyList<DutyStretch> Stretches(Reading reading, Duty duty)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(duty);
        var first = new[] { Start, reading.Lens.AsOf, reading.Lens.Known }.Min();
        return reading.Record.Duties.Over(duty.Product, first, DateOnly.MaxValue);
    }

    /// <summary>The picture.</summary>
    public static Chart Of(Reading reading, Duty duty, IReadOnlyList<DutyStretch> stretches, string name)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(duty);
        var (words, lens) = (reading.Words, reading.Lens);
        var content = StepChartContent.OfTotals(stretches, lens.AsOf, lens.Known) with
        {
            Events = [.. stretches.Select((stretch, i) => new ChartEvent(stretch.From, i + 1))],
        };
        var sentence = words.Format(
            "charts.sentences",
            DutySentence.Of(duty, words),
            new StepChartWords(words, reading.Today).Sentence(content)
        );
        return new Chart
        {
            Page = "/calculator",
            Urls = reading.Urls,
            Lens = lens,
            Revision = reading.Revision,
            Title = words.Format("calculator.chart", name),
            Sentence = sentence,
            Drawing = StepCharts.Drawing(content, StepChartAxes.For(content), "course", sentence),
            Key = StepChartKey.For([content], words),
            Table = new ChartTable(
                [
                    words["charts.number"],
                    words["calculator.firstDay"],
                    words["components.lastDay"],
                    words["calculator.totalPercent"],
                    words["calculator.madeUpOf"],
                ],
                [.. stretches.Select((stretch, i) => Row(stretch, i + 1, words))]
            ),
            Sources = Chart.SourcesOf(reading.Record, duty.Lines.SelectMany(line => DutyLadder.Cited(line, reading.Record))),
        };
    }

    /// <summary>What the total of a stretch is made up of.</summary>
    public static string MadeUpOf(DutyStretch stretch, Words words)
    {
        ArgumentNullException.ThrowIfNull(stretch);
        ArgumentNullException.ThrowIfNull(words);
        return stretch.Charging.Count == 0
            ? words["calculator.normalAlone"]
            : DutySentence.And(
                [words["calculator.normalPart"], .. stretch.Charging.Select(measure => measure.Name.In(words.Language))],
                words
            );
    }

    private static ChartCell[] Row(DutyStretch stretch, int number, Words words) =>
        [
            ChartCell.Of((decimal?)number),
            ChartCell.Of((DateOnly?)stretch.From),
            ChartCell.Of(stretch.Until?.AddDays(-1)),
            ChartCell.Of((decimal?)stretch.TotalPercent),
            ChartCell.Of(MadeUpOf(stretch, words)),
        ];
}
