using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Scenarios;

public sealed class ScenarioTests
{
    private static readonly TariffRecord World = SmallTrade.World(
        SmallTrade.Flow("steel", 100, ("coil", 1)),
        SmallTrade.Flow("cars", 100, ("car", 1))
    );
    private static readonly DateOnly July = Day("2025-07-01");

    [Fact]
    public void RateSet_OverADayThatAnOrderCovers_WinsAndIsMarked()
    {
        var then = Of(new RateSet("steel-tariff", July, null, 15, Basis.AllIn)).Apply(World);

        var segment = then.ScheduleOf("steel-tariff").On(July)!;
        Assert.Equal((15m, Basis.AllIn, true), (segment.RatePercent, segment.Basis, segment.Action.Hypothetical));
        Assert.Equal(50, World.ScheduleOf("steel-tariff").On(July)!.RatePercent);
    }

    [Fact]
    public void RateSet_UntilADay_LeavesTheRecordToGoOnAfterIt()
    {
        var then = Of(new RateSet("steel-tariff", July, July.AddDays(10), 5, Basis.Additional)).Apply(World);

        Assert.Equal([50m, 5m, 50m], new[] { -1, 0, 10 }.Select(days => RateOn(then, July.AddDays(days))));
    }

    [Fact]
    public void RateSet_OfAMeasureChargedOnAPart_StaysChargedOnThatPart()
    {
        var content = Measure("part", "general", Action("a", "2025-01-01", "2025-01-02") with { ValueBase = ValueBase.SteelContent });
        var record = RecordOf(Sector("general"), content);

        var then = Of(new RateSet("part", July, null, 15, Basis.Additional)).Apply(record);

        Assert.Equal(ValueBase.SteelContent, then.ScheduleOf("part").On(July)!.ValueBase);
    }

    [Fact]
    public void OrderRemoved_OfTheLaterOrder_LetsTheEarlierGoOn() =>
        Assert.Equal(25, RateOn(Of(new OrderRemoved("steel-tariff", "second")).Apply(World), July));

    [Fact]
    public void OrderRemoved_OfTheOnlyOrder_TakesTheMeasureAway()
    {
        var then = Of(new OrderRemoved("general-tariff", "order")).Apply(World);

        Assert.Null(then.Find<TariffMeasure>("general-tariff"));
        Assert.DoesNotContain(then.Scopes, list => list.Id == "everything");
        Assert.Equal(2, then.Duties.TotalPercent(SmallTrade.Car, July));
    }

    [Fact]
    public void AuthorityEnded_EndsWhatRestsOnItAndNothingElse()
    {
        var then = Of(new AuthorityEnded(Authority.Section232, July)).Apply(World);

        Assert.Equal(RateState.Ended, then.ScheduleOf("steel-tariff").On(July)!.State);
        Assert.Equal(RateState.InForce, then.ScheduleOf("general-tariff").On(July)!.State);
    }

    [Fact]
    public void MeasureAdded_WithCodes_CoversThemAlone()
    {
        var then = Of(new MeasureAdded(["8703"], July, null, 5, Basis.Additional)).Apply(World);

        Assert.Equal((17m, 50m), (then.Duties.TotalPercent(SmallTrade.Car, July), then.Duties.TotalPercent(SmallTrade.Coil, July)));
    }

    [Fact]
    public void MeasureAdded_WithoutCodes_CoversEverything()
    {
        var then = Of(new MeasureAdded([], July, null, 5, Basis.Additional)).Apply(World);

        Assert.Equal((17m, 55m), (then.Duties.TotalPercent(SmallTrade.Car, July), then.Duties.TotalPercent(SmallTrade.Coil, July)));
    }

    [Theory]
    [InlineData("no-such", null)]
    [InlineData("steel-tariff", "no-such")]
    public void Apply_ToWhatTheRecordDoesNotHold_IsRefused(string measure, string? action) =>
        Assert.Throws<ArgumentException>(() =>
            Of(action is null ? new MeasureEnded(measure, July) : new OrderRemoved(measure, action)).Apply(World)
        );

    [Fact]
    public void Result_OfAScenarioThatBeginsLater_IsComparedOnItsFirstDay()
    {
        var result = ScenarioResult.Of(World, Of(new MeasureEnded("steel-tariff", July)), Day("2025-05-01"));

        Assert.Equal((July, true), (result.On, result.LooksAhead));
        Assert.Equal((18.5m, 31m, 6m), (result.Now.AllInPercent, result.Before.AllInPercent, result.After.AllInPercent));
        Assert.Equal(["steel-tariff"], result.Measures.Where(each => each.Changes).Select(each => each.Measure.Id));
        Assert.Equal([("coil", 25m, 50m, 0m)], result.Goods.Where(each => each.Changes).Select(Told));
    }

    [Fact]
    public void Result_OfAScenarioThatHasBegun_IsComparedOnTheDayAskedAbout()
    {
        var result = ScenarioResult.Of(World, Of(new MeasureEnded("steel-tariff", July)), Day("2025-08-01"));

        Assert.Equal((Day("2025-08-01"), false), (result.On, result.LooksAhead));
        Assert.Equal(result.Now.AllInPercent, result.Before.AllInPercent);
    }

    private static (string, decimal, decimal, decimal) Told(GoodComparison each) =>
        (each.Good.Id, each.NowPercent, each.BeforePercent, each.AfterPercent);

    private static decimal? RateOn(TariffRecord record, DateOnly day) => record.ScheduleOf("steel-tariff").On(day)?.RatePercent;

    private static Scenario Of(params ScenarioChange[] changes) =>
        new()
        {
            Id = "own",
            Basis = ScenarioBasis.Assumed,
            Changes = changes,
        };
}
