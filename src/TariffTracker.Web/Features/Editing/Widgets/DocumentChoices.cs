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
        : drafted().FirstOrDefault(each => each.Ref == new DocumentRef(kind, id)) is { } document
            ? DocumentNames.Of(document.Ref, document.Root, words)
        : null;

    private IEnumerable<(DocumentChoice Choice, string Folded)> All(DocumentKind kind)
    {
        var mine = drafted().Where(each => each.Ref.Kind == kind).ToList();
        foreach (var document in mine)
        {
            var name = DocumentNames.Of(document.Ref, document.Root, words);
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
