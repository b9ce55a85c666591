using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>How something ended. Hidden from whoever asks what was known before it did.</summary>
public sealed record Outcome
{
    /// <summary>The day it was known.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The result in a few words, as a heading ("more progress, no point of agreement found").</summary>
    public required LocalizedText Finding { get; init; }

    /// <summary>The result in a sentence or two.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
