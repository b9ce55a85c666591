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

        var names = contents.Take(MostDocuments).Select(each => OfDocument(each.Document, each.Fields, words)).ToList();
        return names.Count == 0 ? words["formats.emptyDraft"] : string.Join(words["components.comma"], names);
    }

    /// <summary>The name of a document that is being entered, complete or not.</summary>
    public static string OfDocument(DocumentRef document, JsonObject fields, Words words)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(words);
        return document.Kind == DocumentKind.Round && fields["number"] is { } number ? words.Format("components.round", number.ToString())
            : (Text(fields["title"], words) ?? Text(fields["name"], words)) is { Length: > 0 } name ? name
            : words.Format("editing.newOfKind", words.Of(document.Kind));
    }

    /// <summary>A text in the language of the reader, also one that is not complete; null when there is none.</summary>
    public static string? Text(JsonNode? node, Words words) =>
        node switch
        {
            JsonObject text => (words?.Language == "ja" ? text["ja"] ?? text["en"] : text["en"] ?? text["ja"])?.ToString(),
            JsonValue value => value.ToString(),
            _ => null,
        };
}
