using System.Text.RegularExpressions;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>Rules about what a document rests on, and in what languages it speaks.</summary>
internal static partial class EvidenceRules
{
    public static IEnumerable<Finding> Check(TariffRecord record, Document document)
    {
        var at = new DocumentRef(DocumentJson.KindOf(document), document.Id);
        List<Statement> statements = [.. Statement.In(document)];
        return statements
            .SelectMany(statement => OfStatement(record, at, statement))
            .Concat(Rejected(record, at, statements))
            .Concat(document is Source source ? OfAddress(record, at, source) : [])
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

    /// <summary>Claims taken up although a document of the record rejects them.</summary>
    private static IEnumerable<Finding> Rejected(TariffRecord record, DocumentRef at, List<Statement> statements)
    {
        var here = statements.SelectMany(statement => statement.Citations).Where(IsRejected).ToList();
        return from statement in statements
            from named in Statement.Named(statement.CitationsPlace, statement.Citations, NameOf)
            where named.Part.Stance != Stance.Rejected
            let rejected = here.Find(earlier => IsTheSame(named.Part, earlier, statement)) ?? RejectedElsewhere(record, at, named.Part)
            where rejected is not null
            select new Finding(
                Rule.AlreadyRejected,
                at,
                named.Place,
                new DocumentRef(DocumentKind.Source, named.Part.Source),
                rejected.Reason!
            );
    }

    /// <summary>One publication is one source: two would count as two voices.</summary>
    private static IEnumerable<Finding> OfAddress(TariffRecord record, DocumentRef at, Source source)
    {
        if (source.Url is not { Length: > 0 } url)
        {
            yield break;
        }

        var address = Address(url);
        var other = record.Sources.FirstOrDefault(each => each.Id != source.Id && each.Url is { } theirs && Address(theirs) == address);
        if (other is not null)
        {
            yield return new(Rule.SameAddress, at, "url", new DocumentRef(DocumentKind.Source, other.Id), other.Title);
        }
    }

    /// <summary>An address without what does not tell two publications apart: the scheme, www., the place on the page, a last slash.</summary>
    private static string Address(string url) => AddressFrame().Replace(url.Trim(), "").ToUpperInvariant();

    [GeneratedRegex(@"^https?://(www\.)?|/?(#.*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AddressFrame();

    private static bool IsRejected(Citation citation) => citation is { Stance: Stance.Rejected, Reason: not null };

    /// <summary>Within one document: the same words of whatever source, or the same rate from one source in one statement.</summary>
    private static bool IsTheSame(Citation claim, Citation rejected, Statement statement) =>
        HasTheWordsOf(claim, rejected)
        || (claim.Source == rejected.Source && HasTheRateOf(claim, rejected) && statement.Citations.Contains(rejected));

    /// <summary>In another document: the same source with the same words, the same rate, or the same figures from the same place in it.</summary>
    private static Citation? RejectedElsewhere(TariffRecord record, DocumentRef at, Citation claim) =>
        record
            .FactsCiting(claim.Source)
            .Where(fact => fact.Document != at)
            .SelectMany(fact => fact.Citations)
            .FirstOrDefault(citation =>
                citation.Source == claim.Source
                && IsRejected(citation)
                && (HasTheWordsOf(claim, citation) || HasTheRateOf(claim, citation) || HasTheFiguresOf(claim, citation))
            );

    private static bool HasTheWordsOf(Citation claim, Citation rejected) => Folding.Fold(claim.Says.En) == Folding.Fold(rejected.Says.En);

    private static bool HasTheRateOf(Citation claim, Citation rejected) =>
        claim.RatePercent is not null && (claim.RatePercent, claim.Basis) == (rejected.RatePercent, rejected.Basis);

    /// <summary>A paragraph says many things, so that the place alone does not make two claims the same.</summary>
    private static bool HasTheFiguresOf(Citation claim, Citation rejected)
    {
        if (claim.Locator is null || claim.Locator != rejected.Locator)
        {
            return false;
        }

        var figures = Figures(rejected.Says.En);
        return figures.Count > 0 && figures.IsSubsetOf(Figures(claim.Says.En));
    }

    private static HashSet<string> Figures(string text) => [.. Figure().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"(?<!\w)\d+(?:[.,]\d+)*")]
    private static partial Regex Figure();

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
