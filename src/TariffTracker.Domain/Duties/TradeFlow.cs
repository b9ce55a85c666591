using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>What the United States imported from Japan in one part of the economy, and which typical goods stand for it.</summary>
public sealed record TradeFlow : Document
{
    /// <summary>The part of the economy.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Place in lists, smallest first.</summary>
    public required int Order { get; init; }

    /// <summary>The calendar year counted.</summary>
    public required int Year { get; init; }

    /// <summary>Imports in US dollars.</summary>
    public required long Usd { get; init; }

    /// <summary>The goods that stand for it; their shares add up to at most 1, and the rest is not assigned.</summary>
    public IReadOnlyList<TradePart> Parts { get; init; } = [];

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}

/// <summary>A share of a trade flow that is taken to pay what one typical good pays.</summary>
public sealed record TradePart
{
    /// <summary>Id of the typical good.</summary>
    public required string Good { get; init; }

    /// <summary>Share of the flow, 0 to 1.</summary>
    public required decimal Share { get; init; }

    /// <summary>Why this good and this share.</summary>
    public required LocalizedText Why { get; init; }
}
