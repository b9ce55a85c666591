using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>The normal duty of one line of the schedule, and what a good of Japan pays there under the agreement of 2019. Its id is the number's digits.</summary>
public sealed record TariffLine : Document
{
    /// <summary>What the line holds, in a few words.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>The normal (MFN) duty in percent; null when it is counted by weight, volume or piece.</summary>
    public decimal? MfnPercent { get; init; }

    /// <summary>The normal duty as printed.</summary>
    public required string MfnText { get; init; }

    /// <summary>The duty in percent when the preference for Japan is claimed; null without one, or when it is no percentage.</summary>
    public decimal? JapanPercent { get; init; }

    /// <summary>That duty as printed; null without a preference.</summary>
    public string? JapanText { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
