using TariffTracker.Domain.Rules;
using TariffTracker.Web.Data.Drafts;

namespace TariffTracker.Web.Data.Publishing;

/// <summary>What became of an attempt to publish a draft.</summary>
public sealed record PublicationOutcome
{
    /// <summary>Number of the new revision; null when nothing was published.</summary>
    public int? Revision { get; init; }

    /// <summary>Why nothing was published; null when it was.</summary>
    public PublicationFault? Fault { get; init; }

    /// <summary>The fields that the draft and somebody else's publication both changed, when that is the fault.</summary>
    public IReadOnlyList<DocumentConflict> Conflicts { get; init; } = [];

    /// <summary>What the rules said; null when it did not come to that.</summary>
    public RuleReport? Report { get; init; }

    /// <summary>What stands in the way, when that is the fault: errors, and warnings without a word of reason.</summary>
    public IReadOnlyList<Finding> Blocking { get; init; } = [];
}

/// <summary>Why a draft was not published.</summary>
public enum PublicationFault
{
    /// <summary>There is no draft of that id.</summary>
    NotFound,

    /// <summary>It has not been submitted, or is done with.</summary>
    WrongState,

    /// <summary>It was changed since the reviewer read it.</summary>
    Stale,

    /// <summary>Nobody publishes what they wrote, unless the site is run by one person.</summary>
    OwnDraft,

    /// <summary>Somebody else changed the same fields meanwhile, and nobody has chosen yet.</summary>
    Conflict,

    /// <summary>The rules do not allow it.</summary>
    Blocked,

    /// <summary>The record already says all of it.</summary>
    NothingChanges,
}
