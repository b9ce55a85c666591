namespace TariffTracker.Domain.Rates;

/// <summary>What an action makes of the days it covers.</summary>
public enum RateState
{
    /// <summary>The rate is collected.</summary>
    InForce,

    /// <summary>The rate stands but is not collected.</summary>
    Suspended,

    /// <summary>The measure no longer applies.</summary>
    Ended,
}

/// <summary>How firm an action is.</summary>
public enum Standing
{
    /// <summary>There is a legal text. Only these enter the schedule.</summary>
    Legal,

    /// <summary>Said by those who decide, without legal text yet.</summary>
    Announced,

    /// <summary>Put forward for comment or under consideration.</summary>
    Proposed,
}
