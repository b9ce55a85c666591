using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A published figure.</summary>
public sealed class IndicatorRow : DocumentRow<Indicator>
{
    /// <summary>Earliest day this figure can have been published.</summary>
    public DateOnly PublishedFirstDay { get; private set; }

    private protected override void FillColumns(Indicator document) => PublishedFirstDay = document.PublishedOn.FirstDay;
}
