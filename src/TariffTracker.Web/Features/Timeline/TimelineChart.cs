using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>The strip as a picture with its files; its table is that of the entries.</summary>
public static class TimelineChart
{
    /// <summary>The picture that the page shows; a problem when no entry fits or the filter is wrong.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var filters = new AddressFilters(reading.Urls.Filters);
        var filter = TimelineAddress.Read(filters, reading.Record, reading.Lens.AsOf);
        var months = TimelineAddress.ReadWindow(filters, reading.Record, reading.Lens.AsOf);
        if (filters.Problem is { } problem)
        {
            return ChartAnswer.None(ApiProblems.BadFilter(problem));
        }

        var entries = TimelineResult.Of(reading.Record, reading.Lens, filter).Entries;
        return entries.Count == 0
            ? ChartAnswer.None(ApiProblems.NotKnown("chart of the timeline", "", knownToday: false))
            : ChartAnswer.Of(Of(reading, TimelineStrip.Of(reading.Record, entries, reading.Lens, months), entries));
    }

    /// <summary>The picture.</summary>
    /// <param name="reading">The clocks and the language.</param>
    /// <param name="strip">What is drawn.</param>
    /// <param name="entries">The entries of the list.</param>
    public static Chart Of(Reading reading, TimelineStrip strip, IReadOnlyList<TimelineEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(strip);
        var words = reading.Words;
        return new Chart
        {
            Page = "/timeline",
            Urls = reading.Urls,
            Lens = reading.Lens,
            Revision = reading.Revision,
            Title = words["timeline.title"],
            Sentence = words.Format(
                "timeline.stripSentence",
                words.Count("timeline.entries", entries.Count),
                new StripWords(words).Window(strip.Window)
            ),
            Drawing = new(
                typeof(StripDrawing),
                new() { [nameof(StripDrawing.Strip)] = strip, [nameof(StripDrawing.Id)] = "strip" },
                (decimal)(StripPicture.NamesWidth + StripPicture.Width),
                (decimal)new StripPicture(strip, reading.Lens).Height
            ),
            Key = [new(ChartSign.None, words["timeline.stripShapes"]), new(ChartSign.Suspended, words["components.keySuspended"])],
            Table = TimelineFile.Table(entries, reading.Record, words),
            Sources = [],
        };
    }
}
