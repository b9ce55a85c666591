using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>Events for programs.</summary>
public static class EventsEndpoints
{
    public static void MapEvents(this IEndpointRouteBuilder api) =>
        api.MapGet("/events", Events).WithSummary("Every event known, earliest first").Produces<ListAnswer<TimelineEvent>>();

    private static IResult Events(Reading reading, [AsParameters] ListPage page, string? kind)
    {
        if (!Choice.TryRead<EventKind>(kind, out var only))
        {
            return ApiProblems.BadParameter("kind", kind, Choice.Allowed<EventKind>());
        }

        List<TimelineEvent> all = [.. reading.Record.Events.Where(happening => only is null || happening.Kind == only)];
        return page.Of(reading, all, happening => happening.Id, "events", ("kind", kind));
    }
}
