using Microsoft.AspNetCore.Http.HttpResults;
using TariffTracker.Web.Data;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>For whatever watches over the program.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps <c>/health/live</c> (the process answers) and <c>/health/ready</c> (record loaded, store reachable).</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        var health = endpoints.MapGroup("/health").AllowAnonymous().ExcludeFromDescription();
        health.MapGet("/live", () => TypedResults.Ok(new { Status = "live" }));
        health.MapGet("/ready", ReadyAsync);
    }

    private static async Task<JsonHttpResult<Readiness>> ReadyAsync(
        RecordCache record,
        StoreHealth store,
        HttpContext http,
        CancellationToken cancellation
    )
    {
        http.Response.Headers.CacheControl = "no-store";
        var reachable = await store.AnswersAsync(cancellation);
        var ready = record.IsLoaded && reachable;
        return TypedResults.Json(
            new Readiness(
                ready ? "ready" : "not-ready",
                record.IsLoaded ? record.Current.Revision : null,
                reachable ? "reachable" : "unreachable"
            ),
            statusCode: ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable
        );
    }

    private sealed record Readiness(string Status, int? Revision, string Store);
}
