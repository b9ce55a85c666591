using TariffTracker.Domain.Scenarios;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>The picture of what typical goods pay before and after a scenario.</summary>
public static class ScenarioChart
{
    private const int MostBars = 12;

    /// <summary>The picture of the scenario that the address asks for; a problem when there is none, or nothing changes.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var query = ScenarioQuery.Read(reading.Urls.Filters, reading.Record, reading.Lens.AsOf);
        if (!query.Exists)
        {
            return ChartAnswer.None(
                ApiProblems.BadParameter(
                    ScenarioQuery.Name,
                    query.Id,
                    "one of " + string.Join(", ", ScenarioQuery.NamesIn(reading.Record, reading.Lens.AsOf))
                )
            );
        }

        if (query.Problems is [var first, ..])
        {
            return ChartAnswer.None(ApiProblems.Refused(first.Field, Words.English.Format(first.Key, [.. first.Places])));
        }

        if (query.Scenario is not { } scenario || query.ReadyMade?.IsOffered(reading.Record, reading.Lens.AsOf) == false)
        {
            return ChartAnswer.None(ApiProblems.NotKnown("scenario", query.Id, knownToday: false));
        }

        var result = ScenarioResult.Of(reading.Record, scenario, reading.Lens.AsOf, query.On);
        return result.Goods.Any(result.Differs)
            ? ChartAnswer.Of(Of(reading, result))
            : ChartAnswer.None(ApiProblems.NotKnown("chart of the scenario", query.Id, knownToday: false));
    }

    /// <summary>The picture.</summary>
    public static Chart Of(Reading reading, ScenarioResult result)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(result);
        var words = reading.Words;
        List<ScenarioBar> all =
        [
            new(words["scenarios.averageBar"], result.Reference.AllInPercent ?? 0, result.After.AllInPercent ?? 0),
            .. result
                .Goods.Where(result.Differs)
                .Select(each => new ScenarioBar(each.Good.Name.In(words.Language), result.ReferencePercent(each), each.AfterPercent)),
        ];
        List<ScenarioBar> bars = [.. all.Take(MostBars + 1)];
        var sentence = words.Format(
            "scenarios.barsSentence",
            string.Join(
                words["scenarios.barsNext"],
                bars.Select(bar =>
                    words.Format(
                        "scenarios.barSays",
                        bar.Name,
                        ScenarioBars.Percent(bar.Before, words),
                        ScenarioBars.Percent(bar.After, words)
                    )
                )
            )
        );
        var day = result.RecordAgrees ? result.AsOf : result.On;
        return new Chart
        {
            Page = "/scenarios",
            Urls = reading.Urls,
            Lens = reading.Lens,
            Revision = reading.Revision,
            Title = words["scenarios.barsLabel"],
            Sentence = sentence,
            Drawing = new(
                typeof(ScenarioBars),
                new()
                {
                    [nameof(ScenarioBars.Bars)] = bars,
                    [nameof(ScenarioBars.Id)] = "bars",
                    [nameof(ScenarioBars.Sentence)] = sentence,
                },
                ScenarioBars.Width,
                ScenarioBars.HeightOf(bars.Count)
            ),
            Key =
            [
                new(ChartSign.Outlined, words.Format("scenarios.keyBefore", Dates.Brief(day, words))),
                new(ChartSign.Filled, words["scenarios.keyAfter"]),
            ],
            Table = new ChartTable(
                [
                    words["scenarios.good"],
                    words["scenarios.beforePercent"],
                    words["scenarios.afterPercent"],
                    words["scenarios.differencePoints"],
                ],
                [
                    .. all.Select(bar =>
                        new[]
                        {
                            ChartCell.Of(bar.Name),
                            ChartCell.Of((decimal?)bar.Before),
                            ChartCell.Of((decimal?)bar.After),
                            ChartCell.Of((decimal?)(bar.After - bar.Before)),
                        }
                    ),
                ]
            ),
            Sources = Chart.SourcesOf(reading.Record, result.After.Flows.SelectMany(flow => flow.Flow.Citations)),
        };
    }
}
