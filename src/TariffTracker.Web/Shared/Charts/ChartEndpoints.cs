using System.Text;
using System.Xml;
using System.Xml.Linq;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>The pictures as files: <c>/measures/steel/chart.svg</c> and <c>.csv</c>, with the clocks and filters of the page.</summary>
public static class ChartEndpoints
{
    /// <summary>The picture of a page, behind the path of the page.</summary>
    /// <param name="pages">Addresses that answer under the lens and the filters of their page.</param>
    /// <param name="page">The path of the page.</param>
    /// <param name="asked">The picture that a page shows, of the document named in the path, or what is wrong with the filters.</param>
    public static void MapChart(this RouteGroupBuilder pages, string page, Func<Reading, string, ChartAnswer> asked)
    {
        pages.MapGet(
            page + "/chart.svg",
            (Reading reading, HttpContext http, TrackerSettings settings) => SvgAsync(Asked(asked, reading, http), reading, http, settings)
        );
        pages.MapGet(
            page + "/chart.csv",
            (Reading reading, HttpContext http, TrackerSettings settings) => Csv(Asked(asked, reading, http), reading, http, settings)
        );
    }

    private static ChartAnswer Asked(Func<Reading, string, ChartAnswer> asked, Reading reading, HttpContext http) =>
        asked(reading, http.Request.RouteValues.TryGetValue("id", out var id) ? (string)id! : "");

    private static async Task<IResult> SvgAsync(ChartAnswer answer, Reading reading, HttpContext http, TrackerSettings settings)
    {
        if (answer.Chart is not { } chart)
        {
            return answer.Problem!;
        }

        var file = new SvgFile(http.RequestServices, http.RequestServices.GetRequiredService<ILoggerFactory>());
        var document = await file.OfAsync(chart, Frozen(chart, http, settings), reading.Words);
        return Results.File(Bytes(document), "image/svg+xml", chart.FileName("svg"));
    }

    private static IResult Csv(ChartAnswer answer, Reading reading, HttpContext http, TrackerSettings settings) =>
        answer.Chart is { } chart
            ? Results.File(
                CsvFile.Of(chart, Frozen(chart, http, settings), reading.Words),
                "text/csv; charset=utf-8",
                chart.FileName("csv")
            )
            : answer.Problem!;

    private static byte[] Bytes(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = false }))
        {
            document.Save(writer);
        }

        return stream.ToArray();
    }

    // The same page for ever, from wherever the file is read.
    private static Uri Frozen(Chart chart, HttpContext http, TrackerSettings settings) =>
        new(SiteAddress.Of(settings, http.Request), chart.Urls.PermanentOf(chart.Page, chart.Revision));
}
