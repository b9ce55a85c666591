using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Web.Data.Rows;

/// <summary>A round.</summary>
public sealed class RoundRow : DocumentRow<NegotiationRound>
{
    /// <summary>The number the press counts it by.</summary>
    public int Number { get; private set; }

    /// <summary>First day, in the city it was held in.</summary>
    public DateOnly FirstDay { get; private set; }

    private protected override void FillColumns(NegotiationRound document) => (Number, FirstDay) = (document.Number, document.FirstDay);
}
