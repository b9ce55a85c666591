using TariffTracker.Web.Features.Brief;
using TariffTracker.Web.Features.Calculator;
using TariffTracker.Web.Features.Contested;
using TariffTracker.Web.Features.Deadlines;
using TariffTracker.Web.Features.Difference;
using TariffTracker.Web.Features.Export;
using TariffTracker.Web.Features.History;
using TariffTracker.Web.Features.Measures;
using TariffTracker.Web.Features.Method;
using TariffTracker.Web.Features.People;
using TariffTracker.Web.Features.Proposals;
using TariffTracker.Web.Features.Rounds;
using TariffTracker.Web.Features.Scenarios;
using TariffTracker.Web.Features.Search;
using TariffTracker.Web.Features.Sources;
using TariffTracker.Web.Features.Timeline;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features;

/// <summary>Every address at which the reading features answer with something else than a page.</summary>
public static class FeatureEndpoints
{
    /// <summary>
    /// The JSON interface under <c>/api/v1</c>: the same read models as the pages, for programs. What is none of its addresses is answered
    /// as a problem, never as a page.
    /// </summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter<EntityTagFilter>();
        api.MapMeasures();
        api.MapDuty();
        api.MapBrief();
        api.MapRounds();
        api.MapProposals();
        api.MapEvents();
        api.MapDeadlines();
        api.MapSources();
        api.MapPeople();
        api.MapContested();
        api.MapSearch();
        api.MapDifference();
        api.MapAverage();
        api.MapScenarios();
        api.MapExport();
        api.MapChanges();
        app.MapGroup("/api/v1").MapScenarioEvaluation();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.Map("/api/{**path}", (string? path) => ApiProblems.NoSuchAddress($"/api/{path}")).ExcludeFromDescription();
    }

    /// <summary>The pictures and lists of the pages as files, with the clocks and filters of the page.</summary>
    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        var pages = app.MapFilesUnderLens();
        pages.MapChart("/timeline", TimelineChart.Asked);
        pages.MapChart("/proposals", MatrixChart.Asked);
        pages.MapChart("/measures", RatesChart.Asked);
        pages.MapChart("/measures/{id}", MeasureChart.Asked);
        pages.MapChart("/about/method", AverageChart.Asked);
        pages.MapChart("/calculator", DutyChart.Asked);
        pages.MapChart("/scenarios", ScenarioChart.Asked);
        pages.MapList("/measures", MeasureFile.Of);
        pages.MapList("/rounds", RoundFile.Of);
        pages.MapList("/proposals", ProposalFile.Of);
        pages.MapList("/timeline", TimelineFile.Of);
        pages.MapList("/deadlines", DeadlineFile.Of);
        pages.MapList("/sources", SourceFile.Of);
        pages.MapList("/contested", ContestedFile.Of);
    }
}
