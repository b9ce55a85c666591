using TariffTracker.Domain.Editing;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>What drafts are called.</summary>
public static class DraftNames
{
    /// <summary>The title, or the documents of a draft that has none.</summary>
    public static string Of(Draft draft, Words words)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Of(draft.Title, [.. draft.Documents.Select(document => new EditedDocument(document))], words);
    }

    /// <summary>The same of a draft that is open.</summary>
    public static string Of(string title, IReadOnlyList<EditedDocument> documents, Words words)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(words);
        return !string.IsNullOrWhiteSpace(title) ? title
            : documents.Count == 0 ? words["editing.emptyDraft"]
            : string.Join(
                words["components.comma"],
                documents.Take(3).Select(document => DocumentNames.Of(document.Ref, document.Root, words))
            );
    }
}
