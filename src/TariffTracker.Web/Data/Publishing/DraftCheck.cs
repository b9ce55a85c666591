using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Data.Drafts;

namespace TariffTracker.Web.Data.Publishing;

/// <summary>What would happen if a draft were published now.</summary>
/// <param name="Report">What the rules say of it, on top of what is published; knows when it is stale.</param>
/// <param name="Conflicts">The fields somebody has to choose for first. Where there are any, the report takes what the draft says.</param>
/// <param name="Blocking">What stands in the way: errors, and warnings without a word of reason.</param>
public sealed record DraftCheck(RuleReport Report, IReadOnlyList<DocumentConflict> Conflicts, IReadOnlyList<Finding> Blocking)
{
    /// <summary>Each document of the draft, beside what is published now.</summary>
    public IReadOnlyList<ChangedDocument> Documents { get; init; } = [];

    /// <summary>True when nothing stands in the way.</summary>
    public bool MayBePublished => Conflicts.Count == 0 && Blocking.Count == 0;
}

/// <summary>A document before and after a draft.</summary>
/// <param name="Ref">The document.</param>
/// <param name="Published">What is published now; null when the record does not hold it.</param>
/// <param name="Text">What the draft makes of it, with what others published meanwhile.</param>
public sealed record ChangedDocument(DocumentRef Ref, string? Published, string Text);
