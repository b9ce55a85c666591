using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>Where a list stands on a day.</summary>
public enum ScopePhase
{
    /// <summary>It holds.</summary>
    Holds,

    /// <summary>It begins later.</summary>
    ToCome,

    /// <summary>It is over.</summary>
    Over,
}

/// <summary>A list of a measure on the day goods are entered.</summary>
/// <param name="Scope">The list.</param>
/// <param name="Phase">Where it stands.</param>
public sealed record ScopeView(TariffScope Scope, ScopePhase Phase)
{
    /// <summary>The lists of a measure: those that hold on the day first, what it covers before what it spares.</summary>
    public static IReadOnlyList<ScopeView> Of(TariffRecord record, string measureId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. record
                .Scopes.Where(scope => scope.Measures.Contains(measureId))
                .Select(scope => Of(scope, asOf))
                .OrderBy(view => view.Phase)
                .ThenBy(view => view.Scope.Effect)
                .ThenBy(view => view.Scope.From),
        ];
    }

    /// <summary>One list on the day.</summary>
    public static ScopeView Of(TariffScope scope, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new ScopeView(
            scope,
            scope.HoldsOn(asOf) ? ScopePhase.Holds
                : scope.From > asOf ? ScopePhase.ToCome
                : ScopePhase.Over
        );
    }
}
