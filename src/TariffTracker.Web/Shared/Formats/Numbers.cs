using System.Globalization;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Writes numbers as the reader wants them.</summary>
public static class Numbers
{
    private static readonly NumberFormatInfo Point = NumberFormatInfo.InvariantInfo;
    private static readonly NumberFormatInfo Comma = With(",", ".");
    private static readonly NumberFormatInfo Space = With(",", "\u00a0");

    /// <summary>A whole number in groups of three: <c>1,234</c>.</summary>
    public static string Count(int number, Words words) => number.ToString("#,0", In(words));

    /// <summary>All places there are, in groups of three: <c>1,234.56</c>.</summary>
    public static string Exact(decimal number, Words words) => Write(number, "#,0.############", words);

    /// <summary>A number in a form such as <c>0.0</c>.</summary>
    internal static string Write(decimal number, string form, Words words) => number.ToString(form, In(words));

    private static NumberFormatInfo In(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Formats.Numbers switch
        {
            NumberStyle.Comma => Comma,
            NumberStyle.Space => Space,
            _ => Point,
        };
    }

    private static NumberFormatInfo With(string decimals, string groups) =>
        NumberFormatInfo.ReadOnly(
            new NumberFormatInfo
            {
                NumberDecimalSeparator = decimals,
                NumberGroupSeparator = groups,
                NegativeSign = NumberFormatInfo.InvariantInfo.NegativeSign,
            }
        );
}
