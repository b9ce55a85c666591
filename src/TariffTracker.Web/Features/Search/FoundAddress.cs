using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record.Search;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Search;

/// <summary>Where a search leads: to the page of what was found, or to the list that shows it where it has none.</summary>
internal static class FoundAddress
{
    /// <summary>The address; null where nothing shows more of it.</summary>
    public static string? Of(Reading reading, SearchHit hit) =>
        hit.Fact is { } fact
            ? reading.Urls.Contested([fact])
            : reading.Record.Find(hit.Document) switch
            {
                Person person => OfPerson(reading, person),
                Sector sector => OfSector(reading, sector.Id),
                TypicalGood good => reading.Urls.Calculator(("good", good.Id)),
                TariffLine line => reading.Urls.Calculator(("hts", HtsNumber.WithDots(line.Id))),
                TariffScope { Measures: [var measure, ..] } list => reading.Urls.MeasureList(measure, list.Id),
                TradeFlow => reading.Urls.Method,
                Indicator indicator => reading.Record.Events.FirstOrDefault(each => each.Indicators.Contains(indicator.Id)) is { } release
                    ? reading.Urls.TimelineEntry(release.Id)
                    : null,
                _ => reading.Urls.Document(hit.Document),
            };

    private static string? OfPerson(Reading reading, Person person)
    {
        var named = new TimelineFilter { Text = person.Name.En };
        return TimelineResult.Of(reading.Record, reading.Lens, named).Entries.Count > 0
            ? reading.Urls.Timeline(("q", person.Name.In(reading.Language)))
            : null;
    }

    private static string? OfSector(Reading reading, string id) =>
        reading.Record.Measures.Any(measure => measure.Sector == id) ? reading.Urls.Measures(("sector", id))
        : reading.Record.Proposals.Any(proposal => proposal.Sector == id) ? reading.Urls.Proposals(("sector", id))
        : null;
}
