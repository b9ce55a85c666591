using TariffTracker.Domain.Duties;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A line of the tariff schedule.</summary>
public sealed class LineRow : DocumentRow<TariffLine>
{
    /// <summary>Normal duty as printed.</summary>
    public string Mfn { get; private set; } = "";

    private protected override void FillColumns(TariffLine document) => Mfn = document.MfnText;
}
