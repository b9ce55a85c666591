using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Tables;

/// <summary>The lists as files: <c>/proposals.csv</c>, with the clocks and filters of the page.</summary>
public static class ListFileEndpoints
{
    /// <summary>The list of a page, behind the path of the page.</summary>
    /// <param name="pages">Addresses that answer under the lens and the filters of their page.</param>
    /// <param name="page">The path of the page.</param>
    /// <param name="list">The list that a page shows, or what is wrong with the filters.</param>
    public static void MapList(this RouteGroupBuilder pages, string page, Func<Reading, ListFile> list) =>
        pages.MapGet(
            page + ".csv",
            (Reading reading, HttpContext http, TrackerSettings settings) =>
                Csv(
                    page,
                    list(reading),
                    reading,
                    new Uri(SiteAddress.Of(settings, http.Request), reading.Urls.PermanentOf(page, reading.Revision))
                )
        );

    private static IResult Csv(string page, ListFile list, Reading reading, Uri frozen) =>
        list.Problem is { } problem
            ? ApiProblems.BadFilter(problem)
            : Results.File(list.Csv(reading, frozen), "text/csv; charset=utf-8", Chart.FileNameOf(page, reading.Lens, "csv"));
}
