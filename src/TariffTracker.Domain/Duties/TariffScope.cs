using System.Text.Json.Serialization;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>What a list does for the measures it names.</summary>
public enum ScopeEffect
{
    /// <summary>The measures apply to these goods.</summary>
    Covers,

    /// <summary>The measures spare these goods.</summary>
    Exempts,

    /// <summary>A boundary or a proposal, shown beside the others; it decides nothing.</summary>
    Beside,
}

/// <summary>A share of the value of a good other than its metal.</summary>
public enum ShareKind
{
    /// <summary>The part of the value that comes from the United States.</summary>
    UsContent,
}

/// <summary>A dated list of goods that measures cover or spare.</summary>
/// <remarks>
/// Of the lists of one measure that hold on a day, the longest matching code decides, and an exemption wins over a code of the same
/// length. An exemption that hangs on a trait wins over every code, however long.
/// </remarks>
public sealed record TariffScope : Document
{
    /// <summary>Ids of the measures.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>What it does for them.</summary>
    public required ScopeEffect Effect { get; init; }

    /// <summary>What the list is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>First day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day it no longer holds; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The day the list became public.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>The day its end became public; null when open, or public with the list.</summary>
    public DateOnly? UntilAnnouncedOn { get; init; }

    /// <summary>Digits of HTS numbers, two to ten; a code covers everything below it, and an empty one every good.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Codes taken out of <see cref="Codes"/>.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>What must hold for a good besides its number; all of it.</summary>
    public IReadOnlyList<Trait> Requires { get; init; } = [];

    /// <summary>True when goods of these codes are taken to have the traits unless the asker says not.</summary>
    public bool Presumed { get; init; }

    /// <summary>True when a missing trait is no reason to ask for it: the rule has no list of codes, and hardly any good falls under it.</summary>
    public bool Unasked { get; init; }

    /// <summary>Share of the weight (0 to 1) that must be metal; null when weight does not matter.</summary>
    public decimal? MinimumMetalWeightShare { get; init; }

    /// <summary>Codes for which that share does not matter.</summary>
    public IReadOnlyList<string> WeightRuleSpares { get; init; } = [];

    /// <summary>The value the rate is charged on for these goods, where it differs from that of the measure's rate.</summary>
    public ValueBase? ValueBase { get; init; }

    /// <summary>The share of the value that an exemption is limited to; null for all of it.</summary>
    public ShareKind? OnlyShare { get; init; }

    /// <summary>False when the list is known to lack codes.</summary>
    public required bool Complete { get; init; }

    /// <summary>What else must hold, in words.</summary>
    public LocalizedText? Condition { get; init; }

    /// <summary>Chapter 99 heading under which these goods are declared; null when not established.</summary>
    public string? Heading { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>True when the list names every good there is.</summary>
    [JsonIgnore]
    public bool IsOfAllGoods => Codes.Contains("");

    /// <summary>True when the list holds on <paramref name="day"/>.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || Until > day);
}
