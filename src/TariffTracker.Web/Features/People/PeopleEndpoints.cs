using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.People;

/// <summary>People for programs.</summary>
public static class PeopleEndpoints
{
    public static void MapPeople(this IEndpointRouteBuilder api) =>
        api.MapGet("/people", People).WithSummary("Everybody in the record, by side").Produces<ListAnswer<Person>>();

    private static IResult People(Reading reading, [AsParameters] ListPage page, string? side)
    {
        if (!Choice.TryRead<Side>(side, out var only))
        {
            return ApiProblems.BadParameter("side", side, Choice.Allowed<Side>());
        }

        return page.Of(
            reading,
            [.. reading.Record.People.Where(person => only is null || person.Side == only)],
            person => person.Id,
            "people",
            ("side", side)
        );
    }
}
