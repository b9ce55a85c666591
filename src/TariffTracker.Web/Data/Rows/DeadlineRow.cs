using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A deadline.</summary>
public sealed class DeadlineRow : DocumentRow<Deadline>
{
    /// <summary>Earliest day it can fall on; null when no day is set.</summary>
    public DateOnly? FirstDay { get; private set; }

    private protected override void FillColumns(Deadline document) => FirstDay = document.On?.FirstDay;
}
