using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Data.Rows;

/// <summary>An event.</summary>
public sealed class EventRow : DocumentRow<TimelineEvent>
{
    /// <summary>Earliest day it can have happened.</summary>
    public DateOnly FirstDay { get; private set; }

    /// <summary>What sort of event it is.</summary>
    public EventKind Kind { get; private set; }

    private protected override void FillColumns(TimelineEvent document) => (FirstDay, Kind) = (document.On.FirstDay, document.Kind);
}
