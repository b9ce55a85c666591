using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Measures;

/// <summary>The picture of all measures over time, a row for each.</summary>
public static class RatesChart
{
    /// <summary>The picture of the measures that the address asks for; a problem when none fits or the filter is wrong.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var query = MeasuresQuery.Of(reading);
        return query.Problem is { } problem ? ChartAnswer.None(ApiProblems.BadFilter(problem))
            : query.Shown.Count == 0 ? ChartAnswer.None(ApiProblems.NotKnown("chart of measures", "", knownToday: false))
            : ChartAnswer.Of(Of(reading, query));
    }

    /// <summary>The picture.</summary>
    public static Chart Of(Reading reading, MeasuresQuery query)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(query);
        var (words, lens) = (reading.Words, reading.Lens);
        List<RateCourse> courses = [.. query.Shown.Select(rate => RateCourse.Of(reading.Record, rate))];
        var layout = RatesLayout.Of(courses, lens.AsOf, lens.Known, course => course.Rate.Measure.Name.In(words.Language));
        var said = new StepChartWords(words, reading.Today);
        var sentence = words.Format(
            "measures.chartOfAll",
            courses.Count,
            Rates.Percent(layout.Axes.Most, words),
            Dates.Full(layout.Axes.From.AddDays(1), words),
            Dates.Full(layout.Axes.To < lens.Known ? layout.Axes.To : lens.Known, words),
            courses.Count(course => course.Rate.Applies),
            said.AsOf(lens.AsOf),
            said.Known(lens.Known)
        );
        return new Chart
        {
            Page = "/measures",
            Urls = reading.Urls,
            Lens = lens,
            Revision = reading.Revision,
            Title = words["measures.allTitle"],
            Sentence = sentence,
            Drawing = new(
                typeof(RatesPicture),
                new()
                {
                    [nameof(RatesPicture.Layout)] = layout,
                    [nameof(RatesPicture.Id)] = "rates",
                    [nameof(RatesPicture.Sentence)] = sentence,
                },
                RatesLayout.Width,
                layout.Height
            ),
            Key = Key(layout, words),
            Table = Table(courses, reading.Record, words),
            Sources = Chart.SourcesOf(
                reading.Record,
                courses.SelectMany(course => Confidences.Best(reading.Record, course.Rate.Citations, 1))
            ),
        };
    }

    /// <summary>Where a measure stands, in the few words of a row.</summary>
    public static string Standing(MeasureRate rate, Words words)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(words);
        return rate is { Applies: true, RatePercent: { } percent } ? Rates.WithBasis(percent, rate.Basis, words)
            : rate.Status == MeasureStatus.InForce ? words["components.notCollected"]
            : words.Of(rate.Status);
    }

    private static List<ChartKeyEntry> Key(RatesLayout layout, Words words) =>
        [
            .. StepChartKey.For([.. layout.Groups.SelectMany(group => group.Rows).Select(row => row.Picture.Content)], words),
            new(ChartSign.None, words.Format("measures.keyScale", Rates.Percent(layout.Axes.Most, words))),
        ];

    private static ChartTable Table(IReadOnlyList<RateCourse> courses, TariffRecord record, Words words) =>
        new(
            [
                words["components.measure"],
                words["measures.sector"],
                words["measures.firstDay"],
                words["components.lastDay"],
                words["components.status"],
                words["charts.ratePercent"],
                words["measures.basis"],
                words["charts.collectedPercent"],
            ],
            [.. courses.SelectMany(course => Rows(course, record.Find<Sector>(course.Rate.Measure.Sector)!, words))]
        );

    private static IEnumerable<ChartCell[]> Rows(RateCourse course, Sector sector, Words words)
    {
        ChartCell[] start = [ChartCell.Of(course.Rate.Measure.Name.In(words.Language)), ChartCell.Of(sector.Name.In(words.Language))];
        foreach (var step in course.Steps)
        {
            yield return
            [
                .. start,
                ChartCell.Of((DateOnly?)step.From),
                ChartCell.Of(step.LastDay),
                ChartCell.Of(words.Of(step.Status)),
                ChartCell.Of(step.RatePercent),
                ChartCell.Of(step.RatePercent is null ? "" : words.Of(step.Basis)),
                ChartCell.Of((decimal?)StepChartGeometry.Level(step)),
            ];
        }

        foreach (var said in course.Unenacted.Where(said => !said.BecameLaw))
        {
            yield return
            [
                .. start,
                ChartCell.Of(said.Action.From),
                ChartCell.Of((DateOnly?)null),
                ChartCell.Of(words.Of(MeasureStatus.Announced)),
                ChartCell.Of(said.Action.RatePercent),
                ChartCell.Of(said.Action.RatePercent is null ? "" : words.Of(said.Action.Basis)),
                ChartCell.Of((decimal?)null),
            ];
        }
    }
}
