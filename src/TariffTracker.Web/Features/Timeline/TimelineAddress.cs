using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>The filters of the timeline as an address writes them: <c>?kind=talks&amp;sector=steel&amp;q=rice</c>; and the months of the strip: <c>from=2025-04&amp;to=2025-06</c>.</summary>
public static class TimelineAddress
{
    /// <summary>The sides there are filters for; what both did together belongs to each.</summary>
    private static readonly Side[] Sides = [Side.Japan, Side.UnitedStates, Side.Other];

    private const string From = "from";
    private const string To = "to";
    private const int MonthsOfAYear = 12;
    private static readonly HashSet<string> WindowNames = new(StringComparer.OrdinalIgnoreCase) { From, To };

    /// <summary>Reads the filters; what none of them offers is left in <see cref="AddressFilters.Problem"/>.</summary>
    public static TimelineFilter Read(AddressFilters filters, TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(filters);
        ArgumentNullException.ThrowIfNull(record);
        return new TimelineFilter
        {
            Kinds = filters.Choices<TimelineKind>(NameOf(TimelineFilterPart.Kinds)),
            Evidence = filters.Choices<EvidenceFilter>(NameOf(TimelineFilterPart.Evidence)),
            Sectors = filters.Choices(NameOf(TimelineFilterPart.Sectors), [.. record.Sectors.Select(sector => sector.Id)], id => id),
            Sides = filters.Choices(NameOf(TimelineFilterPart.Sides), Sides, Slugs.Of),
            Years = filters.Years(NameOf(TimelineFilterPart.Years), YearsOf(record, asOf)),
            Text = filters.Text(NameOf(TimelineFilterPart.Text)),
        };
    }

    /// <summary>Name of the parameter for a part of the filter.</summary>
    public static string NameOf(TimelineFilterPart part) =>
        part switch
        {
            TimelineFilterPart.Kinds => "kind",
            TimelineFilterPart.Evidence => "evidence",
            TimelineFilterPart.Sectors => "sector",
            TimelineFilterPart.Sides => "side",
            TimelineFilterPart.Years => "year",
            _ => "q",
        };

    /// <summary>The parts in use, in words, each with what the list would hold without it.</summary>
    public static IReadOnlyList<ActiveFilter> InUse(TimelineResult result, TimelineFilter filter, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. result.Drops.Select(drop => new ActiveFilter(
                NameOf(drop.Part),
                [.. Choices(drop.Part, filter, reading)],
                reading.Words.Count("timeline.entries", drop.Count)
            )),
        ];
    }

    /// <summary>The months that the strip is to show; null when the address leaves it open. One month alone begins, or ends, a year.</summary>
    public static TimelineWindow? ReadWindow(AddressFilters filters, TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(filters);
        List<int> years = [.. YearsOf(record, asOf).Order()];
        var from = filters.Value<DateOnly>(From, TimelineWindow.ReadMonth, years.Select(year => $"{year:0000}-01"));
        var to = filters.Value<DateOnly>(
            To,
            text => TimelineWindow.ReadMonth(text) is { } month && !(month < from) ? month : null,
            years.Where(year => !(year < from?.Year)).Select(year => $"{year:0000}-12")
        );
        return (from, to) switch
        {
            ({ } first, { } last) => TimelineWindow.Of(first, last),
            ({ } first, null) => TimelineWindow.Of(first, first).Lengthened(MonthsOfAYear),
            (null, { } last) => TimelineWindow.Of(last, last).Moved(1 - MonthsOfAYear).Lengthened(MonthsOfAYear),
            _ => null,
        };
    }

    /// <summary>The current page with the strip at some months; null for the usual ones.</summary>
    public static string Of(TimelineWindow? window, AppUrls urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        return urls.HereWith([
            .. urls.Filters.Where(pair => !WindowNames.Contains(pair.Key)).Select(pair => (pair.Key, (string?)pair.Value)),
            (From, window?.From),
            (To, window?.To),
        ]);
    }

    /// <summary>The months of the strip as the address has them, for a form that keeps them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> WindowFields(AppUrls urls)
    {
        ArgumentNullException.ThrowIfNull(urls);
        return urls.Filters.Where(pair => WindowNames.Contains(pair.Key));
    }

    private static IEnumerable<ActiveChoice> Choices(TimelineFilterPart part, TimelineFilter filter, Reading reading) =>
        part switch
        {
            TimelineFilterPart.Kinds => filter.Kinds.Select(kind => Choice(kind, reading)),
            TimelineFilterPart.Evidence => filter.Evidence.Select(evidence => Choice(evidence, reading)),
            TimelineFilterPart.Sectors => filter.Sectors.Select(id => new ActiveChoice(id, SectorName(id, reading))),
            TimelineFilterPart.Sides => filter.Sides.Select(side => Choice(side, reading)),
            TimelineFilterPart.Years => filter.Years.Select(year => new ActiveChoice($"{year}", $"{year}")),
            _ => [new ActiveChoice(filter.Text!, reading.Words.Format("timeline.quoted", filter.Text))],
        };

    private static ActiveChoice Choice<T>(T value, Reading reading)
        where T : struct, Enum => new(Slugs.Of(value), reading.Words.Of(value));

    private static string SectorName(string id, Reading reading) => reading.Record.Find<Domain.Rates.Sector>(id)!.Name.In(reading.Language);

    private static IEnumerable<int> YearsOf(TariffRecord record, DateOnly asOf) =>
        Domain.Negotiations.Timeline.For(record, asOf).Select(entry => entry.On.FirstDay.Year).Distinct();
}
