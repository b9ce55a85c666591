namespace TariffTracker.Domain.Record;

/// <summary>The kinds of document the record is made of.</summary>
public enum DocumentKind
{
    /// <summary>A publication.</summary>
    Source,

    /// <summary>A numbered ministerial round.</summary>
    Round,

    /// <summary>A tariff measure.</summary>
    Measure,

    /// <summary>An offer or an ask.</summary>
    Proposal,

    /// <summary>Anything else on the timeline.</summary>
    Event,

    /// <summary>A date with a consequence.</summary>
    Deadline,

    /// <summary>Somebody who takes part or is named.</summary>
    Person,

    /// <summary>A part of the economy.</summary>
    Sector,

    /// <summary>A published figure.</summary>
    Indicator,

    /// <summary>A list of goods that measures cover or spare.</summary>
    Scope,

    /// <summary>A line of the tariff schedule.</summary>
    Line,

    /// <summary>A typical good.</summary>
    Good,

    /// <summary>A trade flow.</summary>
    TradeFlow,
}
