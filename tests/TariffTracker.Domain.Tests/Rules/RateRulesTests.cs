using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Rules.RulesSample;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rules;

/// <summary>Every rule about rates where it fires, and one step beside, where it does not.</summary>
public sealed class RateRulesTests
{
    [Theory]
    [InlineData("2025-03-12", "2025-03-12", "R-101 actions[a].until")]
    [InlineData("2025-03-12", "2025-03-13", "")]
    [InlineData("2025-03-12", null, "")]
    public void Check_OfAnEnd_MustComeAfterTheStart(string from, string? until, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", from, until))));

    [Theory]
    [InlineData("2025-04-30", "R-102 actions[b].from")]
    [InlineData("2025-05-01", "")]
    public void Check_OfDaysThatNoActionCovers_Warns(string until, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", "2025-03-12", until), Legal("b", "2025-04-10", "2025-05-01"))));

    [Fact]
    public void Check_OfDaysAfterAMeasureEnded_IsNoGap() =>
        Assert.Empty(
            Codes(
                Steel(
                    Legal("a", "2025-02-10", "2025-03-12"),
                    Legal("end", "2025-03-20", "2025-04-01", "2025-04-15") with
                    {
                        State = RateState.Ended,
                        RatePercent = null,
                    },
                    Legal("b", "2025-04-10", "2025-05-01")
                ) with
                {
                    Actions =
                    [
                        Legal("a", "2025-02-10", "2025-03-12", "2025-04-01"),
                        Legal("end", "2025-03-20", "2025-04-01", "2025-04-15") with
                        {
                            State = RateState.Ended,
                            RatePercent = null,
                        },
                        Legal("b", "2025-04-10", "2025-05-01"),
                    ],
                }
            )
        );

    [Theory]
    [InlineData("2025-02-10", "R-103 actions[b].from")]
    [InlineData("2025-02-11", "")]
    public void Check_OfTwoActionsForTheSameDays_WantsAnOrderOfAnnouncement(string announcedOn, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", "2025-03-12"), Legal("b", announcedOn, "2025-04-01"))));

    [Theory]
    [InlineData("2025-03-11", false, "R-104 actions[a].from")]
    [InlineData("2025-03-11", true, "")]
    [InlineData("2025-03-12", false, "")]
    public void Check_OfAnEffectBeforeTheAnnouncement_WantsTheMark(string from, bool retroactive, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-03-12", from) with { Retroactive = retroactive })));

    [Theory]
    [InlineData(-0.1, "R-111")]
    [InlineData(0, "")]
    [InlineData(100, "")]
    [InlineData(100.5, "R-110")]
    [InlineData(1000, "R-110")]
    [InlineData(1000.1, "R-111")]
    public void Check_OfARate_IsBelievableOrRefused(double percent, string expected)
    {
        var codes = Codes(Steel(Legal("a", "2025-02-10", "2025-03-12") with { RatePercent = (decimal)percent }));

        Assert.Equal(expected.Length == 0 ? [] : [$"{expected} actions[a].ratePercent"], codes);
    }

    [Theory]
    [InlineData(15, 17.5, "")]
    [InlineData(15, 25, "")]
    [InlineData(14, 24.5, "R-112 actions[a].citations")]
    public void Check_OfAddOnAndTotalOfOneSource_WantsABaseThatExists(double addOn, double total, string expected)
    {
        var claim = Cite("gazette") with { RatePercent = (decimal)addOn, Basis = Basis.Additional, Locator = "¶1" };
        var sum = Cite("gazette") with { RatePercent = (decimal)total, Basis = Basis.AllIn, Locator = "¶2", Says = Text("in total") };

        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", "2025-03-12") with { Citations = [claim, sum] })));
    }
}
