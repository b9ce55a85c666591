using TariffTracker.Domain.Rates;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The cards of the overview and the duty engine reach their totals by different ways; for the seeds they must agree.</summary>
public sealed class SectorCardDutyTests
{
    public static TheoryData<DateOnly> KnownDays =>
        [
            new DateOnly(2025, 5, 1),
            new DateOnly(2025, 6, 8),
            new DateOnly(2025, 8, 20),
            new DateOnly(2025, 11, 21),
            new DateOnly(2026, 2, 19),
            new DateOnly(2026, 3, 1),
            SeedRecord.End,
        ];

    [Theory]
    [MemberData(nameof(KnownDays))]
    public void Card_OnEveryDayOnWhichARateChanges_SaysWhatTheExamplePaysByTheEngine(DateOnly day)
    {
        var known = SeedRecord.Whole.KnownOn(day);
        var problems =
            from asOf in RateBoard.ChangeDays(known).Append(day)
            from card in SectorBoard.For(known, asOf)
            where card.TotalPercent is not null
            let good = known.Goods.Single(each => each.Hts == card.Card.Example.Hts)
            let total = known.Duties.TotalPercent(good.ToProduct(), asOf)
            where total != card.TotalPercent || good.MfnPercent != card.Card.Example.MfnPercent
            select $"{card.Sector.Id} on {asOf:yyyy-MM-dd}: the card says {card.TotalPercent}, the engine {total} for {good.Id}";

        Assert.Empty(problems);
    }
}
