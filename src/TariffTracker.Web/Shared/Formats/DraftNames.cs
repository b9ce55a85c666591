using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>What drafts, and documents that are being entered, are called.</summary>
public static class DraftNames
{
    private const int MostDocuments = 3;

    /// <summary>The title, or the documents of a draft that has none.</summary>
    public static string Of(Draft draft, Words words)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Of(
            draft.Title,
            draft.Documents.Select(document => (document.Ref, JsonNode.Parse(document.Text) as JsonObject ?? [])),
            words
        );
    }

    /// <summary>The same of a draft that is open.</summary>
    public static string Of(string title, IEnumerable<(DocumentRef Document, JsonObject Fields)> contents, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (!string.IsNullOrWhiteSpace(title))
        {
            return title;
        }

        var names = contents.Take(MostDocuments).Select(each => DocumentNames.Of(each.Document, each.Fields, words)).ToList();
        return names.Count == 0 ? words["formats.emptyDraft"] : string.Join(words["components.comma"], names);
    }
}
