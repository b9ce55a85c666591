using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Tables;

/// <summary>A list of the record for a spreadsheet: what a page lists under its clocks and filters, all pages of it.</summary>
/// <param name="Title">What the list is called.</param>
/// <param name="Table">The list.</param>
/// <param name="Problem">What is wrong with the filters; null when all is well.</param>
public sealed record ListFile(string Title, ChartTable Table, FilterProblem? Problem = null)
{
    private const string Between = "; ";

    /// <summary>The file.</summary>
    /// <param name="reading">The clocks, the filters and the language.</param>
    /// <param name="frozen">Where its page stays as it is.</param>
    public byte[] Csv(Reading reading, Uri frozen)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(frozen);
        var words = reading.Words;
        var filters = reading.Urls.Filters.Where(filter => !filter.Key.Equals(PageOfList.Parameter, StringComparison.OrdinalIgnoreCase));
        return CsvFile.Of(
            [
                .. CsvFile.Head(Title, reading.Lens, reading.Revision, frozen, words),
                [ChartCell.Of(words["tables.filters"]), ChartCell.Of(Joined(filters.Select(filter => $"{filter.Key}={filter.Value}")))],
            ],
            Table
        );
    }

    /// <summary>Several texts in one cell.</summary>
    public static string Joined(IEnumerable<string> texts) => string.Join(Between, texts);

    /// <summary>The sources that support something, in one cell.</summary>
    public static ChartCell Sources(TariffRecord record, IEnumerable<Citation> citations, Words words) =>
        ChartCell.Of(
            Joined(
                Chart
                    .SourcesOf(record, citations.Where(citation => citation.Stance == Stance.Supports))
                    .Select(source => ChartSources.InFull(source, words))
            )
        );

    /// <summary>The names of sectors, in one cell.</summary>
    public static ChartCell Sectors(TariffRecord record, IEnumerable<string> ids, Words words)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(words);
        return ChartCell.Of(
            Joined(
                ids.Select(record.Find<Domain.Rates.Sector>).OfType<Domain.Rates.Sector>().Select(sector => sector.Name.In(words.Language))
            )
        );
    }
}
