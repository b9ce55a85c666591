using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Review;

/// <summary>What the documents of a draft, and those they name, are called.</summary>
public static class ReviewNames
{
    /// <summary>The name of a document: as the draft has it, else as the record has it; null when neither knows it.</summary>
    public static Func<DocumentRef, string?> Of(TariffRecord record, IEnumerable<ChangedDocument> drafted, Words words)
    {
        var texts = drafted.ToDictionary(document => document.Ref, document => document.Text);
        return document =>
            texts.TryGetValue(document, out var text) ? Of(document, text, words)
            : record.Find(document) is { } published ? DocumentNames.Of(published, words)
            : null;
    }

    /// <summary>The name of a document of which only the text is there.</summary>
    public static string Of(DocumentRef document, string text, Words words) =>
        DocumentNames.Of(document, JsonNode.Parse(text) as JsonObject ?? [], words);
}
