using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>Rules about what a document rests on, and in what languages it speaks.</summary>
internal static class EvidenceRules
{
    public static IEnumerable<Finding> Check(TariffRecord record, Document document)
    {
        var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
        List<Statement> statements = [.. Statement.In(document)];
        return statements
            .SelectMany(statement => OfStatement(record, at, statement))
            .Concat(Rejected(at, statements))
            .Concat(
                Labels(document)
                    .Where(label => label.Text is { Ja: null })
                    .Select(label => new Finding(Rule.NoTranslation, at, label.Place, label.Text!.En))
            );
    }

    private static IEnumerable<Finding> OfStatement(TariffRecord record, DocumentRef at, Statement statement)
    {
        List<Citation> supporting = [.. statement.Citations.Where(citation => citation.Stance == Stance.Supports)];
        if (supporting.Count == 0)
        {
            if (statement.NeedsSupport)
            {
                yield return new(Rule.NoSupport, at, statement.CitationsPlace);
            }

            yield break;
        }

        var first = supporting.Select(citation => record.Find<Source>(citation.Source)?.PublishedOn.FirstDay).Min();
        // What is said in the evening is printed on the next day, and Tokyo is a day ahead.
        if (statement.KnownOn is { } known && first > known.AddDays(1))
        {
            yield return new(Rule.LateSource, at, statement.CitationsPlace, known, first.Value);
        }
    }

    /// <summary>Claims taken up although the same document rejects them: the same words of one source, or the same rate from it.</summary>
    private static IEnumerable<Finding> Rejected(DocumentRef at, List<Statement> statements)
    {
        var rejected = statements
            .SelectMany(statement => statement.Citations)
            .Where(citation => citation is { Stance: Stance.Rejected, Reason: not null })
            .ToList();
        return statements.SelectMany(statement =>
            Statement
                .Named(statement.CitationsPlace, statement.Citations, NameOf)
                .Where(x => x.Part.Stance != Stance.Rejected)
                .Select(x => (x.Place, Claim: x.Part, Rejected: rejected.FirstOrDefault(earlier => IsTheSame(x.Part, earlier, statement))))
                .Where(x => x.Rejected is not null)
                .Select(x => new Finding(
                    Rule.AlreadyRejected,
                    at,
                    x.Place,
                    new DocumentRef(DocumentKind.Source, x.Claim.Source),
                    x.Rejected!.Reason!
                ))
        );
    }

    private static bool IsTheSame(Citation claim, Citation rejected, Statement statement) =>
        Folding.Fold(claim.Says.En) == Folding.Fold(rejected.Says.En)
        || (
            claim.Source == rejected.Source
            && claim.RatePercent is not null
            && (claim.RatePercent, claim.Basis) == (rejected.RatePercent, rejected.Basis)
            && statement.Citations.Contains(rejected)
        );

    /// <summary>The name a citation has in its list, as field paths write it.</summary>
    public static string NameOf(Citation citation) => citation.Locator is null ? citation.Source : $"{citation.Source} {citation.Locator}";

    /// <summary>What stands in headings, lists and cards.</summary>
    private static IEnumerable<(string Place, LocalizedText? Text)> Labels(Document document) =>
        document switch
        {
            NegotiationRound round => [("city", round.City)],
            TariffMeasure measure => [("name", measure.Name), ("goods", measure.Goods)],
            ConcessionProposal proposal => [("title", proposal.Title)],
            TimelineEvent happening => [("title", happening.Title)],
            Deadline deadline => [("title", deadline.Title)],
            Person person => [("name", person.Name)],
            Sector sector => [("name", sector.Name), ("card.name", sector.Card?.Name), ("card.example.name", sector.Card?.Example.Name)],
            Indicator indicator => [("name", indicator.Name)],
            TariffScope scope => [("name", scope.Name)],
            TypicalGood good => [("name", good.Name)],
            TradeFlow flow => [("name", flow.Name)],
            _ => [],
        };
}
