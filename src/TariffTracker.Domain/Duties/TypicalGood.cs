using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>A good that people ask about, ready to be put to the engine.</summary>
public sealed record TypicalGood : Document
{
    /// <summary>What it is.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Place in lists, smallest first.</summary>
    public required int Order { get; init; }

    /// <summary>Id of the sector it belongs to; null when none is named.</summary>
    public string? Sector { get; init; }

    /// <summary>Its HTS number.</summary>
    public required string Hts { get; init; }

    /// <summary>Its normal duty in percent; null to take that of the line.</summary>
    public decimal? MfnPercent { get; init; }

    /// <summary>What it is besides its number.</summary>
    public IReadOnlyList<Trait> Traits { get; init; } = [];

    /// <summary>What it is not.</summary>
    public IReadOnlyList<Trait> NotTraits { get; init; } = [];

    /// <summary>Share of its value that is steel, 0 to 1.</summary>
    public decimal? SteelShare { get; init; }

    /// <summary>Share of its value that is aluminium, 0 to 1.</summary>
    public decimal? AluminumShare { get; init; }

    /// <summary>Share of its value that is copper, 0 to 1.</summary>
    public decimal? CopperShare { get; init; }

    /// <summary>Share of its weight that is metal, 0 to 1.</summary>
    public decimal? MetalWeightShare { get; init; }

    /// <summary>How the figures were come by.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The good as a question to the engine.</summary>
    public Product ToProduct() =>
        new()
        {
            Hts = HtsNumber.Parse(Hts),
            MfnPercent = MfnPercent,
            Traits = TraitSet.Of(Traits),
            NotTraits = TraitSet.Of(NotTraits),
            SteelShare = SteelShare,
            AluminumShare = AluminumShare,
            CopperShare = CopperShare,
            MetalWeightShare = MetalWeightShare,
        };
}
