using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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

namespace TariffTracker.Web.Shared.Api;

/// <summary>The JSON interface under <c>/api/v1</c>: the same read models as the pages, for programs.</summary>
public static class ApiEndpoints
{
    /// <summary>How answers are written: camelCase, kebab-case words, dates as YYYY-MM-DD, Japanese as characters.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
            );
        });
        services.AddProblemDetails();
        services.AddOpenApi("v1", ApiDocument.Describe);
        return services;
    }

    /// <summary>Every address of the interface; what is none of them is answered as a problem, never as a page.</summary>
    public static IEndpointRouteBuilder MapApi(this IEndpointRouteBuilder app)
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
        return app;
    }
}
