using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>Scenarios for programs.</summary>
public static class ScenariosEndpoints
{
    public static void MapScenarios(this IEndpointRouteBuilder api)
    {
        api.MapGet("/scenarios", All)
            .WithSummary("Scenarios ready to be worked out, none of them agreed")
            .Produces<ListAnswer<ReadyMadeAnswer>>();
        api.MapGet("/scenarios/result", Result)
            .WithSummary("What a scenario changes, with the parameters of the page")
            .Produces<ScenarioAnswer>();
    }

    /// <summary>The one address that takes a body. It stands apart, because its answer does not follow from its address.</summary>
    public static void MapScenarioEvaluation(this IEndpointRouteBuilder api) =>
        api.MapPost("/scenarios/evaluate", Evaluate)
            .WithSummary("What a scenario changes: asOf, known, on, and either scenario (with from, numbers) or changes")
            .Accepts<JsonElement>("application/json")
            .Produces<ScenarioAnswer>()
            .DisableAntiforgery();

    private static IResult All(Reading reading, [AsParameters] ListPage page)
    {
        List<ReadyMadeAnswer> all =
        [
            .. ReadyMades
                .All.Where(each => each.IsKnown(reading.Record))
                .Select(each => ReadyMadeAnswer.Of(each, reading.Record, reading.Lens.AsOf)),
        ];
        return page.Of(reading, all, each => each.Id, "scenarios");
    }

    private static IResult Result(Reading reading) =>
        Answer(
            ScenarioQuery.Read(reading.Urls.Filters, reading.Record, reading.Lens.AsOf),
            reading.Record,
            reading.Lens.AsOf,
            reading.Lens.Known
        );

    private static async Task<IResult> Evaluate(Reading reading, HttpRequest http)
    {
        ScenarioRequest request;
        try
        {
            using var json = await JsonDocument.ParseAsync(http.Body, cancellationToken: http.HttpContext.RequestAborted);
            request = new ScenarioRequest(json.RootElement, reading.Today);
        }
        catch (JsonException)
        {
            return Wrong(new FieldProblem("", "scenarios.notJson"));
        }

        if (request.Problem is { } problem)
        {
            return Wrong(problem);
        }

        var record = reading.KnownOn(request.Lens.Known);
        return Answer(request.Query(record), record, request.Lens.AsOf, request.Lens.Known);
    }

    private static IResult Answer(ScenarioQuery query, TariffRecord record, DateOnly asOf, DateOnly known) =>
        !query.Exists
            ? ApiProblems.BadParameter(ScenarioQuery.Name, query.Id, "one of " + string.Join(", ", ScenarioQuery.NamesIn(record, asOf)))
        : query.Problems is [var first, ..] ? Wrong(first)
        : query.Scenario is { } scenario
            ? TypedResults.Ok(ScenarioAnswer.Of(ScenarioResult.Of(record, scenario, asOf, query.On), record, known))
        : query.IsOwn ? Wrong(new FieldProblem("changes", "scenarios.noChanges"))
        : ApiProblems.NotKnown("scenario", query.Id, knownToday: false);

    private static ProblemHttpResult Wrong(FieldProblem problem) =>
        TypedResults.Problem(
            title: Words.English["api.badParameter"],
            detail: Words.English.Format(problem.Key, [.. problem.Places]),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?> { ["parameter"] = problem.Field }
        );
}
