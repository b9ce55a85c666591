using System.Globalization;
using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Formats;

public sealed class RatesTests
{
    [Theory]
    [InlineData("25", Basis.Additional, "+25%", "+25% on top", "上乗せ+25%")]
    [InlineData("15", Basis.AllIn, "15%", "15% in total", "合計15%")]
    [InlineData("12.50", Basis.AllIn, "12.5%", "12.5% in total", "合計12.5%")]
    [InlineData("0", Basis.Additional, "+0%", "+0% on top", "上乗せ+0%")]
    public void Rate_InWords_HasPlusOnlyOnTop(string percent, Basis basis, string number, string english, string japanese)
    {
        var rate = decimal.Parse(percent, CultureInfo.InvariantCulture);
        Assert.Equal(number, Rates.Percent(rate, basis, Words.English));
        Assert.Equal(english, Rates.WithBasis(rate, basis, Words.English));
        Assert.Equal(japanese, Rates.WithBasis(rate, basis, Words.Japanese));
    }

    [Theory]
    [InlineData("27.50", "27.5%")]
    [InlineData("100", "100%")]
    [InlineData("3.75", "3.75%")]
    public void Total_HasNoSignAndNoTrailingZeros(string percent, string expected) =>
        Assert.Equal(expected, Rates.Percent(decimal.Parse(percent, CultureInfo.InvariantCulture), Words.English));
}
