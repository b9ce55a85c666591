using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Deadlines;

/// <summary>Deadlines for programs.</summary>
public static class DeadlinesEndpoints
{
    public static void MapDeadlines(this IEndpointRouteBuilder api) =>
        api.MapGet("/deadlines", Deadlines)
            .WithSummary("Every deadline known: ahead, without a date, past")
            .Produces<ListAnswer<DeadlineView>>();

    private static IResult Deadlines(Reading reading, [AsParameters] ListPage page, string? phase)
    {
        if (!Choice.TryRead<DeadlinePhase>(phase, out var only))
        {
            return ApiProblems.BadParameter("phase", phase, Choice.Allowed<DeadlinePhase>());
        }

        List<DeadlineView> all = [.. DeadlineView.All(reading.Record, reading.Lens.AsOf).Where(view => only is null || view.Phase == only)];
        return page.Of(reading, all, view => view.Deadline.Id, "deadlines", ("phase", phase));
    }
}
