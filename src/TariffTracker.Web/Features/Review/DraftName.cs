using TariffTracker.Domain.Editing;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Review;

/// <summary>What a draft is called in lists and headings.</summary>
public static class DraftName
{
    /// <summary>Its title, else its reason, else the names of its documents.</summary>
    public static string Of(Draft draft, Words words)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(words);
        return !string.IsNullOrWhiteSpace(draft.Title) ? draft.Title
            : !string.IsNullOrWhiteSpace(draft.Reason) ? draft.Reason
            : draft.Documents.Count > 0 ? string.Join(", ", draft.Documents.Select(document => document.Ref.Id))
            : words["review.untitled"];
    }
}
