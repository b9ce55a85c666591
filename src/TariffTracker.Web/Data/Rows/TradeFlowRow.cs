using TariffTracker.Domain.Duties;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A trade flow.</summary>
public sealed class TradeFlowRow : DocumentRow<TradeFlow>
{
    /// <summary>Place in lists, smallest first.</summary>
    public int ListPlace { get; private set; }

    private protected override void FillColumns(TradeFlow document) => ListPlace = document.Order;
}
