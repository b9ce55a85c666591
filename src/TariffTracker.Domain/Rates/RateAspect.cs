namespace TariffTracker.Domain.Rates;

/// <summary>What may differ about a measure.</summary>
public enum RateAspect
{
    /// <summary>Only one side knows the measure.</summary>
    Known,

    /// <summary>Where it stands.</summary>
    Status,

    /// <summary>Its rate.</summary>
    Rate,

    /// <summary>What its rate is counted on.</summary>
    Basis,

    /// <summary>The value its rate is charged on.</summary>
    ValueBase,

    /// <summary>Whether another measure takes its place.</summary>
    Precedence,

    /// <summary>Since when.</summary>
    Since,

    /// <summary>The last day.</summary>
    LastDay,

    /// <summary>What changes next.</summary>
    Next,
}

/// <summary>Compares a measure with itself under another lens.</summary>
public static class RateAspects
{
    /// <summary>What differs, most telling first; empty when both are the same or neither side knows the measure.</summary>
    public static IReadOnlyList<RateAspect> Between(MeasureRate? first, MeasureRate? second)
    {
        if (first is null || second is null)
        {
            return first is null && second is null ? [] : [RateAspect.Known];
        }

        (RateAspect Aspect, bool Differs)[] all =
        [
            (RateAspect.Status, first.Status != second.Status),
            (RateAspect.Rate, first.RatePercent != second.RatePercent),
            (RateAspect.Basis, first.Basis != second.Basis),
            (RateAspect.ValueBase, first.ValueBase != second.ValueBase),
            (RateAspect.Precedence, first.GivesWayTo?.Id != second.GivesWayTo?.Id),
            (RateAspect.Since, first.Since != second.Since),
            (RateAspect.LastDay, first.Until != second.Until),
            (RateAspect.Next, Coming(first.Next) != Coming(second.Next)),
        ];
        return [.. all.Where(x => x.Differs).Select(x => x.Aspect)];
    }

    private static (DateOnly?, MeasureStatus, decimal?, Basis, string?)? Coming(NextChange? next) =>
        next is null ? null : (next.On, next.Status, next.RatePercent, next.Basis, next.GivesWayTo?.Id);
}
