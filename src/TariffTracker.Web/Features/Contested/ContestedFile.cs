using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Contested;

/// <summary>The register of contested facts, a line for each reading; the column of the stance says which one the record uses.</summary>
public static class ContestedFile
{
    private const string About = "about";

    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        var filters = new AddressFilters(reading.Urls.Filters);
        var result = Asked(reading, filters).Result;
        return new ListFile(
            words["contested.title"],
            new ChartTable(
                [
                    words["tables.kind"],
                    words["tables.concerns"],
                    words["tables.question"],
                    words["tables.weight"],
                    words["components.reading"],
                    words["charts.ratePercent"],
                    words["measures.basis"],
                    words["components.here"],
                    words["tables.reason"],
                    words["tables.sources"],
                ],
                [.. result.Facts.SelectMany(fact => fact.Readings.Select(each => Row(fact.Fact, each, reading.Record, words)))]
            ),
            Wrong(filters)
        );
    }

    /// <summary>The register that an address asks for, and the documents it is narrowed to: <c>?weight=mistake&amp;about=measure-steel</c>.</summary>
    public static (ContestedResult Result, IReadOnlyList<DocumentRef> About) Asked(Reading reading, AddressFilters filters)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(filters);
        // Any document may be asked about, also one not known on the day, so that moving the clocks breaks no link.
        var about = filters.Choices(About, [.. reading.Newest.Facts.Select(fact => fact.Document).Distinct()], document => document.Slug);
        var weights = filters.Choices<Weight>("weight");
        return (ContestedResult.Of(reading.Record, weights is [var weight, ..] ? weight : null, about), about);
    }

    /// <summary>What is wrong with an address; of documents it does not list all there are.</summary>
    public static FilterProblem? Wrong(AddressFilters filters) =>
        filters?.Problem is { Name: About } unknown ? unknown with { Offered = [] } : filters?.Problem;

    private static ChartCell[] Row(CitedFact fact, FactReading reading, TariffRecord record, Words words) =>
        [
            ChartCell.Of(words.Of(fact.Document.Kind)),
            ChartCell.Of(record.Find(fact.Document) is { } document ? DocumentNames.Of(document, words) : fact.Document.Id),
            ChartCell.Of(
                fact.Question?.In(words.Language)
                    ?? words.Format("components.partAbout", words.Of(fact.Part)) + fact.Used?.In(words.Language)
            ),
            ChartCell.Of(words.Of(fact.Weight)),
            ChartCell.Of(reading.Says?.In(words.Language)),
            ChartCell.Of(reading.RatePercent),
            ChartCell.Of(reading.Basis is { } basis ? words.Of(basis) : ""),
            ChartCell.Of(reading.Stance == Stance.Supports ? words["components.used"] : words.Of(reading.Stance)),
            ChartCell.Of((reading.Stance == Stance.Supports ? fact.Why : reading.Reason)?.In(words.Language)),
            ChartCell.Of(ListFile.Joined(Chart.SourcesOf(record, reading.Citations).Select(source => ChartSources.InFull(source, words)))),
        ];
}
