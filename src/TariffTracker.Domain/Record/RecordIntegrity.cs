using System.Globalization;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>Checks that documents refer only to what exists and that parts with ids have different ones.</summary>
internal static partial class RecordIntegrity
{
    public static List<RecordProblem> Check(List<Document> documents)
    {
        var known = new HashSet<DocumentRef>();
        var problems = new List<RecordProblem>();
        foreach (var document in documents)
        {
            var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
            if (!DocumentId().IsMatch(document.Id))
            {
                problems.Add(new(at, "id", "An id is lower-case words and digits joined by hyphens.") { Fault = IntegrityFault.IdForm });
            }

            if (!known.Add(at))
            {
                problems.Add(
                    new(at, "id", "Two documents of this kind have this id; ids are never used twice.") { Fault = IntegrityFault.IdTwice }
                );
            }
        }

        foreach (var document in documents)
        {
            var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
            problems.AddRange(
                References(document)
                    .Where(reference => !known.Contains(reference.To))
                    .Select(reference => new RecordProblem(
                        at,
                        reference.Place,
                        $"There is no {Word(reference.To.Kind)} with the id '{reference.To.Id}'."
                    )
                    {
                        Fault = IntegrityFault.Reference,
                        Named = reference.To,
                    })
            );
            problems.AddRange(
                Twins(document)
                    .Select(twin => new RecordProblem(at, twin.Place, $"The id '{twin.Id}' occurs twice.")
                    {
                        Fault = IntegrityFault.PartTwice,
                        Named = at with { Id = twin.Id },
                    })
            );
            problems.AddRange(
                CitedFacts
                    .In(document)
                    .SelectMany(fact => fact.Citations, (fact, citation) => (fact, citation))
                    .Where(x => x.citation is { Stance: Stance.Rejected, Reason: null })
                    .Select(x => new RecordProblem(
                        at,
                        x.fact.Anchor,
                        $"The citation of '{x.citation.Source}' is rejected without a reason; say why."
                    )
                    {
                        Fault = IntegrityFault.NoReason,
                        Named = new(DocumentKind.Source, x.citation.Source),
                    })
            );
        }

        if (GivingWay.Circle([.. documents.OfType<TariffMeasure>().DistinctBy(measure => measure.Id)]) is { Count: > 0 } circle)
        {
            problems.Add(
                new(
                    new(DocumentKind.Measure, circle[0]),
                    "yieldsTo",
                    $"Measures give way to each other in a circle: {string.Join(", ", circle)}. One of them must go first."
                )
                {
                    Fault = IntegrityFault.Circle,
                    Named = new(DocumentKind.Measure, string.Join(", ", circle)),
                }
            );
        }

        return problems;
    }

    private static IEnumerable<(string Place, DocumentRef To)> References(Document document)
    {
        foreach (var fact in CitedFacts.In(document))
        {
            foreach (var citation in fact.Citations)
            {
                yield return ($"{fact.Anchor}.citations", new(DocumentKind.Source, citation.Source));
                if (citation.Person is not null)
                {
                    yield return ($"{fact.Anchor}.citations.person", new(DocumentKind.Person, citation.Person));
                }
            }
        }

        foreach (var reference in Own(document))
        {
            yield return reference;
        }
    }

    private static IEnumerable<(string Place, DocumentRef To)> Own(Document document) =>
        document switch
        {
            Source source => Many("derivedFrom", DocumentKind.Source, source.DerivedFrom),
            TariffMeasure measure => Many("sector", DocumentKind.Sector, [measure.Sector])
                .Concat(Many("yieldsTo", DocumentKind.Measure, measure.YieldsTo.Select(rule => rule.Measure))),
            Sector { Card: { } card } => Many("card.measures", DocumentKind.Measure, card.Measures),
            NegotiationRound round => Many("participants", DocumentKind.Person, round.Participants.Select(p => p.Person))
                .Concat(Many("meetings", DocumentKind.Person, round.Meetings.SelectMany(m => m.Japan.Concat(m.UnitedStates)))),
            ConcessionProposal proposal => Many("sector", DocumentKind.Sector, [proposal.Sector])
                .Concat(Many("measures", DocumentKind.Measure, proposal.Measures))
                .Concat(
                    Many(
                        "steps.round",
                        DocumentKind.Round,
                        proposal
                            .Steps.Where(step => step.Round is not null)
                            .Select(step => step.Round!.Value.ToString(CultureInfo.InvariantCulture))
                    )
                ),
            TimelineEvent happening => Many("sectors", DocumentKind.Sector, happening.Sectors)
                .Concat(Many("people", DocumentKind.Person, happening.People))
                .Concat(Many("measures", DocumentKind.Measure, happening.Measures))
                .Concat(Many("proposals", DocumentKind.Proposal, happening.Proposals))
                .Concat(Many("indicators", DocumentKind.Indicator, happening.Indicators))
                .Concat(Many("causedBy", DocumentKind.Event, happening.CausedBy is null ? [] : [happening.CausedBy])),
            Deadline deadline => Many("measures", DocumentKind.Measure, deadline.Measures),
            TariffScope scope => Many("measures", DocumentKind.Measure, scope.Measures),
            TypicalGood { Sector: { } sector } => Many("sector", DocumentKind.Sector, [sector]),
            TradeFlow flow => Many("parts", DocumentKind.Good, flow.Parts.Select(part => part.Good)),
            _ => [],
        };

    private static IEnumerable<(string Place, string Id)> Twins(Document document)
    {
        List<(string Place, IEnumerable<string> Ids)> parts = [("facts", document.Facts.Select(fact => fact.Id))];
        if (document is TariffMeasure measure)
        {
            parts.Add(("actions", measure.Actions.Select(action => action.Id)));
        }
        else if (document is ConcessionProposal proposal)
        {
            parts.Add(("steps", proposal.Steps.Select(step => step.Id)));
            parts.Add(("variants", proposal.Variants.Select(variant => variant.Id)));
        }

        return parts.SelectMany(part =>
            part.Ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => (part.Place, group.Key))
        );
    }

    private static IEnumerable<(string Place, DocumentRef To)> Many(string place, DocumentKind kind, IEnumerable<string> ids) =>
        ids.Select(id => (place, new DocumentRef(kind, id)));

    [GeneratedRegex(DocumentSchema.IdPattern, RegexOptions.CultureInvariant)]
    private static partial Regex DocumentId();

    private static string Word(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Source => "source",
            DocumentKind.Round => "round",
            DocumentKind.Measure => "measure",
            DocumentKind.Proposal => "proposal",
            DocumentKind.Event => "event",
            DocumentKind.Deadline => "deadline",
            DocumentKind.Person => "person",
            DocumentKind.Sector => "sector",
            DocumentKind.Indicator => "indicator",
            DocumentKind.Scope => "list of goods",
            DocumentKind.Line => "tariff line",
            DocumentKind.Good => "typical good",
            _ => "trade flow",
        };
}
