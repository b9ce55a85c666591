using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>A date with what happens if it is missed.</summary>
public sealed record Deadline : Document
{
    /// <summary>What is due.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>When; null when no day is set.</summary>
    public PartialDate? On { get; init; }

    /// <summary>The day it became public.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>What happens if nothing happens.</summary>
    public required LocalizedText IfMissed { get; init; }

    /// <summary>Where the date comes from.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>Ids of the measures it concerns.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>What became of it; null while open.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
