using System.Text.Json.Serialization;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>One rate at a time for one scope of goods.</summary>
public sealed record TariffMeasure : Document
{
    /// <summary>What people call it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The law it rests on.</summary>
    public required Authority Authority { get; init; }

    /// <summary>Id of the sector it belongs to.</summary>
    public required string Sector { get; init; }

    /// <summary>Which goods it covers, in words.</summary>
    public required LocalizedText Goods { get; init; }

    /// <summary>What the name means, in one line, for a reader who does not know the term.</summary>
    public LocalizedText? Explanation { get; init; }

    /// <summary>What was ordered or announced, in any order.</summary>
    public IReadOnlyList<RateAction> Actions { get; init; } = [];

    /// <summary>The measures this one gives way to.</summary>
    public IReadOnlyList<StackingRule> YieldsTo { get; init; } = [];
}

/// <summary>The law a measure rests on.</summary>
public enum Authority
{
    /// <summary>International Emergency Economic Powers Act.</summary>
    Ieepa,

    /// <summary>Section 232, Trade Expansion Act of 1962 (national security).</summary>
    [JsonStringEnumMemberName("section-232")]
    Section232,

    /// <summary>Section 122, Trade Act of 1974 (balance of payments).</summary>
    [JsonStringEnumMemberName("section-122")]
    Section122,

    /// <summary>Section 201, Trade Act of 1974 (safeguards).</summary>
    [JsonStringEnumMemberName("section-201")]
    Section201,

    /// <summary>Section 301, Trade Act of 1974 (unfair practices).</summary>
    [JsonStringEnumMemberName("section-301")]
    Section301,

    /// <summary>A trade agreement.</summary>
    TradeAgreement,
}

/// <summary>The owning measure gives way to another one for goods that both cover.</summary>
public sealed record StackingRule
{
    /// <summary>Id of the measure that goes first.</summary>
    public required string Measure { get; init; }

    /// <summary>True when the other measure covers everything this one covers, so that nothing is left to this one.</summary>
    public bool Wholly { get; init; }

    /// <summary>
    /// True when this measure is charged on the rest of the value where the other one is charged on a part of it, such as the metal;
    /// false when such a good is spared altogether.
    /// </summary>
    public bool RestPays { get; init; }

    /// <summary>The day the rule became public.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>First day it applies.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day it no longer applies; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The rule in words.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>True when the rule applies on <paramref name="day"/>.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || Until > day);
}
