namespace TariffTracker.Web.Features.Brief;

/// <summary>What the brief is printed on.</summary>
public enum Paper
{
    /// <summary>210 by 297 mm.</summary>
    A4,

    /// <summary>8.5 by 11 inches.</summary>
    Letter,
}
