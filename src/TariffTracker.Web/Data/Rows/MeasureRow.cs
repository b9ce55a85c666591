using TariffTracker.Domain.Rates;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A measure.</summary>
public sealed class MeasureRow : DocumentRow<TariffMeasure>
{
    /// <summary>Id of the sector.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>The law it rests on.</summary>
    public Authority Authority { get; private set; }

    private protected override void FillColumns(TariffMeasure document) => (Sector, Authority) = (document.Sector, document.Authority);
}
