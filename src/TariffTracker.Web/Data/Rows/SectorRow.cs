using TariffTracker.Domain.Rates;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A sector.</summary>
public sealed class SectorRow : DocumentRow<Sector>
{
    /// <summary>Place in lists, smallest first.</summary>
    public int ListPlace { get; private set; }

    private protected override void FillColumns(Sector document) => ListPlace = document.Order;
}
