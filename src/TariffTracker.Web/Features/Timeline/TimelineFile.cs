using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>The entries of the timeline, a line for each. A date is written as exactly as it is known; its first and last possible day stand beside it.</summary>
public static class TimelineFile
{
    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        var filters = new AddressFilters(reading.Urls.Filters);
        var filter = TimelineAddress.Read(filters, reading.Record, reading.Lens.AsOf);
        return new ListFile(
            words["timeline.title"],
            Table(TimelineResult.Of(reading.Record, reading.Lens, filter).Entries, reading.Record, words),
            filters.Problem
        );
    }

    /// <summary>The entries as a table.</summary>
    public static ChartTable Table(IReadOnlyList<TimelineEntry> entries, TariffRecord record, Words words)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(words);
        return new ChartTable(
            [
                words["tables.date"],
                words["tables.firstDay"],
                words["components.lastDay"],
                words["tables.kind"],
                words["tables.title"],
                words["tables.text"],
                words["tables.side"],
                words["tables.sectors"],
                words["tables.independent"],
                words["tables.differing"],
                words["tables.sources"],
            ],
            [.. entries.Select(entry => Row(entry, record, words))]
        );
    }

    private static ChartCell[] Row(TimelineEntry entry, TariffRecord record, Words words) =>
        [
            ChartCell.Of(Dates.Full(entry.On, words)),
            ChartCell.Of((DateOnly?)entry.On.FirstDay),
            ChartCell.Of(entry.LastDay ?? entry.On.LastDay),
            ChartCell.Of(words.Of(entry.Kind)),
            ChartCell.Of(new StripWords(words).Title(entry)),
            ChartCell.Of(Text(entry)?.In(words.Language)),
            ChartCell.Of(entry.Side is { } side ? words.Of(side) : ""),
            ListFile.Sectors(record, entry.Sectors, words),
            ChartCell.Of((decimal?)entry.IndependentSources),
            ChartCell.Of((decimal?)entry.DifferingReadings),
            ListFile.Sources(
                record,
                entry.Rate is { } change
                    ? (change.After ?? change.Before)?.Action.Citations ?? []
                    : record.FactsOf(entry.Document).SelectMany(fact => fact.Citations),
                words
            ),
        ];

    private static LocalizedText? Text(TimelineEntry entry) =>
        entry.Event?.Text
        ?? entry.Round?.Outcome?.Text
        ?? entry.Deadline?.IfMissed
        ?? (entry.Rate?.After ?? entry.Rate?.Before)?.Action.Summary;
}
