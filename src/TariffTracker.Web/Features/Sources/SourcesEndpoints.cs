using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Sources;

/// <summary>A source in a list.</summary>
/// <param name="Document">The document.</param>
/// <param name="Supports">How many of its statements say what the record says.</param>
/// <param name="Differs">How many say something else.</param>
/// <param name="Rejected">How many are held to be wrong.</param>
public sealed record SourceItem(Source Document, int Supports, int Differs, int Rejected);

/// <summary>One thing a source says, beside what the record uses.</summary>
/// <param name="At">What it is about.</param>
/// <param name="Question">What is asked, where the statement has a question.</param>
/// <param name="Used">What the record says.</param>
/// <param name="Citation">What this source says.</param>
public sealed record ClaimAnswer(PlaceAnswer At, LocalizedText? Question, LocalizedText? Used, CitationAnswer Citation);

/// <summary>One source with everything it says.</summary>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Document">The document.</param>
/// <param name="Claims">What it says.</param>
/// <param name="Repeats">Ids of the sources it repeats.</param>
/// <param name="RepeatedBy">Ids of the sources that repeat it.</param>
public sealed record SourceAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    Source Document,
    IReadOnlyList<ClaimAnswer> Claims,
    IReadOnlyList<string> Repeats,
    IReadOnlyList<string> RepeatedBy
);

/// <summary>Sources for programs.</summary>
public static class SourcesEndpoints
{
    public static void MapSources(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sources", Sources).WithSummary("Every source published by the day of knowledge").Produces<ListAnswer<SourceItem>>();
        api.MapGet("/sources/{id}", One).WithSummary("One source with everything it says").Produces<SourceAnswer>();
    }

    private static IResult Sources(Reading reading, [AsParameters] ListPage page, string? kind)
    {
        if (!Choice.TryRead<SourceKind>(kind, out var only))
        {
            return ApiProblems.BadParameter("kind", kind, Choice.Allowed<SourceKind>());
        }

        List<SourceItem> all =
        [
            .. reading
                .Record.Sources.Where(source => only is null || source.Kind == only)
                .Select(source => SourceReading.Of(reading.Record, source.Id)!)
                .Select(reads => new SourceItem(
                    reads.Source,
                    reads.Count(Stance.Supports),
                    reads.Count(Stance.Differs),
                    reads.Count(Stance.Rejected)
                )),
        ];
        return page.Of(reading, all, item => item.Document.Id, "sources", ("kind", kind));
    }

    private static IResult One(Reading reading, string id) =>
        SourceReading.Of(reading.Record, id) is { } reads
            ? TypedResults.Ok(
                new SourceAnswer(
                    reading.Lens.AsOf,
                    reading.Lens.Known,
                    reading.Revision,
                    reads.Source,
                    [
                        .. reads.Claims.Select(claim => new ClaimAnswer(
                            PlaceAnswer.Of(claim.Fact),
                            claim.Fact.Question,
                            claim.Fact.Used,
                            CitationAnswer.Of(claim.Citation)
                        )),
                    ],
                    [.. reads.Repeats.Select(source => source.Id)],
                    [.. reads.RepeatedBy.Select(source => source.Id)]
                )
            )
            : ApiProblems.NotKnown("source", id, reading.Newest.Find<Source>(id) is not null);
}
