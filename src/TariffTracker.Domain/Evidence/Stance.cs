namespace TariffTracker.Domain.Evidence;

/// <summary>How a citation stands to the value the record uses.</summary>
public enum Stance
{
    /// <summary>It says the same.</summary>
    Supports,

    /// <summary>It says something else, which is kept beside the value used.</summary>
    Differs,

    /// <summary>It says something else, which the record holds to be wrong, for a stated reason.</summary>
    Rejected,
}
