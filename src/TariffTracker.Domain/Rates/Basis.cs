namespace TariffTracker.Domain.Rates;

/// <summary>What a rate is counted on.</summary>
public enum Basis
{
    /// <summary>On top of the normal (MFN) duty.</summary>
    Additional,

    /// <summary>In total: the larger of the normal duty and the rate is paid.</summary>
    AllIn,
}

/// <summary>The value a rate is charged on.</summary>
public enum ValueBase
{
    /// <summary>The full customs value.</summary>
    FullValue,

    /// <summary>The value of the steel content only.</summary>
    SteelContent,

    /// <summary>The value of the aluminium content only.</summary>
    AluminumContent,

    /// <summary>The value of the copper content only.</summary>
    CopperContent,
}
