using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>One statement with its evidence: the value the record uses, and everything said for and against it.</summary>
public sealed record Fact
{
    /// <summary>Short name, unique within the document.</summary>
    public required string Id { get; init; }

    /// <summary>What is asked ("What rate did the 50 % replace?").</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The answer the record uses.</summary>
    public required LocalizedText Used { get; init; }

    /// <summary>True when the question is open: the answer says only how far the evidence reaches.</summary>
    public bool Open { get; init; }

    /// <summary>Why this answer is used; null when nothing is contested.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>The rate in the answer, in percent; null when the answer is no rate.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>How much the disagreement matters.</summary>
    public Weight Weight { get; init; } = Weight.Small;

    /// <summary>
    /// First day on which the statement may be shown. Null: from the earliest supporting citation, or from the earliest
    /// citation when none supports it.
    /// </summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>How much a disagreement matters to a reader.</summary>
public enum Weight
{
    /// <summary>A detail.</summary>
    Small,

    /// <summary>It changes an answer.</summary>
    Matters,

    /// <summary>One source is plainly mistaken.</summary>
    Mistake,
}
