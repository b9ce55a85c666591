using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Features.Rounds;

/// <summary>What the page of a round cites, from top to bottom, so that its source numbers rise down the page.</summary>
public static class RoundCitations
{
    public static IEnumerable<Citation> InReadingOrder(RoundView view)
    {
        var round = view.Round;
        return
        [
            .. round.Citations,
            .. round.Outcome?.Citations ?? [],
            .. round.Readouts.Joint?.Citations ?? [],
            .. round.Meetings.SelectMany(meeting => meeting.Citations),
            .. round.Clauses.SelectMany(clause => clause.Citations),
            .. round.Readouts.UnitedStates?.Citations ?? [],
            .. round.Readouts.Japan?.Citations ?? [],
            .. round.NextStep?.Citations ?? [],
            .. view.Moves.SelectMany(move => move.Step.Citations),
            .. view.Contested.SelectMany(fact => fact.Citations),
        ];
    }
}
