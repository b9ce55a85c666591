using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>A part of a document that evidence stands on, or should.</summary>
/// <param name="Place">The field path of the part; empty for the document as a whole.</param>
/// <param name="KnownOn">The day from which the record says it was known; null when it goes by the evidence itself.</param>
/// <param name="NeedsSupport">True when it should not stand without a source that says so.</param>
/// <param name="Citations">The evidence.</param>
internal sealed record Statement(string Place, DateOnly? KnownOn, bool NeedsSupport, IReadOnlyList<Citation> Citations)
{
    /// <summary>The field path of the evidence.</summary>
    public string CitationsPlace => Place.Length == 0 ? "citations" : $"{Place}.citations";

    /// <summary>The statements of a document, those without any evidence included.</summary>
    public static IEnumerable<Statement> In(Document document) =>
        Own(document)
            .Concat(
                // An open question, or one on which every source is mistaken, is supported by none.
                document.Facts.Select(fact => new Statement($"facts[{fact.Id}]", fact.KnownFrom, false, fact.Citations))
            );

    private static IEnumerable<Statement> Own(Document document) =>
        document switch
        {
            TariffMeasure measure => measure
                .Actions.Select(action => new Statement($"actions[{action.Id}]", action.AnnouncedOn, true, action.Citations))
                .Concat(
                    Named("yieldsTo", measure.YieldsTo, rule => $"{rule.Measure} {rule.From:yyyy-MM-dd}")
                        .Select(x => new Statement(x.Place, x.Part.AnnouncedOn, true, x.Part.Citations))
                ),
            ConcessionProposal proposal => proposal
                .Steps.Select(step => new Statement($"steps[{step.Id}]", step.PublicOn, true, step.Citations))
                .Concat(proposal.Variants.Select(variant => new Statement($"variants[{variant.Id}]", null, true, variant.Citations))),
            NegotiationRound round => InRound(round),
            TimelineEvent happening =>
            [
                new("", happening.AnnouncedOn ?? happening.On.LastDay, true, happening.Citations),
                .. Of("outcome", happening.Outcome),
            ],
            Deadline deadline => [new("", deadline.AnnouncedOn, true, deadline.Citations), .. Of("outcome", deadline.Outcome)],
            Person person => Named("posts", person.Posts, post => post.Title.En)
                .Select(x => new Statement(x.Place, null, false, x.Part.Citations)),
            Indicator indicator => [new("", indicator.PublishedOn.LastDay, true, indicator.Citations)],
            TariffScope scope => [new("", scope.AnnouncedOn, true, scope.Citations)],
            TariffLine line => [new("", null, true, line.Citations)],
            TradeFlow flow => [new("", null, true, flow.Citations)],
            _ => [],
        };

    private static IEnumerable<Statement> InRound(NegotiationRound round) =>
        [
            new("", round.AnnouncedOn ?? round.LastDay, true, round.Citations),
            .. Of("outcome", round.Outcome),
            .. Of("nextStep", round.NextStep),
            .. Of("readouts.unitedStates", round.Readouts.UnitedStates),
            .. Of("readouts.japan", round.Readouts.Japan),
            .. Of("readouts.joint", round.Readouts.Joint),
            .. Named("clauses", round.Clauses, clause => clause.Topic.En)
                .Select(x => new Statement(x.Place, x.Part.KnownFrom, true, x.Part.Citations)),
            .. Named("meetings", round.Meetings, sitting => $"{sitting.On:yyyy-MM-dd}")
                .Select(x => new Statement(x.Place, x.Part.On, false, x.Part.Citations)),
        ];

    private static IEnumerable<Statement> Of(string place, Outcome? outcome) =>
        outcome is null ? [] : [new(place, outcome.On, true, outcome.Citations)];

    private static IEnumerable<Statement> Of(string place, Readout? readout) =>
        readout is null ? [] : [new(place, readout.On, true, readout.Citations)];

    /// <summary>The parts of a list with their field paths.</summary>
    public static IEnumerable<(string Place, T Part)> Named<T>(string list, IReadOnlyList<T> parts, Func<T, string> nameOf) =>
        ListItems.Unique(parts.Select(nameOf)).Zip(parts, (name, part) => ($"{list}[{name}]", part));
}
