using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Proposals;

/// <summary>A proposal in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="By">Whose it is.</param>
/// <param name="Kind">Whether something is offered, asked for or kept off the table.</param>
/// <param name="Sector">Id of its sector.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StatusOn">Since when it stands there.</param>
/// <param name="FirstOn">When it came up.</param>
/// <param name="Measures">Ids of the measures it would change.</param>
/// <param name="Variants">In how many ways it is reported.</param>
/// <param name="Contested">True when sources differ about it.</param>
/// <param name="Confidence">How sure the record is of it; null when no mark was given.</param>
/// <param name="IndependentSources">How many independent sources speak of it.</param>
public sealed record ProposalItem(
    string Id,
    LocalizedText Title,
    Side By,
    ProposalKind Kind,
    string Sector,
    ProposalStatus Status,
    PartialDate StatusOn,
    PartialDate FirstOn,
    IReadOnlyList<string> Measures,
    int Variants,
    bool Contested,
    Certainty? Confidence,
    int IndependentSources
);

/// <summary>One proposal in full.</summary>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="Document">The document, as known; its steps after the day asked about included.</param>
/// <param name="Contested">Statements about it on which sources differ.</param>
/// <param name="IndependentSources">How many independent sources speak of it.</param>
public sealed record ProposalAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    ProposalStatus Status,
    ConcessionProposal Document,
    IReadOnlyList<FactAnswer> Contested,
    int IndependentSources
);

/// <summary>Proposals for programs.</summary>
public static class ProposalsEndpoints
{
    public static void MapProposals(this IEndpointRouteBuilder api)
    {
        api.MapGet("/proposals", Proposals).WithSummary("Every proposal begun by the day").Produces<ListAnswer<ProposalItem>>();
        api.MapGet("/proposals/{id}", Proposal).WithSummary("One proposal in full").Produces<ProposalAnswer>();
    }

    private static IResult Proposals(Reading reading, [AsParameters] ListPage page, string? sector, string? by, string? status)
    {
        if (!string.IsNullOrEmpty(sector) && reading.Record.Sectors.All(s => s.Id != sector))
        {
            return ApiProblems.BadParameter("sector", sector, "one of " + string.Join(", ", reading.Record.Sectors.Select(s => s.Id)));
        }

        if (!Choice.TryRead<Side>(by, out var side))
        {
            return ApiProblems.BadParameter("by", by, Choice.Allowed<Side>());
        }

        if (!Choice.TryRead<ProposalStatus>(status, out var at))
        {
            return ApiProblems.BadParameter("status", status, Choice.Allowed<ProposalStatus>());
        }

        List<ProposalItem> all =
        [
            .. ProposalBoard
                .For(reading.Record, reading.Lens.AsOf)
                .Where(view => string.IsNullOrEmpty(sector) || view.Proposal.Sector == sector)
                .Where(view => side is null || view.Proposal.By == side)
                .Where(view => at is null || view.Status == at)
                .Select(Item),
        ];
        return page.Of(reading, all, item => item.Id, "proposals", ("sector", sector), ("by", by), ("status", status));
    }

    private static IResult Proposal(Reading reading, string id) =>
        ProposalBoard.For(reading.Record, id, reading.Lens.AsOf) is { } view
            ? TypedResults.Ok(
                new ProposalAnswer(
                    reading.Lens.AsOf,
                    reading.Lens.Known,
                    reading.Revision,
                    view.Status,
                    view.Proposal,
                    FactAnswer.Of(view.Contested),
                    view.IndependentSources
                )
            )
            : ApiProblems.NotKnown("proposal", id, reading.Newest.Find<ConcessionProposal>(id) is not null);

    private static ProposalItem Item(ProposalView view) =>
        new(
            view.Proposal.Id,
            view.Proposal.Title,
            view.Proposal.By,
            view.Proposal.Kind,
            view.Proposal.Sector,
            view.Status,
            view.Latest.On,
            view.Steps[0].On,
            view.Proposal.Measures,
            view.Proposal.Variants.Count,
            view.Contested.Count > 0,
            view.Proposal.Confidence,
            view.IndependentSources
        );
}
