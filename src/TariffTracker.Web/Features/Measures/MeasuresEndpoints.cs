using Microsoft.AspNetCore.Http.HttpResults;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Measures;

/// <summary>One measure in full.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Rate">Where it stands.</param>
/// <param name="Document">The document, as known.</param>
/// <param name="Lists">Its lists of goods without their numbers, those that hold on the day first.</param>
/// <param name="Contested">Statements about it on which sources differ.</param>
public sealed record MeasureAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    RateAnswer Rate,
    TariffMeasure Document,
    IReadOnlyList<MeasureListSummary> Lists,
    IReadOnlyList<FactAnswer> Contested
);

/// <summary>A run of days with one rate.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day no longer covered; null when open.</param>
/// <param name="LastDay">Last day; null when open.</param>
/// <param name="State">What becomes of the days.</param>
/// <param name="RatePercent">The rate in percent; null when the measure has ended.</param>
/// <param name="Basis">What the rate is counted on.</param>
/// <param name="ValueBase">The value the rate is charged on.</param>
/// <param name="Action">Id of the action that decides.</param>
public sealed record SegmentAnswer(
    DateOnly From,
    DateOnly? Until,
    DateOnly? LastDay,
    RateState State,
    decimal? RatePercent,
    Basis Basis,
    ValueBase ValueBase,
    string Action
);

/// <summary>The schedule of a measure.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Segments">The segments, in order, never overlapping.</param>
/// <param name="Pending">Announcements without legal text that nothing legal has overtaken.</param>
public sealed record ScheduleAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    string Measure,
    IReadOnlyList<SegmentAnswer> Segments,
    IReadOnlyList<RateAction> Pending
);

/// <summary>Rates and measures for programs.</summary>
public static class MeasuresEndpoints
{
    public static void MapMeasures(this IEndpointRouteBuilder api)
    {
        api.MapGet("/rates", Rates).WithSummary("Every measure with its rate on the day").Produces<ListAnswer<RateAnswer>>();
        api.MapGet("/measures", Measures).WithSummary("Every measure known").Produces<ListAnswer<RateAnswer>>();
        api.MapGet("/measures/{id}", Measure).WithSummary("One measure in full").Produces<MeasureAnswer>();
        api.MapGet("/measures/{id}/lists/{list}", OneList)
            .WithSummary("One list of goods of a measure, with its numbers")
            .Produces<MeasureListAnswer>();
        api.MapGet("/measures/{id}/schedule", Schedule).WithSummary("The dated segments of a measure").Produces<ScheduleAnswer>();
    }

    private static IResult Rates(Reading reading, [AsParameters] ListPage page, string? sector) => List(reading, page, sector, "rates");

    private static IResult Measures(Reading reading, [AsParameters] ListPage page, string? sector) =>
        List(reading, page, sector, "measures");

    private static IResult List(Reading reading, ListPage page, string? sector, string path)
    {
        if (!string.IsNullOrEmpty(sector) && reading.Record.Find<Sector>(sector) is null)
        {
            return ApiProblems.BadParameter("sector", sector, "one of " + string.Join(", ", reading.Record.Sectors.Select(s => s.Id)));
        }

        List<RateAnswer> all =
        [
            .. RateBoard
                .For(reading.Record, reading.Lens.AsOf)
                .Where(rate => string.IsNullOrEmpty(sector) || rate.Measure.Sector == sector)
                .Select(RateAnswer.Of),
        ];
        return page.Of(reading, all, rate => rate.Measure, path, ("sector", sector));
    }

    private static IResult Measure(Reading reading, string id) =>
        RateBoard.For(reading.Record, id, reading.Lens.AsOf) is { } rate
            ? TypedResults.Ok(
                new MeasureAnswer(
                    reading.Lens.AsOf,
                    reading.Lens.Known,
                    reading.Revision,
                    RateAnswer.Of(rate),
                    rate.Measure,
                    [.. ScopeView.Of(reading.Record, id, reading.Lens.AsOf).Select(MeasureListSummary.Of)],
                    FactAnswer.Of(rate.Contested)
                )
            )
            : NotKnown(reading, id);

    private static IResult OneList(Reading reading, string id, string list) =>
        reading.Record.Find<TariffMeasure>(id) is null ? NotKnown(reading, id)
        : reading.Record.Find<TariffScope>(list) is { } scope && scope.Measures.Contains(id)
            ? TypedResults.Ok(
                new MeasureListAnswer(
                    reading.Lens.AsOf,
                    reading.Lens.Known,
                    reading.Revision,
                    id,
                    MeasureListSummary.Of(ScopeView.Of(scope, reading.Lens.AsOf)),
                    scope.Measures,
                    scope.Codes,
                    scope.Except
                )
            )
        : ApiProblems.NotKnown("list of this measure", list, reading.Newest.Find<TariffScope>(list)?.Measures.Contains(id) == true);

    private static IResult Schedule(Reading reading, string id) =>
        RateBoard.For(reading.Record, id, reading.Lens.AsOf) is { } rate
            ? TypedResults.Ok(
                new ScheduleAnswer(
                    reading.Lens.AsOf,
                    reading.Lens.Known,
                    reading.Revision,
                    id,
                    [
                        .. rate.Schedule.Segments.Select(s => new SegmentAnswer(
                            s.From,
                            s.Until,
                            s.LastDay,
                            s.State,
                            s.RatePercent,
                            s.Basis,
                            s.ValueBase,
                            s.Action.Id
                        )),
                    ],
                    rate.Pending
                )
            )
            : NotKnown(reading, id);

    private static ProblemHttpResult NotKnown(Reading reading, string id) =>
        ApiProblems.NotKnown("measure", id, reading.Newest.Find<TariffMeasure>(id) is not null);
}
