namespace TariffTracker.Domain.Record.Search;

/// <summary>What a reader looks for.</summary>
public sealed record SearchFilter
{
    /// <summary>The words, all of which must be found, whatever their width, case, kana type and accents; null for none.</summary>
    public string? Text { get; init; }

    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyList<SearchKind> Kinds { get; init; } = [];
}
