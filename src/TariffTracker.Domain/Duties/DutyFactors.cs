using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>What may matter for goods of a number besides the number, by the lists that name it on whatever day.</summary>
public sealed record DutyFactors
{
    /// <summary>The traits that those lists ask for, but for the rules hardly any good falls under.</summary>
    public required TraitSet Traits { get; init; }

    /// <summary>True when a rate may be charged on the metal in the good.</summary>
    public required bool MetalValue { get; init; }

    /// <summary>True when it may matter how much of the weight is metal.</summary>
    public required bool MetalWeight { get; init; }

    internal static DutyFactors Of(DutyBook book, HtsNumber hts)
    {
        var matches = book.Matches(hts);
        return new DutyFactors
        {
            Traits = TraitSet.Of(matches.Where(match => !match.Scope.Unasked).SelectMany(match => match.Scope.Requires)),
            MetalValue = matches.Exists(match => MayChargeMetal(book, match)),
            MetalWeight = matches.Exists(match => MayWeigh(match.Scope, hts)),
        };
    }

    private static bool MayChargeMetal(DutyBook book, DutyBook.Match match) =>
        match.Scope.ValueBase is { } own
            ? own != ValueBase.FullValue
            : Array.Exists(
                match.Measures,
                place => book.Measures[place].Schedule.Segments.Any(segment => segment.ValueBase != ValueBase.FullValue)
            );

    private static bool MayWeigh(TariffScope scope, HtsNumber hts) =>
        scope.MinimumMetalWeightShare is not null && !DutyBook.StartsWithAny(hts.Digits, scope.WeightRuleSpares);
}
