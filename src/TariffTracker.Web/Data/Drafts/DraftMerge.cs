using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>A document of a draft on top of what is published now.</summary>
/// <param name="Ref">The document.</param>
/// <param name="Published">What is published now; null when the record does not hold it yet.</param>
/// <param name="Text">What the draft makes of it.</param>
internal sealed record MergedDocument(DocumentRef Ref, PublishedDocument? Published, string Text);

/// <summary>A draft on top of what is published now.</summary>
/// <param name="Documents">Its documents.</param>
/// <param name="Conflicts">The fields somebody has to choose for.</param>
internal sealed record DraftMerge(IReadOnlyList<MergedDocument> Documents, IReadOnlyList<DocumentConflict> Conflicts)
{
    private static readonly Dictionary<string, MergeChoice> NoChoices = [];

    /// <summary>Merges each document with what was published since the draft took it up.</summary>
    public static async Task<DraftMerge> OfAsync(
        RecordDb db,
        Draft draft,
        IReadOnlyDictionary<DocumentRef, IReadOnlyDictionary<string, MergeChoice>> choices,
        CancellationToken cancellation
    )
    {
        var documents = new List<MergedDocument>();
        var conflicts = new List<DocumentConflict>();
        foreach (var document in draft.Documents)
        {
            var published = await PublishedDocument.FindAsync(db, document.Ref, cancellation);
            var text = document.Text;
            if (published is not null && published.Revision != document.BaseRevision)
            {
                var original = document.BaseRevision is { } number
                    ? await PublishedDocument.AsOfAsync(db, document.Ref, number, cancellation)
                    : null;
                var result = DocumentMerge.Of(
                    document.Ref.Kind,
                    original?.Text,
                    text,
                    published.Text,
                    choices.GetValueOrDefault(document.Ref, NoChoices)
                );
                text = result.Text;
                conflicts.AddRange(result.Conflicts.Select(conflict => new DocumentConflict(document.Ref, conflict)));
            }

            documents.Add(new MergedDocument(document.Ref, published, text));
        }

        return new DraftMerge(documents, conflicts);
    }
}
