using TariffTracker.Domain.Evidence;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Tests.Shared.Components;

public sealed class ReadingRangeTests
{
    [Fact]
    public void Rates_UsedAndOthers_LieOnOneLineFromZero()
    {
        var range = new ReadingRangeGeometry([Says(Stance.Supports, 24), Says(Stance.Rejected, 34), Says(Stance.Rejected, 14)]);

        Assert.Equal(24, range.Used!.Percent);
        Assert.Equal([14m, 34m], range.Others.Select(other => other.Percent));
        Assert.True(range.Others[0].X < range.Used.X && range.Used.X < range.Others[1].X);
    }

    [Fact]
    public void Rates_SameAsTheOneUsed_AreNotOthers() =>
        Assert.Empty(new ReadingRangeGeometry([Says(Stance.Supports, 24), Says(Stance.Differs, 24)]).Others);

    [Fact]
    public void Rates_TooNearForTheirNumbers_StandInTwoRows() =>
        Assert.Equal(
            [false, true],
            new ReadingRangeGeometry([Says(Stance.Supports, 50), Says(Stance.Rejected, 24), Says(Stance.Rejected, 25)]).Others.Select(
                other => other.Second
            )
        );

    [Fact]
    public void Rates_AnswerWithoutRate_HasOnlyOthers()
    {
        var range = new ReadingRangeGeometry([Says(Stance.Supports, null), Says(Stance.Rejected, 14)]);

        Assert.Null(range.Used);
        Assert.Single(range.Others);
    }

    [Fact]
    public void Rates_BeyondTheUsualScale_StillFit() =>
        Assert.InRange(new ReadingRangeGeometry([Says(Stance.Supports, 25), Says(Stance.Differs, 700)]).Others[0].X, 10, 250);

    private static FactReading Says(Stance stance, decimal? rate) =>
        new()
        {
            Stance = stance,
            RatePercent = rate,
            Citations = [],
        };
}
