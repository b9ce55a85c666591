using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Writes sums of US dollars, rounded as far as a reader can use them.</summary>
public static class Money
{
    private const decimal Billion = 1_000_000_000;
    private const decimal Million = 1_000_000;

    // Japanese counts in oku (10^8) and man (10^4).
    private const decimal Oku = 100_000_000;
    private const decimal Man = 10_000;

    /// <summary><c>20.3 billion US dollars</c>, <c>203億ドル</c>.</summary>
    public static string Usd(decimal usd, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var isLarge = Math.Abs(usd) >= Billion / 10;
        return words.Language == "ja"
            ? words.Format(isLarge ? "formats.billionUsd" : "formats.millionUsd", Numbers.Write(usd / (isLarge ? Oku : Man), "#,0", words))
            : words.Format(
                isLarge ? "formats.billionUsd" : "formats.millionUsd",
                Numbers.Write(usd / (isLarge ? Billion : Million), "#,0.0", words)
            );
    }
}
