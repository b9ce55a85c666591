using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Evidence;

/// <summary>A publication that the record cites.</summary>
public sealed record Source : Document
{
    /// <summary>Who published it; null when that is not established.</summary>
    public LocalizedText? Publisher { get; init; }

    /// <summary>The printed title in its own language, or our description when <see cref="TitleIsDescription"/>.</summary>
    public required string Title { get; init; }

    /// <summary>True when the printed title was not seen and <see cref="Title"/> describes the publication.</summary>
    public bool TitleIsDescription { get; init; }

    /// <summary>Where it can be read; null when no address is known.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published. It counts as known from the last day this can be.</summary>
    public required PartialDate PublishedOn { get; init; }

    /// <summary>Language of the text, <c>en</c> or <c>ja</c>.</summary>
    public required string Language { get; init; }

    /// <summary>What sort of publication it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Ids of the sources it repeats or rewrites. Two sources with a common root are one independent source.</summary>
    public IReadOnlyList<string> DerivedFrom { get; init; } = [];

    /// <summary>True when the publication itself was read for this record, false when it was read through a copy, digest or excerpt.</summary>
    public bool Read { get; init; }

    /// <summary>What is known of its origin and reliability, in our words.</summary>
    public LocalizedText? Origin { get; init; }
}
