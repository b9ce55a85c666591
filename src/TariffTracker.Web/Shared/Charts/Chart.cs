using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>A picture of the record with everything that a page and its files say of it. Page and files are made of the same one.</summary>
public sealed record Chart
{
    /// <summary>The page it stands on, as a path.</summary>
    public required string Page { get; init; }

    /// <summary>The addresses under its clocks.</summary>
    public required AppUrls Urls { get; init; }

    /// <summary>The clocks it is drawn under.</summary>
    public required Lens Lens { get; init; }

    /// <summary>Revision of the record.</summary>
    public required int Revision { get; init; }

    /// <summary>What it is called ("Rate over time: steel").</summary>
    public required string Title { get; init; }

    /// <summary>The picture as one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>What draws it.</summary>
    public required ChartDrawing Drawing { get; init; }

    /// <summary>What its lines and fillings mean.</summary>
    public IReadOnlyList<ChartKeyEntry> Key { get; init; } = [];

    /// <summary>The numbers it draws.</summary>
    public required ChartTable Table { get; init; }

    /// <summary>The sources of the numbers, the weightiest first.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Address of its file of a kind.</summary>
    public string File(string ending) => Urls.ChartFile(Page, ending);

    /// <summary>Name of its file of a kind, with the clocks in it.</summary>
    public string FileName(string ending) => FileNameOf(Page, Lens, ending);

    /// <summary>Name of a file of what a page shows, with the clocks in it.</summary>
    public static string FileNameOf(string page, Lens lens, string ending)
    {
        ArgumentNullException.ThrowIfNull(page);
        var place = string.Join('-', page.Split('/', StringSplitOptions.RemoveEmptyEntries));
        var day = FormattableString.Invariant($"{lens.AsOf:yyyy-MM-dd}");
        var known = lens.Known == lens.AsOf ? "" : FormattableString.Invariant($"-known-{lens.Known:yyyy-MM-dd}");
        return $"tariff-tracker-{place}-{day}{known}.{ending}";
    }

    /// <summary>The sources of <paramref name="citations"/> that <paramref name="record"/> holds, each once.</summary>
    public static IReadOnlyList<Source> SourcesOf(TariffRecord record, IEnumerable<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. citations.Select(citation => citation.Source).Distinct().Select(id => record.Find<Source>(id)).OfType<Source>()];
    }
}

/// <summary>The component that draws a picture: one <c>svg</c> element without style sheet or script of its own.</summary>
/// <param name="Component">The component.</param>
/// <param name="Parameters">What it is given.</param>
/// <param name="Width">Width of its view box.</param>
/// <param name="Height">Height of its view box.</param>
public sealed record ChartDrawing(Type Component, Dictionary<string, object> Parameters, decimal Width, decimal Height)
{
    /// <summary>Prefix of the ids inside it.</summary>
    public string Id => (string)Parameters["Id"];
}
