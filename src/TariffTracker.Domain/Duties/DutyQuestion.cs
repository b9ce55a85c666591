namespace TariffTracker.Domain.Duties;

/// <summary>A good on a day with everything looked up that does not depend on what else is assumed about it.</summary>
/// <param name="Product">The good, with what is assumed about it.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Matches">The lists that name it, on whatever day.</param>
internal sealed record DutyQuestion(Product Product, DateOnly AsOf, List<DutyBook.Match> Matches)
{
    /// <summary>The record's line; null when the table lacks it.</summary>
    public TariffLine? Line { get; init; }

    /// <summary>The normal duty in percent.</summary>
    public required decimal NormalPercent { get; init; }

    /// <summary>The duty actually taken as the base: the preference where it is claimed, else the normal one.</summary>
    public required decimal BasePercent { get; init; }

    /// <summary>True when a number of eight digits is taken to be the listed part of its line.</summary>
    public bool TakesListedPart { get; init; }

    /// <summary>True when the list takes effect for the good.</summary>
    public bool Holds(DutyBook.Match match) =>
        match.Scope.HoldsOn(AsOf) && HasTraits(match) && HasWeight(match.Scope) && (!match.Below || TakesListedPart);

    /// <summary>True when the good has, or is presumed to have, what the list requires.</summary>
    public bool HasTraits(DutyBook.Match match) =>
        Product.Traits.HasAll(match.Requires) || (match.Scope.Presumed && !Product.NotTraits.HasAny(match.Requires));

    /// <summary>True unless too little of the weight is known to be metal.</summary>
    public bool HasWeight(TariffScope scope) =>
        scope.MinimumMetalWeightShare is not { } least
        || Product.MetalWeightShare is not { } share
        || share >= least
        || DutyBook.StartsWithAny(Product.Hts.Digits, scope.WeightRuleSpares);
}
