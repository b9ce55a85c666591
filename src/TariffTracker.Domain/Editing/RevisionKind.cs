namespace TariffTracker.Domain.Editing;

/// <summary>Why a change is made.</summary>
public enum RevisionKind
{
    /// <summary>Something entered the record.</summary>
    New,

    /// <summary>The policy changed, and the record follows it.</summary>
    PolicyChanged,

    /// <summary>The record was wrong.</summary>
    RecordCorrected,

    /// <summary>The values stay; there is more, or better, evidence for them.</summary>
    Evidence,
}
