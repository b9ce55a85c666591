using Microsoft.AspNetCore.Mvc;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Difference;

/// <summary>The lens to compare with.</summary>
/// <param name="ThenAsOf">The day goods are entered; as in <c>asOf</c> when absent.</param>
/// <param name="ThenKnown">The day of knowledge; as in <c>known</c> when absent.</param>
public sealed record DifferenceQuery(
    [FromQuery(Name = DifferenceAddress.AsOf)] string? ThenAsOf,
    [FromQuery(Name = DifferenceAddress.Known)] string? ThenKnown
);

/// <summary>Two lenses side by side, for programs.</summary>
public static class DifferenceEndpoints
{
    public static void MapDifference(this IEndpointRouteBuilder api) =>
        api.MapGet("/difference", (Reading reading, HttpRequest request, [AsParameters] DifferenceQuery _) => Answer(reading, request))
            .WithSummary("What differs between the lens thenAsOf, thenKnown and the lens asOf, known, and which announcements did it")
            .Produces<DifferenceAnswer>();

    private static IResult Answer(Reading reading, HttpRequest request)
    {
        var address = DifferenceAddress.Read(request.Query, reading.Lens, reading.Today);
        return address.Problem is { } problem
            ? LensGate.Details(problem)
            : TypedResults.Ok(
                DifferenceAnswer.Of(
                    LensComparison.Of(reading.KnownOn, address.Then ?? DifferenceAddress.Usual(reading.Lens), reading.Lens),
                    reading.Revision
                )
            );
    }
}
