using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A proposal.</summary>
public sealed class ProposalRow : DocumentRow<ConcessionProposal>
{
    /// <summary>Id of the sector.</summary>
    public string Sector { get; private set; } = "";

    /// <summary>Whose it is.</summary>
    public Side By { get; private set; }

    private protected override void FillColumns(ConcessionProposal document) => (Sector, By) = (document.Sector, document.By);
}
