namespace TariffTracker.Domain.Duties;

/// <summary>A good of Japan as far as its duty depends on it.</summary>
public sealed record Product
{
    /// <summary>Its line of the schedule.</summary>
    public required HtsNumber Hts { get; init; }

    /// <summary>Its normal (MFN) duty in percent, at least 0; null to take that of the record's table.</summary>
    public decimal? MfnPercent { get; init; }

    /// <summary>True when the preference of the agreement of 2019 is claimed (SPI JP).</summary>
    public bool ClaimsJapanPreference { get; init; }

    /// <summary>Share of the value that is steel, 0 to 1; null when not stated.</summary>
    public decimal? SteelShare { get; init; }

    /// <summary>Share of the value that is aluminium, 0 to 1; null when not stated.</summary>
    public decimal? AluminumShare { get; init; }

    /// <summary>Share of the value that is copper, 0 to 1; null when not stated.</summary>
    public decimal? CopperShare { get; init; }

    /// <summary>Share of the weight that is metal, 0 to 1; null when not stated.</summary>
    public decimal? MetalWeightShare { get; init; }

    /// <summary>Share of the value that comes from the United States, 0 to 1; null when not stated.</summary>
    public decimal? UsContentShare { get; init; }

    /// <summary>The day it was loaded on the last vessel; null when it does not matter or is not stated.</summary>
    public DateOnly? LoadedOn { get; init; }

    /// <summary>What it is.</summary>
    public TraitSet Traits { get; init; }

    /// <summary>What it is not.</summary>
    public TraitSet NotTraits { get; init; }

    /// <summary>True when the share of a metal in the value was stated.</summary>
    public bool StatesMetal => SteelShare is not null || AluminumShare is not null || CopperShare is not null;
}
