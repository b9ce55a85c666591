using TariffTracker.Domain.Evidence;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Sources;

/// <summary>The sources, a line for each.</summary>
public static class SourceFile
{
    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        var address = new AddressFilters(reading.Urls.Filters);
        var result = SourceBoard.For(reading.Record, Filter(address));
        return new ListFile(
            words["layout.sources"],
            new ChartTable(
                [
                    words["tables.id"],
                    words["sources.published"],
                    words["tables.firstDay"],
                    words["tables.publisher"],
                    words["tables.title"],
                    words["sources.kind"],
                    words["sources.language"],
                    words["charts.address"],
                    words["tables.read"],
                    words["sources.repeats"],
                    words.Of(Stance.Supports),
                    words.Of(Stance.Differs),
                    words.Of(Stance.Rejected),
                ],
                [.. result.Sources.Select(view => Row(view, words))]
            ),
            address.Problem
        );
    }

    /// <summary>Reads <c>?kind=wire-report&amp;stance=differs&amp;q=text</c>.</summary>
    public static SourceFilter Filter(AddressFilters address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new SourceFilter
        {
            Kinds = address.Choices<SourceKind>("kind"),
            Stances = address.Choices<Stance>("stance"),
            Text = address.Text("q"),
        };
    }

    private static ChartCell[] Row(SourceView view, Words words) =>
        [
            ChartCell.Of(view.Source.Id),
            ChartCell.Of(Dates.Full(view.Source.PublishedOn, words)),
            ChartCell.Of((DateOnly?)view.Source.PublishedOn.FirstDay),
            ChartCell.Of(view.Source.Publisher?.In(words.Language)),
            ChartCell.Of(view.Source.Title),
            ChartCell.Of(words.Of(view.Source.Kind)),
            ChartCell.Of(words[view.Source.Language == "ja" ? "sources.japanese" : "sources.english"]),
            ChartCell.Of(view.Source.Url),
            ChartCell.Of(words[view.Source.Read ? "tables.yes" : "tables.no"]),
            ChartCell.Of(ListFile.Joined(view.Repeats.Select(root => root.Id))),
            ChartCell.Of((decimal?)view.Supports),
            ChartCell.Of((decimal?)view.Differs),
            ChartCell.Of((decimal?)view.Rejected),
        ];
}
