namespace TariffTracker.Domain.Record.Search;

/// <summary>The kinds of thing a search finds, in the order in which equals stand.</summary>
public enum SearchKind
{
    /// <summary>A tariff measure.</summary>
    Measure,

    /// <summary>A numbered ministerial round.</summary>
    Round,

    /// <summary>An offer or an ask.</summary>
    Proposal,

    /// <summary>Somebody who takes part or is named.</summary>
    Person,

    /// <summary>A date with a consequence.</summary>
    Deadline,

    /// <summary>Anything else on the timeline.</summary>
    Event,

    /// <summary>A reading that the record holds to be wrong.</summary>
    RejectedClaim,

    /// <summary>A part of the economy.</summary>
    Sector,

    /// <summary>A typical good.</summary>
    Good,

    /// <summary>A list of goods that measures cover or spare.</summary>
    Scope,

    /// <summary>A published figure.</summary>
    Indicator,

    /// <summary>A trade flow.</summary>
    TradeFlow,

    /// <summary>A line of the tariff schedule.</summary>
    Line,

    /// <summary>A publication.</summary>
    Source,
}
