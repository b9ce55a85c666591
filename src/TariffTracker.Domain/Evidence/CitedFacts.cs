using System.Globalization;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>Finds every statement with evidence in a document.</summary>
public static class CitedFacts
{
    /// <summary>The statements of <paramref name="document"/> that carry evidence, in the order they stand in it.</summary>
    public static IEnumerable<CitedFact> In(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
        return Own(at, document).Concat(document.Facts.Select(fact => Of(at, fact))).Where(fact => fact.Citations.Count > 0);
    }

    private static IEnumerable<CitedFact> Own(DocumentRef at, Document document) =>
        document switch
        {
            NegotiationRound round => InRound(at, round),
            TariffMeasure measure => InMeasure(at, measure),
            ConcessionProposal proposal => InProposal(at, proposal),
            TimelineEvent happening => Whole(at, happening.Text ?? happening.Title, happening.Citations)
                .Concat(InOutcome(at, "outcome", happening.Outcome)),
            Deadline deadline => Whole(at, deadline.IfMissed, deadline.Citations).Concat(InOutcome(at, "outcome", deadline.Outcome)),
            Person person => person.Posts.Select((post, i) => Make(at, CitedPart.Post, $"post-{Number(i)}", post.Title, post.Citations)),
            Sector { Card: { } card } => [Make(at, CitedPart.TypicalGood, "example", card.Example.Name, card.Example.Citations)],
            Indicator indicator => Whole(at, indicator.Name, indicator.Citations),
            TariffScope scope => Whole(at, scope.Name, scope.Citations),
            TariffLine line => Whole(at, line.Description, line.Citations),
            TradeFlow flow => Whole(at, flow.Name, flow.Citations),
            _ => [],
        };

    private static CitedFact Of(DocumentRef at, Fact fact) =>
        new()
        {
            Document = at,
            Part = CitedPart.Fact,
            PartId = fact.Id,
            Question = fact.Question,
            Used = fact.Used,
            Why = fact.Why,
            RatePercent = fact.RatePercent,
            Weight = fact.Weight,
            Citations = fact.Citations,
        };

    private static IEnumerable<CitedFact> InMeasure(DocumentRef at, TariffMeasure measure) =>
        measure
            .Actions.Select(action =>
                Make(at, CitedPart.RateAction, action.Id, action.Summary, action.Citations) with
                {
                    Why = action.Why,
                    RatePercent = action.RatePercent,
                    Basis = action.RatePercent is null ? null : action.Basis,
                    Weight = Weight.Matters,
                }
            )
            .Concat(
                measure.YieldsTo.Select(rule =>
                    Make(at, CitedPart.StackingRule, $"yields-to-{rule.Measure}-{rule.From:yyyyMMdd}", rule.Summary, rule.Citations)
                )
            );

    private static IEnumerable<CitedFact> InProposal(DocumentRef at, ConcessionProposal proposal) =>
        proposal
            .Variants.Select(variant => Make(at, CitedPart.ProposalVariant, variant.Id, variant.Text, variant.Citations))
            .Concat(proposal.Steps.Select(step => Make(at, CitedPart.ProposalStep, step.Id, step.Note, step.Citations)));

    private static IEnumerable<CitedFact> InRound(DocumentRef at, NegotiationRound round) =>
        Whole(at, null, round.Citations)
            .Concat(InOutcome(at, "outcome", round.Outcome))
            .Concat(InOutcome(at, "next-step", round.NextStep))
            .Concat(InReadout(at, "readout-united-states", round.Readouts.UnitedStates))
            .Concat(InReadout(at, "readout-japan", round.Readouts.Japan))
            .Concat(InReadout(at, "readout-joint", round.Readouts.Joint))
            .Concat(round.Clauses.Select((clause, i) => Make(at, CitedPart.Clause, $"clause-{Number(i)}", clause.Topic, clause.Citations)))
            .Concat(round.Meetings.Select((sitting, i) => Make(at, CitedPart.Meeting, $"meeting-{Number(i)}", null, sitting.Citations)));

    private static IEnumerable<CitedFact> Whole(DocumentRef at, LocalizedText? says, IReadOnlyList<Citation> citations) =>
        [Make(at, CitedPart.Document, "", says, citations)];

    private static IEnumerable<CitedFact> InOutcome(DocumentRef at, string id, Outcome? outcome) =>
        outcome is null ? [] : [Make(at, CitedPart.Outcome, id, outcome.Finding, outcome.Citations)];

    private static IEnumerable<CitedFact> InReadout(DocumentRef at, string id, Readout? readout) =>
        readout is null ? [] : [Make(at, CitedPart.Readout, id, readout.Says, readout.Citations)];

    private static CitedFact Make(DocumentRef at, CitedPart part, string id, LocalizedText? used, IReadOnlyList<Citation> citations) =>
        new()
        {
            Document = at,
            Part = part,
            PartId = id,
            Used = used,
            Citations = citations,
        };

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
