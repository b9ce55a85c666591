using System.Globalization;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Widgets;

/// <summary>A document that can be named in a field.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="More">What tells it from others of the same name.</param>
public sealed record DocumentChoice(string Id, string Name, string More);

/// <summary>Finds documents by name in both languages, those of the record and those of the draft.</summary>
public sealed class DocumentChoices(Func<TariffRecord> record, Func<IEnumerable<EditedDocument>> drafted, Words words)
{
    /// <summary>The most that are offered at once.</summary>
    public const int Most = 12;

    /// <summary>The documents of a kind that fit what was typed, best first.</summary>
    public IReadOnlyList<DocumentChoice> Find(DocumentKind kind, string typed)
    {
        var wanted = Folding.Fold(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var all = All(kind).ToList();
        return
        [
            .. all.Where(each => Array.TrueForAll(wanted, word => each.Folded.Contains(word, StringComparison.Ordinal)))
                .OrderByDescending(each => wanted.Length > 0 && each.Folded.StartsWith(wanted[0], StringComparison.Ordinal))
                .Select(each => each.Choice)
                .Take(Most),
        ];
    }

    /// <summary>What a document is called; null when neither record nor draft has it.</summary>
    public string? NameOf(DocumentKind kind, string id) =>
        record().Find(new DocumentRef(kind, id)) is { } published ? DocumentNames.Of(published, words)
        : drafted().FirstOrDefault(each => each.Ref == new DocumentRef(kind, id)) is { } document ? DocumentNames.Of(document, words)
        : null;

    private IEnumerable<(DocumentChoice Choice, string Folded)> All(DocumentKind kind)
    {
        var mine = drafted().Where(each => each.Ref.Kind == kind).ToList();
        foreach (var document in mine)
        {
            var name = DocumentNames.Of(document, words);
            yield return (new(document.Ref.Id, name, words["editing.inThisDraft"]), Folding.Fold($"{name} {document.Ref.Id}"));
        }

        var ids = mine.Select(each => each.Ref.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var document in OfKind(kind).Where(each => !ids.Contains(each.Id)))
        {
            yield return (
                new(document.Id, DocumentNames.Of(document, words), DocumentNames.More(document, words)),
                Folding.Fold(string.Join(' ', DocumentNames.Spellings(document)))
            );
        }
    }

    private IEnumerable<Document> OfKind(DocumentKind kind) =>
        kind switch
        {
            // Lately published ones are cited most.
            DocumentKind.Source => record().Sources.Reverse(),
            DocumentKind.Round => record().Rounds.Reverse(),
            DocumentKind.Event => record().Events.Reverse(),
            _ => record().Documents.Where(document => DocumentJson.KindOf(document) == kind),
        };
}

/// <summary>What documents are called, complete or not.</summary>
public static class DocumentNames
{
    /// <summary>The name of a document of the record.</summary>
    public static string Of(Document document, Words words)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(words);
        return document switch
        {
            Source source => source.Title,
            NegotiationRound round => words.Format("components.round", round.Number),
            _ => Named(document)?.In(words.Language) ?? document.Id,
        };
    }

    /// <summary>The name of a document that is being entered.</summary>
    public static string Of(EditedDocument document, Words words)
    {
        ArgumentNullException.ThrowIfNull(document);
        return DraftNames.OfDocument(document.Ref, document.Root, words);
    }

    /// <summary>What tells a document from others of the same name.</summary>
    public static string More(Document document, Words words) =>
        document switch
        {
            Source source => string.Join(
                words["components.comma"],
                new[] { source.Publisher?.In(words.Language), Dates.Brief(source.PublishedOn, words) }.Where(part => part is not null)
            ),
            NegotiationRound round => Dates.Range(round.FirstDay, round.LastDay, words),
            TimelineEvent happening => Dates.Brief(happening.On, words),
            Person person => person.Posts is [.., var post] ? post.Title.In(words.Language) : words.Of(person.Side),
            _ => "",
        };

    /// <summary>Everything a document may be looked for by.</summary>
    public static IEnumerable<string> Spellings(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var name = Named(document);
        string?[] texts = document switch
        {
            Source source => [source.Title, source.Publisher?.En, source.Publisher?.Ja, source.Url, source.PublishedOn.ToString()],
            NegotiationRound round =>
            [
                round.Number.ToString(CultureInfo.InvariantCulture),
                Words.English.Format("components.round", round.Number),
                Words.Japanese.Format("components.round", round.Number),
            ],
            Person person => [person.Name.En, person.Name.Ja, .. person.AlsoWritten],
            _ => [name?.En, name?.Ja],
        };
        return texts.OfType<string>().Append(document.Id);
    }

    private static LocalizedText? Named(Document document) =>
        document switch
        {
            TariffMeasure measure => measure.Name,
            ConcessionProposal proposal => proposal.Title,
            TimelineEvent happening => happening.Title,
            Deadline deadline => deadline.Title,
            Person person => person.Name,
            Sector sector => sector.Name,
            Indicator indicator => indicator.Name,
            _ => null,
        };
}
