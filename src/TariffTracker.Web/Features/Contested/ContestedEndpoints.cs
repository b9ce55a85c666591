using TariffTracker.Domain.Evidence;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Contested;

/// <summary>What sources disagree on, for programs.</summary>
public static class ContestedEndpoints
{
    public static void MapContested(this IEndpointRouteBuilder api) =>
        api.MapGet("/contested", Contested)
            .WithSummary("Every statement on which sources differ, mistakes first")
            .Produces<ListAnswer<FactAnswer>>();

    private static IResult Contested(Reading reading, [AsParameters] ListPage page, string? weight)
    {
        if (!Choice.TryRead<Weight>(weight, out var only))
        {
            return ApiProblems.BadParameter("weight", weight, Choice.Allowed<Weight>());
        }

        List<FactAnswer> all = [.. FactAnswer.Of(ContestedRegister.For(reading.Record).Where(fact => only is null || fact.Weight == only))];
        return page.Of(reading, all, fact => $"{Slugs.Of(fact.At.Kind)}.{fact.At.Id}.{fact.At.Part}", "contested", ("weight", weight));
    }
}
