namespace TariffTracker.Domain.Evidence;

/// <summary>How sure the record is of a statement, by the evidence that was seen for it.</summary>
public enum Certainty
{
    /// <summary>Official text was seen, or many independent reports agree.</summary>
    High,

    /// <summary>It rests on a few reports or on readings of others.</summary>
    Medium,

    /// <summary>It rests on one source, or nobody has confirmed it.</summary>
    Low,
}
