using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Measures;

/// <summary>The measures under the lens, a line for each.</summary>
public static class MeasureFile
{
    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        var query = MeasuresQuery.Of(reading);
        var words = reading.Words;
        return new ListFile(
            words["measures.title"],
            new ChartTable(
                [
                    words["tables.id"],
                    words["components.measure"],
                    words["measures.sector"],
                    words["components.status"],
                    words["charts.ratePercent"],
                    words["measures.basis"],
                    words["tables.valueBase"],
                    words["charts.collectedPercent"],
                    words["components.since"],
                    words["components.lastDay"],
                    words["tables.nextOn"],
                    words["tables.nextPercent"],
                    words["tables.nextBasis"],
                    words["components.by"],
                    words["tables.sentence"],
                    words["tables.differing"],
                    words["tables.sources"],
                ],
                [.. query.Result.Rates.Select(rate => Row(rate, reading.Record, words))]
            ),
            query.Problem
        );
    }

    private static ChartCell[] Row(MeasureRate rate, TariffRecord record, Words words) =>
        [
            ChartCell.Of(rate.Measure.Id),
            ChartCell.Of(rate.Measure.Name.In(words.Language)),
            ListFile.Sectors(record, [rate.Measure.Sector], words),
            ChartCell.Of(words.Of(rate.Status)),
            ChartCell.Of(rate.RatePercent),
            ChartCell.Of(rate.RatePercent is null ? "" : words.Of(rate.Basis)),
            ChartCell.Of(rate.RatePercent is null ? "" : words.Of(rate.ValueBase)),
            ChartCell.Of((decimal?)rate.AppliedPercent),
            ChartCell.Of(rate.Since),
            ChartCell.Of(rate.LastDay),
            ChartCell.Of(rate.Next?.On),
            ChartCell.Of(rate.Next?.RatePercent),
            ChartCell.Of(rate.Next?.RatePercent is null ? "" : words.Of(rate.Next.Basis)),
            ChartCell.Of(MeasureFacts.Act(rate, words)),
            ChartCell.Of(RateSentence.Of(rate, words)),
            ChartCell.Of((decimal?)rate.DifferingReadings),
            ListFile.Sources(record, rate.Citations, words),
        ];
}
