using System.Globalization;
using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Writes rates in the reader's format: a plus sign says "on top of the normal duty", none says "in total".</summary>
public static class Rates
{
    /// <summary><c>+25%</c> on top, <c>15%</c> in total.</summary>
    public static string Percent(decimal percent, Basis basis, Words words) => Figure(percent, basis, words) + "%";

    /// <summary><c>27.5%</c>, without a statement about its basis: for totals and normal duties.</summary>
    public static string Percent(decimal percent, Words words) => Number(percent, words) + "%";

    /// <summary><c>+25</c> on top, <c>15</c> in total.</summary>
    public static string Figure(decimal percent, Basis basis, Words words) =>
        (basis == Basis.Additional ? "+" : "") + Number(percent, words);

    /// <summary>Digits without trailing zeros: <c>25</c>, <c>12.5</c>.</summary>
    public static string Number(decimal percent, Words words) => Numbers.Write(percent, "0.####", words);

    /// <summary>The digits as addresses and programs have them, whatever the reader's format: <c>12.5</c>.</summary>
    public static string Machine(decimal percent) => percent.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary><c>14.2%</c>: always one place behind the point, for averages and shares.</summary>
    public static string Rounded(decimal percent, Words words) => RoundedNumber(percent, words) + "%";

    /// <summary><c>14.2</c>: where the table says that it is percent.</summary>
    public static string RoundedNumber(decimal percent, Words words) => Numbers.Write(percent, "0.0", words);

    /// <summary><c>+1.4</c>, <c>−0.3</c>: a difference in percentage points, with one place behind the point.</summary>
    public static string Points(decimal points, Words words) => (points < 0 ? "−" : "+") + Numbers.Write(Math.Abs(points), "0.0", words);

    /// <summary>"on top" or "in total".</summary>
    public static string Word(Basis basis, Words words) => words.Of(basis);

    /// <summary><c>+25% on top</c>, <c>15% in total</c>.</summary>
    public static string WithBasis(decimal percent, Basis basis, Words words) =>
        words.Format("formats.rate", Percent(percent, basis, words), words.Of(basis));

    /// <summary>As part of a sentence: "25% on top", "15% in total", "a rate not named" for null.</summary>
    public static string InWords(decimal? percent, Basis basis, Words words) =>
        percent is { } rate
            ? words.Format(basis == Basis.Additional ? "formats.onTop" : "formats.inTotal", Percent(rate, words))
            : words["formats.noRate"];
}
