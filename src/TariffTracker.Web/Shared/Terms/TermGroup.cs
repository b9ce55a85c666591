namespace TariffTracker.Web.Shared.Terms;

/// <summary>What a term is about; the order of the glossary.</summary>
public enum TermGroup
{
    /// <summary>How much is paid, and on what it is counted.</summary>
    Rates,

    /// <summary>Laws, and the texts that use them.</summary>
    Laws,

    /// <summary>What was agreed, and on what paper.</summary>
    Papers,

    /// <summary>How the two sides talk, and what about.</summary>
    Talks,
}
