using System.Text.Json.Serialization;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>What one order (or announcement) did to a measure.</summary>
public sealed record RateAction
{
    /// <summary>Short name, unique within the measure.</summary>
    public required string Id { get; init; }

    /// <summary>What it did, in our words.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The day it became public, in Washington. It is known from this day.</summary>
    public required DateOnly AnnouncedOn { get; init; }

    /// <summary>The day the legal text was signed; null when there is none.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day the legal text stood in the Federal Register; null when it did not, or not yet.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The day customs told importers how to apply it; null when no such message is on record.</summary>
    public DateOnly? CustomsNoticeOn { get; init; }

    /// <summary>First day it applies to (entry from 00:01 Eastern); null when no day was named.</summary>
    public DateOnly? From { get; init; }

    /// <summary>First day it no longer applies to; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What becomes of the days it covers.</summary>
    public RateState State { get; init; } = RateState.InForce;

    /// <summary>The rate in percent (25 means 25 %); null when the measure ends or no rate was named.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>What the rate is counted on.</summary>
    public Basis Basis { get; init; } = Basis.Additional;

    /// <summary>The value the rate is charged on.</summary>
    public ValueBase ValueBase { get; init; } = ValueBase.FullValue;

    /// <summary>How firm it is.</summary>
    public Standing Standing { get; init; } = Standing.Legal;

    /// <summary>True when it deliberately covers days before it was announced.</summary>
    public bool Retroactive { get; init; }

    /// <summary>Goods already on the way that are spared; null when none are.</summary>
    public TransitGrace? Transit { get; init; }

    /// <summary>Name of the legal instrument ("Proclamation 10908"); null when there is none.</summary>
    public LocalizedText? Instrument { get; init; }

    /// <summary>Chapter 99 heading under which it is declared; null when not established.</summary>
    public string? Heading { get; init; }

    /// <summary>How sure the record is of it; null when no mark was given.</summary>
    public Certainty? Confidence { get; init; }

    /// <summary>Why the record uses these values where sources disagree.</summary>
    public LocalizedText? Why { get; init; }

    /// <summary>The evidence.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>True when nobody ordered it and a scenario only assumes it. Never stored.</summary>
    [JsonIgnore]
    public bool Hypothetical { get; init; }
}

/// <summary>Goods in transit that an action spares.</summary>
public sealed record TransitGrace
{
    /// <summary>Loaded on the final mode of transit before this day; null when loading does not matter.</summary>
    public DateOnly? LoadedBefore { get; init; }

    /// <summary>Entered before this day; null when there is no such limit.</summary>
    public DateOnly? EnteredBefore { get; init; }
}
