using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>A part of the economy that measures and proposals concern.</summary>
public sealed record Sector : Document
{
    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Place in lists, smallest first.</summary>
    public required int Order { get; init; }

    /// <summary>What the overview shows for it; null when it has no card.</summary>
    public SectorCard? Card { get; init; }
}

/// <summary>The card of a sector on the overview.</summary>
public sealed record SectorCard
{
    /// <summary>Heading of the card ("Passenger cars").</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Subject of a headline in lower case ("a Japanese car"); null to leave the sector out of headlines.</summary>
    public LocalizedText? Headline { get; init; }

    /// <summary>Which goods, in a few words.</summary>
    public required LocalizedText Goods { get; init; }

    /// <summary>Ids of the measures that can apply to these goods, the one that goes first, first.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The good whose total is worked out.</summary>
    public required SectorExample Example { get; init; }
}

/// <summary>A good that stands for its sector.</summary>
public sealed record SectorExample
{
    /// <summary>As the subject of a sentence ("A Japanese car").</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Its HTS number.</summary>
    public required string Hts { get; init; }

    /// <summary>Normal (MFN) duty in percent of the customs value; 0 when free.</summary>
    public required decimal MfnPercent { get; init; }

    /// <summary>The evidence for the normal duty.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
