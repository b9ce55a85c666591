using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Measures;

/// <summary>The picture of one measure over time.</summary>
public static class MeasureChart
{
    /// <summary>The picture that the page of a measure shows; a problem when the measure is not known or has no course yet.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (MeasureView.Of(reading.Record, id, reading.Lens.AsOf) is not { } view)
        {
            return ChartAnswer.None(ApiProblems.NotKnown("measure", id, reading.Newest.Find<TariffMeasure>(id) is not null));
        }

        var content = Content(view, reading.Lens);
        return content.HasPicture
            ? ChartAnswer.Of(Of(reading, view, reading.Lens, content, StepChartAxes.For(content)))
            : ChartAnswer.None(ApiProblems.NotKnown("chart of the measure", id, knownToday: false));
    }

    /// <summary>What is drawn.</summary>
    public static StepChartContent Content(MeasureView view, Lens lens)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new StepChartContent(view.Steps, view.Unenacted, lens.AsOf, lens.Known)
        {
            Events =
            [
                .. Listed(view).Select((step, i) => new ChartEvent(step.From, i + 1)),
                .. Said(view).Select((said, i) => new ChartEvent(said.Action.AnnouncedOn, Listed(view).Count + i + 1)),
            ],
        };
    }

    /// <summary>The steps that the table lists: what only stands in for the measure before it begins is in the picture and not in its schedule.</summary>
    public static IReadOnlyList<RateStep> Listed(MeasureView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. view.Steps.Where(step => step.Action is not null || step.GivesWayTo is not null)];
    }

    /// <summary>What was said without legal text and never became law as it was said.</summary>
    public static IReadOnlyList<UnenactedAction> Said(MeasureView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return [.. view.Unenacted.Where(said => !said.BecameLaw)];
    }

    /// <summary>The picture.</summary>
    /// <param name="reading">The reading of the request.</param>
    /// <param name="view">The measure under <paramref name="lens"/>.</param>
    /// <param name="lens">The clocks of the picture.</param>
    /// <param name="content">What is drawn.</param>
    /// <param name="axes">The axes.</param>
    /// <param name="id">Id of the picture on its page.</param>
    public static Chart Of(Reading reading, MeasureView view, Lens lens, StepChartContent content, StepChartAxes axes, string id = "course")
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(view);
        var words = reading.Words;
        var measure = view.Rate.Measure;
        var course = new StepChartWords(words, reading.Today).Sentence(content);
        return new Chart
        {
            Page = $"/measures/{Uri.EscapeDataString(measure.Id)}",
            Urls = reading.Urls.WithLens(lens),
            Lens = lens,
            Revision = reading.Revision,
            Title = words.Format("measures.chartTitle", measure.Name.In(words.Language)),
            Sentence = words.Format("charts.sentences", RateSentence.Of(view.Rate, words), course),
            Drawing = StepCharts.Drawing(content, axes, id, words.Format("charts.sentences", RateSentence.Of(view.Rate, words), course)),
            Key = StepChartKey.For([content], words),
            Table = new ChartTable(Columns(words), [.. Rows(view, reading.Record, words)]),
            Sources = Chart.SourcesOf(reading.Record, view.Rate.Citations.Concat(measure.Actions.SelectMany(action => action.Citations))),
        };
    }

    private static string[] Columns(Words words) =>
        [
            words["charts.number"],
            words["measures.firstDay"],
            words["components.lastDay"],
            words["components.status"],
            words["charts.ratePercent"],
            words["measures.basis"],
            words["charts.collectedPercent"],
            words["charts.inPlace"],
            words["components.by"],
        ];

    private static IEnumerable<ChartCell[]> Rows(MeasureView view, TariffRecord record, Words words)
    {
        var listed = Listed(view);
        foreach (var (step, i) in listed.Select((step, i) => (step, i)))
        {
            var other = step.Instead?.Measure ?? (step.GivesWayTo is { } id ? record.Find<TariffMeasure>(id) : null);
            yield return
            [
                ChartCell.Of((decimal?)i + 1),
                ChartCell.Of((DateOnly?)step.From),
                ChartCell.Of(step.LastDay),
                ChartCell.Of(words.Of(step.Status)),
                ChartCell.Of(step.RatePercent),
                ChartCell.Of(step.RatePercent is null ? "" : words.Of(step.Basis)),
                ChartCell.Of((decimal?)StepChartGeometry.Level(step)),
                ChartCell.Of(other?.Name.In(words.Language)),
                ChartCell.Of(step.Action?.Instrument?.In(words.Language)),
            ];
        }

        foreach (var (said, i) in Said(view).Select((said, i) => (said, i)))
        {
            yield return
            [
                ChartCell.Of((decimal?)listed.Count + i + 1),
                ChartCell.Of(said.Action.From),
                ChartCell.Of((DateOnly?)null),
                ChartCell.Of(words.Of(MeasureStatus.Announced)),
                ChartCell.Of(said.Action.RatePercent),
                ChartCell.Of(said.Action.RatePercent is null ? "" : words.Of(said.Action.Basis)),
                ChartCell.Of((decimal?)null),
                ChartCell.Of(""),
                ChartCell.Of(words.Format("measures.saidOn", Dates.Brief(said.Action.AnnouncedOn, words))),
            ];
        }
    }
}
