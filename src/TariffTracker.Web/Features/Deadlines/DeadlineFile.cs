using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Deadlines;

/// <summary>The deadlines, a line for each: those ahead, those without a date, those past.</summary>
public static class DeadlineFile
{
    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        return new ListFile(
            words["deadlines.name"],
            new ChartTable(
                [
                    words["tables.date"],
                    words["tables.firstDay"],
                    words["tables.daysLeft"],
                    words["tables.title"],
                    words["tables.ifMissed"],
                    words["tables.because"],
                    words["tables.outcome"],
                    words["tables.independent"],
                    words["tables.differing"],
                    words["tables.sources"],
                ],
                [.. DeadlineView.All(reading.Record, reading.Lens.AsOf).Select(view => Row(view, reading.Record, words))]
            )
        );
    }

    private static ChartCell[] Row(DeadlineView view, TariffRecord record, Words words) =>
        [
            ChartCell.Of(view.Deadline.On is { } on ? Dates.Full(on, words) : ""),
            ChartCell.Of(view.Deadline.On?.FirstDay),
            ChartCell.Of((decimal?)view.DaysLeft),
            ChartCell.Of(view.Deadline.Title.In(words.Language)),
            ChartCell.Of(view.Deadline.IfMissed.In(words.Language)),
            ChartCell.Of(view.Deadline.Because.In(words.Language)),
            ChartCell.Of(view.Deadline.Outcome?.Finding.In(words.Language)),
            ChartCell.Of((decimal?)view.IndependentSources),
            ChartCell.Of((decimal?)view.DifferingReadings),
            ListFile.Sources(record, view.Deadline.Citations, words),
        ];
}
