using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

public sealed class SectorBoardTests
{
    private static SectorRate Ask(string sector, string asOf, string known = "2025-06-08") =>
        SectorBoard.For(June2025().KnownOn(Day(known)), Day(asOf)).Single(card => card.Sector.Id == sector);

    [Theory]
    [InlineData(2.5, 25, Basis.Additional, 27.5)]
    [InlineData(2.5, 15, Basis.AllIn, 15)]
    [InlineData(26.4, 15, Basis.AllIn, 26.4)]
    [InlineData(0, 50, Basis.Additional, 50)]
    public void Total_NormalDutyAndRate_FollowsTheBasis(double mfn, double rate, Basis basis, double total) =>
        Assert.Equal((decimal)total, SectorBoard.Total((decimal)mfn, (decimal)rate, basis));

    [Fact]
    public void Total_NoRate_IsTheNormalDuty() => Assert.Equal(2.5m, SectorBoard.Total(2.5m, null, Basis.AllIn));

    [Fact]
    public void For_GeneralGoodsDuringThePause_LeadsWithTheBaselineAndShowsTheSuspendedRate()
    {
        var card = Ask("general", "2025-06-08");

        Assert.Equal("ieepa-baseline", card.Lead?.Measure.Id);
        Assert.Equal("ieepa-reciprocal", card.Suspended?.Measure.Id);
        Assert.Equal((12.4m, 26.4m), (card.TotalPercent, card.SuspendedTotalPercent));
    }

    [Fact]
    public void For_GeneralGoodsDuringThePause_NamesTheCountryRateAsNext()
    {
        var next = Ask("general", "2025-06-08").Next!;

        Assert.Equal((Day("2025-07-09"), "ieepa-reciprocal", 24m, true), (next.On, next.Lead?.Id, next.RatePercent, next.HasLegalText));
    }

    [Fact]
    public void For_GeneralGoodsOnTheOneDayOfTheCountryRate_LeadsWithIt() =>
        Assert.Equal("ieepa-reciprocal", Ask("general", "2025-04-09").Lead?.Measure.Id);

    [Fact]
    public void For_SteelBetweenRallyAndOrder_NamesTheDoublingWithoutLegalText()
    {
        var next = Ask("steel", "2025-06-01", "2025-06-01").Next!;

        Assert.Equal((Day("2025-06-04"), 50m, false), (next.On, next.RatePercent, next.HasLegalText));
    }

    [Fact]
    public void For_NothingKnownYet_HasNoLeadAndNoTotal()
    {
        var card = Ask("steel", "2025-01-01", "2025-01-01");

        Assert.Equal((null, null, null), (card.Lead, card.TotalPercent, card.Next));
    }

    [Fact]
    public void For_ScheduledOnly_PaysTheNormalDutyAlone()
    {
        var card = Ask("steel", "2025-03-11");

        Assert.Equal((0m, MeasureStatus.Scheduled), (card.TotalPercent, card.Lead!.Status));
    }

    [Fact]
    public void For_GeneralGoods_HistoryStepsWithEveryChangeOfTheTotal() =>
        Assert.Equal(
            [
                new TotalStep(Day("2025-04-05"), 12.4m, null),
                new TotalStep(Day("2025-04-09"), 26.4m, null),
                new TotalStep(Day("2025-04-10"), 12.4m, 26.4m),
                new TotalStep(Day("2025-07-09"), 26.4m, null),
            ],
            Ask("general", "2025-06-08").History
        );
}
