using TariffTracker.Domain.Duties;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A typical good.</summary>
public sealed class GoodRow : DocumentRow<TypicalGood>
{
    /// <summary>Place in lists, smallest first.</summary>
    public int ListPlace { get; private set; }

    private protected override void FillColumns(TypicalGood document) => ListPlace = document.Order;
}
