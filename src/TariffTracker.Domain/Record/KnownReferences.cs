using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>Takes out references to documents that are not among those kept.</summary>
internal static class KnownReferences
{
    public static List<Document> Prune(List<Document> documents)
    {
        documents = [.. documents.Where(document => document is not Sector { Card: null } sector || IsUsed(sector.Id, documents))];
        var kept = documents.Select(document => new DocumentRef(DocumentJson.KindOf(document), document.Id)).ToHashSet();
        var traits = documents.OfType<TariffScope>().SelectMany(scope => scope.Requires).ToHashSet();
        return
        [
            .. documents
                .Select(document => document is TypicalGood good ? Prune(good, kept, traits) : Prune(document, kept))
                // A list of a measure that nobody knows yet is not known either.
                .Where(document => document is not TariffScope { Measures.Count: 0 }),
        ];
    }

    /// <summary>A sector without a card tells of what is in it, so it is known when something in it is.</summary>
    private static bool IsUsed(string sector, List<Document> documents) =>
        documents.Any(document =>
            document switch
            {
                TariffMeasure measure => measure.Sector == sector,
                ConcessionProposal proposal => proposal.Sector == sector,
                TimelineEvent happening => happening.Sectors.Contains(sector),
                _ => false,
            }
        );

    /// <summary>A good is told apart by a trait only once a list asks for it.</summary>
    private static TypicalGood Prune(TypicalGood good, HashSet<DocumentRef> kept, HashSet<Trait> traits) =>
        good with
        {
            Sector = good.Sector is { } sector && kept.Contains(new(DocumentKind.Sector, sector)) ? sector : null,
            Traits = [.. good.Traits.Where(traits.Contains)],
            NotTraits = [.. good.NotTraits.Where(traits.Contains)],
        };

    private static Document Prune(Document document, HashSet<DocumentRef> kept)
    {
        IReadOnlyList<string> Kept(DocumentKind kind, IReadOnlyList<string> ids) =>
            ids.All(id => kept.Contains(new(kind, id))) ? ids : [.. ids.Where(id => kept.Contains(new(kind, id)))];

        return document switch
        {
            Source source => source with { DerivedFrom = Kept(DocumentKind.Source, source.DerivedFrom) },
            TariffMeasure measure => measure with
            {
                YieldsTo = [.. measure.YieldsTo.Where(rule => kept.Contains(new(DocumentKind.Measure, rule.Measure)))],
            },
            Sector { Card: { } card } sector => sector with { Card = card with { Measures = Kept(DocumentKind.Measure, card.Measures) } },
            NegotiationRound round => round with
            {
                Participants = [.. round.Participants.Where(p => kept.Contains(new(DocumentKind.Person, p.Person)))],
                Meetings =
                [
                    .. round.Meetings.Select(sitting =>
                        sitting with
                        {
                            Japan = Kept(DocumentKind.Person, sitting.Japan),
                            UnitedStates = Kept(DocumentKind.Person, sitting.UnitedStates),
                        }
                    ),
                ],
            },
            ConcessionProposal proposal => proposal with { Measures = Kept(DocumentKind.Measure, proposal.Measures) },
            TimelineEvent happening => happening with
            {
                People = Kept(DocumentKind.Person, happening.People),
                Measures = Kept(DocumentKind.Measure, happening.Measures),
                Proposals = Kept(DocumentKind.Proposal, happening.Proposals),
                Indicators = Kept(DocumentKind.Indicator, happening.Indicators),
                CausedBy = happening.CausedBy is { } cause && kept.Contains(new(DocumentKind.Event, cause)) ? happening.CausedBy : null,
            },
            TariffScope scope => scope with { Measures = Kept(DocumentKind.Measure, scope.Measures) },
            Deadline deadline => deadline with { Measures = Kept(DocumentKind.Measure, deadline.Measures) },
            _ => document,
        };
    }
}
