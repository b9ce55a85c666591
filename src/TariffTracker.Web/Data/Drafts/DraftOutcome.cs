using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>What became of an attempt to change a draft: the draft as it is now, or why nothing was changed.</summary>
/// <param name="Draft">The draft as the store has it now; null when there is none.</param>
/// <param name="Fault">Why nothing was changed; null when it was.</param>
public sealed record DraftOutcome(Draft? Draft, DraftFault? Fault)
{
    /// <summary>The fields somebody has to choose for, when that is the fault.</summary>
    public IReadOnlyList<DocumentConflict> Conflicts { get; init; } = [];

    /// <summary>True when the change was kept.</summary>
    public bool IsSaved => Fault is null;
}

/// <summary>Why a draft was not changed.</summary>
public enum DraftFault
{
    /// <summary>There is no draft of that id.</summary>
    NotFound,

    /// <summary>It belongs to somebody else.</summary>
    NotYours,

    /// <summary>It is in a state in which this cannot be done: submitted, published or deleted.</summary>
    WrongState,

    /// <summary>It was saved elsewhere meanwhile: look at it as it is now.</summary>
    Stale,

    /// <summary>What was to be saved is no JSON object.</summary>
    NotAnObject,

    /// <summary>The document is not in the draft, or not in the record.</summary>
    NoSuchDocument,

    /// <summary>The draft already holds such a document, or the record does.</summary>
    AlreadyThere,

    /// <summary>There is nothing in it to submit, or no reason is given.</summary>
    Incomplete,

    /// <summary>Both sides changed a field, and nobody has chosen yet.</summary>
    Conflict,
}

/// <summary>A field of a document that the draft and somebody else's publication both changed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Field">The field with its three values.</param>
public sealed record DocumentConflict(DocumentRef Document, FieldConflict Field);
