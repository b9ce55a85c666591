namespace TariffTracker.Domain.Duties;

/// <summary>A set of traits, small enough to be copied about.</summary>
public readonly record struct TraitSet
{
    private readonly ulong bits;

    private TraitSet(ulong bits) => this.bits = bits;

    /// <summary>The traits in the set, in the order of the enumeration.</summary>
    public IEnumerable<Trait> Traits
    {
        get
        {
            foreach (var trait in Enum.GetValues<Trait>())
            {
                if (Has(trait))
                {
                    yield return trait;
                }
            }
        }
    }

    /// <summary>True without any trait.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The set of these traits.</summary>
    public static TraitSet Of(params IEnumerable<Trait> traits)
    {
        ArgumentNullException.ThrowIfNull(traits);
        return new TraitSet(traits.Aggregate(0UL, (bits, trait) => bits | Bit(trait)));
    }

    /// <summary>True when the trait is in the set.</summary>
    public bool Has(Trait trait) => (bits & Bit(trait)) != 0;

    /// <summary>True when every trait of <paramref name="others"/> is in the set.</summary>
    public bool HasAll(TraitSet others) => (bits & others.bits) == others.bits;

    /// <summary>True when a trait of <paramref name="others"/> is in the set.</summary>
    public bool HasAny(TraitSet others) => (bits & others.bits) != 0;

    /// <summary>The traits of both.</summary>
    public TraitSet With(TraitSet others) => new(bits | others.bits);

    /// <summary>The traits that are not in <paramref name="others"/>.</summary>
    public TraitSet Without(TraitSet others) => new(bits & ~others.bits);

    private static ulong Bit(Trait trait) => 1UL << (int)trait;
}
