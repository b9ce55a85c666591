using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>Removes from documents what was not yet public on a day. The only place where that is decided.</summary>
internal sealed class KnownFilter
{
    private readonly DateOnly day;
    private readonly Dictionary<string, DateOnly> published;

    private KnownFilter(IReadOnlyCollection<Document> documents, DateOnly day)
    {
        this.day = day;
        published = documents.OfType<Source>().ToDictionary(source => source.Id, source => source.PublishedOn.LastDay);
    }

    /// <summary>The documents as known on <paramref name="day"/>, without references to documents that were not.</summary>
    public static List<Document> Apply(IReadOnlyCollection<Document> documents, DateOnly day)
    {
        var filter = new KnownFilter(documents, day);
        List<Document> kept = [.. documents.Select(filter.Known).OfType<Document>()];
        return KnownReferences.Prune(kept);
    }

    private bool Public(DateOnly on) => on <= day;

    private DateOnly? Past(DateOnly? on) => on <= day ? on : null;

    private Document? Known(Document document)
    {
        Document? known = document switch
        {
            Source source => Public(source.PublishedOn.LastDay) ? source : null,
            NegotiationRound round => Known(round),
            TariffMeasure measure => Known(measure),
            ConcessionProposal proposal => Known(proposal),
            TimelineEvent happening => Known(happening),
            Deadline deadline => Known(deadline),
            Person person => Known(person),
            Sector sector => Known(sector),
            Indicator indicator => Public(indicator.PublishedOn.LastDay) ? indicator with { Citations = Known(indicator.Citations) } : null,
            TariffScope scope => Known(scope),
            TariffLine line => line with { Citations = Known(line.Citations) },
            TypicalGood good => good,
            TradeFlow flow => flow with { Citations = Known(flow.Citations) },
            _ => throw new ArgumentException("No such kind of document.", nameof(document)),
        };
        return known is null ? null : known with { Facts = Known(known.Facts) };
    }

    private List<Citation> Known(IReadOnlyList<Citation> citations) =>
        [.. citations.Where(citation => published.TryGetValue(citation.Source, out var on) && Public(on))];

    private List<Fact> Known(IReadOnlyList<Fact> facts) =>
        [
            .. facts
                .Where(fact => (fact.KnownFrom ?? Evidenced(fact.Citations)) is { } from && Public(from))
                .Select(fact => fact with { Citations = Known(fact.Citations) }),
        ];

    /// <summary>The day the first supporting source was published, or the first of any stance when none supports.</summary>
    private DateOnly? Evidenced(IReadOnlyList<Citation> citations)
    {
        var supporting = citations.Where(c => c.Stance == Stance.Supports).ToList();
        return (supporting.Count > 0 ? supporting : citations)
            .Select(citation => published.TryGetValue(citation.Source, out var on) ? on : (DateOnly?)null)
            .Min();
    }

    private TariffMeasure? Known(TariffMeasure measure)
    {
        List<RateAction> actions = [.. measure.Actions.Where(action => Public(action.AnnouncedOn)).Select(Known)];
        return actions.Count == 0
            ? null
            : measure with
            {
                Actions = actions,
                YieldsTo =
                [
                    .. measure
                        .YieldsTo.Where(rule => Public(rule.AnnouncedOn))
                        .Select(rule => rule with { Citations = Known(rule.Citations) }),
                ],
            };
    }

    private TariffScope? Known(TariffScope scope) =>
        !Public(scope.AnnouncedOn)
            ? null
            : scope with
            {
                Until = Public(scope.UntilAnnouncedOn ?? scope.AnnouncedOn) ? scope.Until : null,
                UntilAnnouncedOn = Past(scope.UntilAnnouncedOn),
                Citations = Known(scope.Citations),
            };

    private RateAction Known(RateAction action) =>
        action with
        {
            SignedOn = Past(action.SignedOn),
            PublishedOn = Past(action.PublishedOn),
            CustomsNoticeOn = Past(action.CustomsNoticeOn),
            Citations = Known(action.Citations),
        };

