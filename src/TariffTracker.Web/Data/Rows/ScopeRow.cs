using TariffTracker.Domain.Duties;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A list of goods that measures cover or spare.</summary>
public sealed class ScopeRow : DocumentRow<TariffScope>
{
    /// <summary>First day the list holds.</summary>
    public DateOnly FirstDay { get; private set; }

    private protected override void FillColumns(TariffScope document) => FirstDay = document.From;
}
