namespace TariffTracker.Domain.Editing;

/// <summary>Where a draft stands.</summary>
public enum DraftState
{
    /// <summary>Its owner works on it.</summary>
    Open,

    /// <summary>It waits for a reviewer; nobody changes it.</summary>
    Submitted,

    /// <summary>A reviewer gave it back with a comment; its owner works on it again.</summary>
    Returned,

    /// <summary>It is part of the record.</summary>
    Published,

    /// <summary>Its owner threw it away. It is kept so that a link to it can say so.</summary>
    Deleted,
}
