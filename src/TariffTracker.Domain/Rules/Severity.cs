namespace TariffTracker.Domain.Rules;

/// <summary>What a finding means for publication.</summary>
public enum Severity
{
    /// <summary>It must be put right first.</summary>
    Error,

    /// <summary>It may stand when somebody says why.</summary>
    Warning,
}
