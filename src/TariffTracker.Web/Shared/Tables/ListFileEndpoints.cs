using TariffTracker.Web.Features.Contested;
using TariffTracker.Web.Features.Deadlines;
using TariffTracker.Web.Features.Measures;
using TariffTracker.Web.Features.Proposals;
using TariffTracker.Web.Features.Rounds;
using TariffTracker.Web.Features.Sources;
using TariffTracker.Web.Features.Timeline;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Tables;

/// <summary>The lists as files: <c>/proposals.csv</c>, with the clocks and filters of the page.</summary>
public static class ListFileEndpoints
{
    /// <summary>Every list of the reading pages.</summary>
    public static void MapListFiles(this IEndpointRouteBuilder app)
    {
        var files = app.MapFilesUnderLens();
        files.MapList("/measures", MeasureFile.Of);
        files.MapList("/rounds", RoundFile.Of);
        files.MapList("/proposals", ProposalFile.Of);
        files.MapList("/timeline", TimelineFile.Of);
        files.MapList("/deadlines", DeadlineFile.Of);
        files.MapList("/sources", SourceFile.Of);
        files.MapList("/contested", ContestedFile.Of);
    }

    private static void MapList(this RouteGroupBuilder files, string page, Func<Reading, ListFile> list) =>
        files.MapGet(
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
