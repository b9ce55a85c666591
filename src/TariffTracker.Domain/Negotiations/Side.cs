namespace TariffTracker.Domain.Negotiations;

/// <summary>Whose it is.</summary>
public enum Side
{
    /// <summary>The Government of Japan.</summary>
    Japan,

    /// <summary>The Government of the United States.</summary>
    UnitedStates,

    /// <summary>Both together.</summary>
    Both,

    /// <summary>Neither: a court, a company, another country.</summary>
    Other,
}
