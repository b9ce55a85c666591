using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>What the strip above the timeline says in words.</summary>
public sealed class StripWords(Words words)
{
    /// <summary>A mark as it is spoken: date, precision, title, kind; of several entries their number, days and kinds.</summary>
    public string Spoken(StripMark mark) =>
        mark.Entries is [var entry]
            ? Spoken(entry)
            : words.Format(
                "timeline.stripCrowd",
                words.Count("timeline.entries", mark.Entries.Count),
                Dates.Range(mark.FirstDay, mark.LastDay, words),
                string.Join(words["components.comma"], mark.Entries.Select(e => e.Kind).Distinct().Order().Select(words.Of))
            );

    /// <summary>An entry as it is spoken: date, precision, title, kind.</summary>
    public string Spoken(TimelineEntry entry) =>
        words.Format("timeline.stripEntry", Date(entry), Precision(entry), Title(entry), words.Of(entry.Kind));

    /// <summary>What an entry is called.</summary>
    public string Title(TimelineEntry entry) =>
        entry switch
        {
            { Round: { } round } => words.Format("components.round", round.Number)
                + words["components.comma"]
                + round.City.In(words.Language),
            { Rate: { } rate } => rate.Measure.Name.In(words.Language) + words["components.colon"] + new RateShiftWords(rate, words).Spoken,
            { Deadline: { } deadline } => deadline.Title.In(words.Language),
            _ => entry.Event?.Title.In(words.Language) ?? "",
        };

    /// <summary>A lane.</summary>
    public string Lane(StripLaneKind lane) =>
        words.Of(
            lane switch
            {
                StripLaneKind.Talks => TimelineKind.Talks,
                StripLaneKind.Measures => TimelineKind.Measures,
                StripLaneKind.Courts => TimelineKind.Courts,
                _ => TimelineKind.Politics,
            }
        );

    /// <summary>What is collected on the days of a bar: <c>+25%</c>, <c>15% in total</c>.</summary>
    public string Rate(SectorStretch stretch) =>
        stretch.RatePercent is not { } rate ? ""
        : stretch.Basis == Basis.Additional ? Rates.Percent(rate, stretch.Basis, words)
        : Rates.WithBasis(rate, stretch.Basis, words);

    /// <summary>A rate that goes first but is suspended.</summary>
    public string Suspended(SectorStretch stretch) =>
        stretch.SuspendedPercent is { } percent
            ? words.Format(
                "timeline.stripSuspended",
                Rates.Percent(percent, stretch.SuspendedBasis, words),
                words.Of(MeasureStatus.Suspended)
            )
            : "";

    /// <summary>The forms in which a bar can say what it shows, the longest first.</summary>
    public IEnumerable<string> Forms(SectorStretch stretch)
    {
        var (rate, suspended) = (stretch.RatePercent > 0 ? Rate(stretch) : "", Suspended(stretch));
        string[] both = rate.Length > 0 && suspended.Length > 0 ? [words.Format("timeline.stripRateAbove", rate, suspended)] : [];
        return both.Append(rate.Length > 0 ? rate : suspended).Where(form => form.Length > 0);
    }

    /// <summary>The months shown: "January 2025 – March 2027".</summary>
    public string Window(TimelineWindow window) =>
        window.Months == 1
            ? Dates.FullMonthOfYear(window.FirstDay, words)
            : words.Format(
                "timeline.stripMonths",
                Dates.FullMonthOfYear(window.FirstDay, words),
                Dates.FullMonthOfYear(window.LastDay, words)
            );

    /// <summary>A mark on the axis of days.</summary>
    public string Tick(StripTick tick) =>
        tick.Sort switch
        {
            StripTickSort.Year => words.Format("formats.year", tick.Day.Year),
            StripTickSort.MonthOfYear => Dates.MonthOfYear(tick.Day, words),
            StripTickSort.Month => Dates.MonthAlone(tick.Day, words),
            _ => Dates.WithoutYear(tick.Day, words),
        };

    /// <summary>The title of an entry where it is written in the reader's language; null where it is not.</summary>
    public string? OwnTitle(TimelineEntry entry) =>
        words.Language == "ja" && (entry.Event?.Title ?? entry.Deadline?.Title ?? entry.Rate?.Measure.Name) is { Ja: null }
            ? null
            : Title(entry);

    private string Date(TimelineEntry entry) =>
        entry.On.IsDay && entry.LastDay > entry.On.FirstDay
            ? Dates.Range(entry.On.FirstDay, entry.LastDay.Value, words)
            : Dates.Full(entry.On, words);

    private string Precision(TimelineEntry entry) =>
        words[
            entry.On.Precision switch
            {
                DatePrecision.Day => "timeline.preciseDay",
                DatePrecision.Span => "timeline.preciseSpan",
                DatePrecision.ThirdOfMonth => "timeline.preciseThird",
                DatePrecision.Month => "timeline.preciseMonth",
                DatePrecision.Quarter => "timeline.preciseQuarter",
                _ => "timeline.preciseYear",
            }
        ];
}
