using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>A published figure, in one vintage.</summary>
public sealed record Indicator : Document
{
    /// <summary>What is measured, with its basis ("real GDP, quarter on quarter").</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The figure.</summary>
    public required decimal Number { get; init; }

    /// <summary>Its unit ("%", "bn USD").</summary>
    public required string Unit { get; init; }

    /// <summary>The period it describes.</summary>
    public required PartialDate Period { get; init; }

    /// <summary>The day this vintage was published.</summary>
    public required PartialDate PublishedOn { get; init; }

    /// <summary>Which estimate it is; null when there is only one.</summary>
    public LocalizedText? Vintage { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
