using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Method;

/// <summary>The average rate for programs.</summary>
public static class AverageEndpoints
{
    public static void MapAverage(this IEndpointRouteBuilder api)
    {
        api.MapGet("/average", (Reading reading) => TypedResults.Ok(AverageAnswer.Of(reading)))
            .WithSummary("What imports from Japan pay on average on the day, with static weights");
        api.MapGet("/average/series", (Reading reading) => TypedResults.Ok(AverageSeriesAnswer.Of(reading)))
            .WithSummary("The average over time, from each day on which it changes");
    }
}
