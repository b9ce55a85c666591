using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Converts a rate for one good to the other basis, with the sum: a total to what comes on top, what comes on top to the total.</summary>
public static class BasisSum
{
    /// <summary>"A car: +12.5% on top = 15% in total − 2.5% normal duty".</summary>
    /// <param name="good">The good.</param>
    /// <param name="rate">The rate; null when none is named.</param>
    /// <param name="basis">What it is counted on.</param>
    /// <param name="valueBase">What of the good it is charged on.</param>
    /// <param name="words">The language and the reader's formats.</param>
    /// <returns>Null where there is no such sum: for a rate on a part of the value, and for none.</returns>
    public static string? Of(SectorExample good, decimal? rate, Basis basis, ValueBase valueBase, Words words)
    {
        ArgumentNullException.ThrowIfNull(good);
        ArgumentNullException.ThrowIfNull(words);
        if (rate is null || valueBase != ValueBase.FullValue)
        {
            return null;
        }

        var normal = good.MfnPercent;
        var total = SectorBoard.Total(normal, rate, basis);
        var key =
            basis == Basis.Additional ? "formats.sumInTotal"
            : total == normal ? "formats.sumNothing"
            : "formats.sumOnTop";
        return words.Format(
            key,
            good.Name.In(words.Language),
            Rates.Percent(total - normal, Basis.Additional, words),
            Rates.Percent(total, words),
            Rates.Percent(normal, words),
            Rates.Percent(rate.Value, words)
        );
    }
}
