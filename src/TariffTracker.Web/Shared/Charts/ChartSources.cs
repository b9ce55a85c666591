using TariffTracker.Domain.Evidence;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>Sources as the files of pictures name them.</summary>
public static class ChartSources
{
    private const int MostShown = 3;

    /// <summary>Publisher, title, day.</summary>
    public static string InFull(Source source, Words words)
    {
        ArgumentNullException.ThrowIfNull(source);
        var title = words.Format("charts.titleAndDay", source.Title, Dates.Brief(source.PublishedOn, words));
        return source.Publisher is { } publisher ? words.Format("charts.publisherAnd", publisher.In(words.Language), title) : title;
    }

    /// <summary>The weightiest of them in one line.</summary>
    public static string Line(IReadOnlyList<Source> sources, Words words)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var named = string.Join(words["charts.next"], sources.Take(MostShown).Select(source => InFull(source, words)));
        return sources.Count <= MostShown
            ? words.Format("charts.sources", named)
            : words.Format("charts.sourcesAndMore", named, sources.Count - MostShown);
    }
}
