using System.Globalization;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>Rules about rounds, people, proposals and deadlines.</summary>
internal static class TalksRules
{
    private static readonly ProposalStatus[] Ways =
    [
        ProposalStatus.Floated,
        ProposalStatus.Tabled,
        ProposalStatus.UnderDiscussion,
        ProposalStatus.Agreed,
        ProposalStatus.InLegalText,
        ProposalStatus.Implemented,
    ];

    public static IEnumerable<Finding> Check(TariffRecord record, Document document, DateOnly today) =>
        document switch
        {
            NegotiationRound round => OfNumber(record, round).Concat(InOffice(record, round)),
            TimelineEvent happening => InOffice(record, happening),
            ConcessionProposal proposal => Steps(proposal),
            Deadline { Outcome: null, On: { } on } deadline when on.LastDay < today =>
            [
                new(Rule.DeadlinePassed, new(DocumentKind.Deadline, deadline.Id), "outcome", on.LastDay),
            ],
            _ => [],
        };

    private static IEnumerable<Finding> OfNumber(TariffRecord record, NegotiationRound round)
    {
        var at = new DocumentRef(DocumentKind.Round, round.Id);
        if (
            round.Id != round.Number.ToString(CultureInfo.InvariantCulture)
            || record.Rounds.Any(other => other.Number == round.Number && other.Id != round.Id)
        )
        {
            yield return new(Rule.RoundNumber, at, "number", round.Number);
        }
    }

    private static IEnumerable<Finding> InOffice(TariffRecord record, NegotiationRound round) =>
        Statement
            .Named("participants", round.Participants, participant => participant.Person)
            .SelectMany(x => InOffice(record, new(DocumentKind.Round, round.Id), x.Place, x.Part.Person, round.FirstDay, round.LastDay));

    private static IEnumerable<Finding> InOffice(TariffRecord record, TimelineEvent happening) =>
        happening.Kind is EventKind.LeadersCall or EventKind.Summit or EventKind.Talks
            ? happening.People.SelectMany(person =>
                InOffice(
                    record,
                    new(DocumentKind.Event, happening.Id),
                    $"people[{person}]",
                    person,
                    happening.On.FirstDay,
                    happening.LastDay ?? happening.On.LastDay
                )
            )
            : [];

    /// <summary>Somebody with posts on record, none of which can have been held on any of the days.</summary>
    private static IEnumerable<Finding> InOffice(
        TariffRecord record,
        DocumentRef at,
        string place,
        string personId,
        DateOnly firstDay,
        DateOnly lastDay
    )
    {
        if (
            record.Find<Person>(personId) is { Posts.Count: > 0 } person
            && !person.Posts.Any(post =>
                (post.From is not { } from || from.FirstDay <= lastDay) && (post.Until is not { } until || until.LastDay > firstDay)
            )
        )
        {
            yield return new(Rule.NotInOffice, at, place, person.Name, firstDay);
        }
    }

    private static IEnumerable<Finding> Steps(ConcessionProposal proposal)
    {
        var at = new DocumentRef(DocumentKind.Proposal, proposal.Id);
        foreach (var (earlier, later) in proposal.Steps.Zip(proposal.Steps.Skip(1)))
        {
            if (later.On.LastDay < earlier.On.FirstDay)
            {
                yield return new(Rule.StepDates, at, $"steps[{later.Id}].on", later.Note, earlier.Note);
            }
            else if (GoesBack(earlier.Status, later.Status))
            {
                yield return new(Rule.StepBack, at, $"steps[{later.Id}].status", later.Note, earlier.Note);
            }
        }
    }

    /// <summary>Back on the way from an idea to its being carried out. After a refusal or a withdrawal anything may begin anew.</summary>
    private static bool GoesBack(ProposalStatus earlier, ProposalStatus later) =>
        Array.IndexOf(Ways, later) is >= 0 and var now && now < Array.IndexOf(Ways, earlier);
}
