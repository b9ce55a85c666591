using Microsoft.AspNetCore.Http.HttpResults;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Export;

/// <summary>The whole record, in the shape in which it is seeded and stored.</summary>
/// <param name="Known">The day of knowledge it is limited to.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Schema">Number of the document shape.</param>
/// <param name="Sources">Every source.</param>
/// <param name="Rounds">Every round.</param>
/// <param name="Measures">Every measure.</param>
/// <param name="Proposals">Every proposal.</param>
/// <param name="Events">Every event.</param>
/// <param name="Deadlines">Every deadline.</param>
/// <param name="People">Every person.</param>
/// <param name="Sectors">Every sector.</param>
/// <param name="Indicators">Every indicator.</param>
public sealed record RecordAnswer(
    DateOnly Known,
    int Rev,
    int Schema,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<NegotiationRound> Rounds,
    IReadOnlyList<TariffMeasure> Measures,
    IReadOnlyList<ConcessionProposal> Proposals,
    IReadOnlyList<TimelineEvent> Events,
    IReadOnlyList<Deadline> Deadlines,
    IReadOnlyList<Person> People,
    IReadOnlyList<Sector> Sectors,
    IReadOnlyList<Indicator> Indicators
);

/// <summary>The record as a whole, for programs.</summary>
public static class ExportEndpoints
{
    public static void MapExport(this IEndpointRouteBuilder api) =>
        api.MapGet("/record", Whole).WithSummary("The whole record, as known on the day").Produces<RecordAnswer>();

    private static JsonHttpResult<RecordAnswer> Whole(Reading reading)
    {
        var record = reading.Record;
        return TypedResults.Json(
            new RecordAnswer(
                reading.Lens.Known,
                reading.Revision,
                DocumentJson.Schema,
                record.Sources,
                record.Rounds,
                record.Measures,
                record.Proposals,
                record.Events,
                record.Deadlines,
                record.People,
                record.Sectors,
                record.Indicators
            ),
            DocumentJson.Options
        );
    }
}