    private Sector Known(Sector sector) =>
        sector.Card is not { } card
            ? sector
            : sector with
            {
                Card = card with { Example = card.Example with { Citations = Known(card.Example.Citations) } },
            };

    private NegotiationRound? Known(NegotiationRound round) =>
        !Public(round.AnnouncedOn ?? round.FirstDay)
            ? null
            : round with
            {
                AnnouncedOn = Past(round.AnnouncedOn),
                Participants = Public(round.FirstDay)
                    ? [.. round.Participants.Where(participant => HasMet(round, participant.Person))]
                    : [],
                Topics = Public(round.FirstDay) ? round.Topics : [],
                Meetings =
                [
                    .. round
                        .Meetings.Where(sitting => Public(sitting.On))
                        .Select(sitting => sitting with { Citations = Known(sitting.Citations) }),
                ],
                Outcome = Known(round.Outcome),
                NextStep = Known(round.NextStep),
                Readouts = new Readouts
                {
                    UnitedStates = Known(round.Readouts.UnitedStates),
                    Japan = Known(round.Readouts.Japan),
                    Joint = Known(round.Readouts.Joint),
                    LookedForOn = Past(round.Readouts.LookedForOn),
                },
                Clauses =
                [
                    .. round
                        .Clauses.Where(clause => (clause.KnownFrom ?? Evidenced(clause.Citations)) is { } from && Public(from))
                        .Select(clause => clause with { Citations = Known(clause.Citations) }),
                ],
                Citations = Known(round.Citations),
            };

    private ConcessionProposal? Known(ConcessionProposal proposal)
    {
        List<ProposalStep> steps =
        [
            .. proposal.Steps.Where(step => Public(step.PublicOn)).Select(step => step with { Citations = Known(step.Citations) }),
        ];
        return steps.Count == 0
            ? null
            : proposal with
            {
                Steps = steps,
                Variants =
                [
                    .. proposal
                        .Variants.Where(variant => Evidenced(variant.Citations) is { } from && Public(from))
                        .Select(variant => variant with { Citations = Known(variant.Citations) }),
                ],
            };
    }

    private TimelineEvent? Known(TimelineEvent happening) =>
        !Public(happening.AnnouncedOn ?? happening.On.LastDay)
            ? null
            : happening with
            {
                Outcome = Known(happening.Outcome),
                Citations = Known(happening.Citations),
            };

    private Deadline? Known(Deadline deadline) =>
        !Public(deadline.AnnouncedOn) ? null : deadline with { Outcome = Known(deadline.Outcome), Citations = Known(deadline.Citations) };

    private Outcome? Known(Outcome? outcome) =>
        outcome is not null && Public(outcome.On) ? outcome with { Citations = Known(outcome.Citations) } : null;

    private Readout? Known(Readout? readout) =>
        readout is not null && Public(readout.On) ? readout with { Citations = Known(readout.Citations) } : null;

    /// <summary>Somebody known only for posts still to come is not known yet.</summary>
    private Person? Known(Person person) =>
        person.Posts.Count > 0 && !person.Posts.Any(InSight)
            ? null
            : person with
            {
                Posts = [.. person.Posts.Where(InSight).Select(Known)],
            };

    /// <summary>Somebody whose sittings are all still to come has not taken part yet.</summary>
    private bool HasMet(NegotiationRound round, string person)
    {
        var sittings = round.Meetings.Where(sitting => sitting.Japan.Contains(person) || sitting.UnitedStates.Contains(person)).ToList();
        return sittings.Count == 0 || sittings.Any(sitting => Public(sitting.On));
    }

    private bool InSight(Post post) => post.From is not { } from || Public(from.FirstDay);

    private Post Known(Post post) =>
        post with
        {
            Until = post.Until is { } until && Public(until.LastDay) ? until : null,
            Citations = Known(post.Citations),
        };
}
