using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Formats;

public sealed class BasisSumTests
{
    [Fact]
    public void ATotal_IsConvertedToWhatComesOnTop() =>
        Says(
            2.5m,
            15,
            Basis.AllIn,
            "A car: +12.5% on top = 15% in total − 2.5% normal duty.",
            "乗用車：上乗せ+12.5%＝合計15%−通常関税2.5%。"
        );

    [Fact]
    public void WhatComesOnTop_IsConvertedToTheTotal() =>
        Says(
            2.5m,
            25,
            Basis.Additional,
            "A car: 27.5% in total = 2.5% normal duty + 25% on top.",
            "乗用車：合計27.5%＝通常関税2.5%＋上乗せ25%。"
        );

    [Theory]
    [InlineData(15)]
    [InlineData(26.4)]
    public void ATotal_NotAboveTheNormalDuty_LeavesNothingOnTop(double normal) =>
        Says(
            (decimal)normal,
            15,
            Basis.AllIn,
            $"A car: nothing on top, because the normal duty of {normal}% is not below 15%.",
            $"乗用車：通常関税{normal}%が15%を下回らないため、上乗せなし。"
        );

    [Fact]
    public void WhatComesOnTop_OfAFreeGood_IsTheTotal() =>
        Says(0, 50, Basis.Additional, "A car: 50% in total = 0% normal duty + 50% on top.", "乗用車：合計50%＝通常関税0%＋上乗せ50%。");

    [Fact]
    public void ARateOnPartOfTheValue_OrNone_HasNoSum()
    {
        Assert.Null(BasisSum.Of(Car(2.5m), 50, Basis.Additional, ValueBase.SteelContent, Words.In("en")));
        Assert.Null(BasisSum.Of(Car(2.5m), null, Basis.Additional, ValueBase.FullValue, Words.In("en")));
    }

    private static void Says(decimal normal, decimal rate, Basis basis, string english, string japanese)
    {
        Assert.Equal(english, BasisSum.Of(Car(normal), rate, basis, ValueBase.FullValue, Words.In("en")));
        Assert.Equal(japanese, BasisSum.Of(Car(normal), rate, basis, ValueBase.FullValue, Words.In("ja")));
    }

    private static SectorExample Car(decimal normal) =>
        new()
        {
            Name = LocalizedText.Of("A car", "乗用車"),
            Hts = "8703",
            MfnPercent = normal,
        };
}
