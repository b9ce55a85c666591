using System.Globalization;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Rounds;

/// <summary>A round in a list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="FirstDay">First day, in the city it was held in.</param>
/// <param name="LastDay">Last day, included.</param>
/// <param name="City">Where it was held.</param>
/// <param name="Phase">Where it stands on the day.</param>
/// <param name="Outcome">How it ended; null while nothing is known.</param>
/// <param name="Participants">Who took part.</param>
/// <param name="Contested">True when sources differ about it.</param>
/// <param name="Confidence">How sure the record is of it; null when no mark was given.</param>
/// <param name="IndependentSources">How many independent sources speak of it.</param>
public sealed record RoundItem(
    int Number,
    DateOnly FirstDay,
    DateOnly LastDay,
    LocalizedText City,
    RoundPhase Phase,
    Outcome? Outcome,
    IReadOnlyList<Participant> Participants,
    bool Contested,
    Certainty? Confidence,
    int IndependentSources
);

/// <summary>What a round did to a proposal.</summary>
/// <param name="Proposal">Id of the proposal.</param>
/// <param name="Title">Its title.</param>
/// <param name="Move">What the round did to it.</param>
/// <param name="Before">Where it stood before; null when it was new.</param>
/// <param name="Status">Where it stood after.</param>
/// <param name="Note">What happened.</param>
/// <param name="IndependentSources">How many independent sources say so.</param>
public sealed record MoveAnswer(
    string Proposal,
    LocalizedText Title,
    RoundMove Move,
    ProposalStatus? Before,
    ProposalStatus Status,
    LocalizedText Note,
    int IndependentSources
);

/// <summary>One round in full.</summary>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Phase">Where it stands on the day.</param>
/// <param name="Document">The document, as known.</param>
/// <param name="Previous">Number of the round before.</param>
/// <param name="Next">Number of the round after.</param>
/// <param name="Moves">What moved since the round before.</param>
/// <param name="Contested">Statements about it on which sources differ.</param>
/// <param name="Sources">Ids of the sources cited about it.</param>
/// <param name="IndependentSources">How many independent sources those are.</param>
public sealed record RoundAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    RoundPhase Phase,
    NegotiationRound Document,
    int? Previous,
    int? Next,
    IReadOnlyList<MoveAnswer> Moves,
    IReadOnlyList<FactAnswer> Contested,
    IReadOnlyList<string> Sources,
    int IndependentSources
);

/// <summary>Rounds for programs.</summary>
public static class RoundsEndpoints
{
    public static void MapRounds(this IEndpointRouteBuilder api)
    {
        api.MapGet("/rounds", Rounds).WithSummary("Every round known").Produces<ListAnswer<RoundItem>>();
        api.MapGet("/rounds/{number}", Round).WithSummary("One round in full").Produces<RoundAnswer>();
    }

    private static IResult Rounds(Reading reading, [AsParameters] ListPage page) =>
        page.Of(
            reading,
            [.. RoundView.All(reading.Record, reading.Lens.AsOf).Select(Item)],
            round => round.Number.ToString(CultureInfo.InvariantCulture),
            "rounds"
        );

    private static IResult Round(Reading reading, string number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
        {
            return ApiProblems.BadParameter("number", number, "the number of a round, such as 5");
        }

        return RoundView.Of(reading.Record, n, reading.Lens.AsOf) is { } view
            ? TypedResults.Ok(
                new RoundAnswer(
                    reading.Lens.AsOf,
                    reading.Lens.Known,
                    reading.Revision,
                    view.Phase,
                    view.Round,
                    view.Previous?.Number,
                    view.Next?.Number,
                    [
                        .. view.Moves.Select(move => new MoveAnswer(
                            move.Proposal.Id,
                            move.Proposal.Title,
                            move.Move,
                            move.Before?.Status,
                            move.Step.Status,
                            move.Step.Note,
                            move.IndependentSources
                        )),
                    ],
                    FactAnswer.Of(view.Contested),
                    view.Sources,
                    view.IndependentSources
                )
            )
            : ApiProblems.NotKnown("round", number, reading.Newest.Rounds.Any(round => round.Number == n));
    }

    private static RoundItem Item(RoundView view) =>
        new(
            view.Round.Number,
            view.Round.FirstDay,
            view.Round.LastDay,
            view.Round.City,
            view.Phase,
            view.Round.Outcome,
            view.Round.Participants,
            view.Contested.Count > 0,
            view.Round.Confidence,
            view.IndependentSources
        );
}
