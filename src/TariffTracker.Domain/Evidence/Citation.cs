using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>One source on one fact.</summary>
public sealed record Citation
{
    /// <summary>Id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Where in the source: <c>¶3</c> for the third paragraph (<c>¶0</c> is a standfirst or caption), <c>sec. 2(b)</c>; null for the whole.</summary>
    public string? Locator { get; init; }

    /// <summary>What it claims, in our words.</summary>
    public required LocalizedText Says { get; init; }

    /// <summary>Id of the person whose words they are; null when the source speaks for itself or the speaker is not in the record.</summary>
    public string? Person { get; init; }

    /// <summary>Who is said to have said it when that is nobody in the record ("officials, unnamed").</summary>
    public LocalizedText? Speaker { get; init; }

    /// <summary>How it stands to the value used.</summary>
    public Stance Stance { get; init; } = Stance.Supports;

    /// <summary>Why it is rejected, or what explains the difference. Required when rejected.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>The rate it claims, in percent (25 means 25 %); null when it claims none.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>What the claimed rate is counted on; null when it does not say.</summary>
    public Basis? Basis { get; init; }
}
