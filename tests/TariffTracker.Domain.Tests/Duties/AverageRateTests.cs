using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

public sealed class AverageRateTests
{
    private static readonly DateOnly May = Day("2025-05-01");
    private static readonly DateOnly July = Day("2025-07-01");

    [Fact]
    public void Of_TwoFlows_WeighsGoodsByTheirValue()
    {
        // 60 at 2 + 10, and 40 at 0 + 25.
        var average = AverageRate.Of(World(Flow("cars", 60, ("car", 1)), Flow("steel", 40, ("coil", 1))), May);

        Assert.Equal((17.2m, 1.2m, 16m), (average.AllInPercent, average.NormalPercent, average.AdditionalPercent));
        Assert.Equal(17.2m, average.DutyUsd);
        Assert.Equal([("general-tariff", 6m), ("steel-tariff", 10m)], Points(average).Order());
    }

    [Fact]
    public void Of_RestThatIsNotAssigned_IsLeftOutAndNotTakenToBeFree()
    {
        var average = AverageRate.Of(World(Flow("steel", 100, ("coil", 0.4m)), Flow("unassigned", 100)), May);

        Assert.Equal((25m, 0.2m), (average.AllInPercent, average.AssignedShare));
        Assert.Equal([0.4m, 0m], average.Flows.Select(flow => flow.AssignedShare));
        Assert.Null(average.Flows[1].AllInPercent);
    }

    [Fact]
    public void Of_NoFlows_HasNoAverage()
    {
        var average = AverageRate.Of(World(), May);

        Assert.Equal((null, null, 0m, 0m), (average.AllInPercent, average.AdditionalPercent, average.AssignedShare, average.DutyUsd));
        Assert.Empty(average.Measures);
    }

    [Fact]
    public void Of_GoodWithoutNormalDuty_StaysUnassigned()
    {
        var unpriced = new TypicalGood
        {
            Id = "beef",
            Name = Text("beef"),
            Order = 9,
            Hts = "0201.10.50",
        };

        var average = AverageRate.Of(World(unpriced, Flow("meat", 100, ("beef", 0.5m), ("coil", 0.5m))), May);

        Assert.Equal((0.5m, 25m), (average.AssignedShare, average.AllInPercent));
    }

    [Fact]
    public void Over_DaysWithoutChange_AreOneStepAndTheMoversAreNamed()
    {
        var steps = AverageRate.Over(World(Flow("steel", 100, ("coil", 1))), Day("2025-01-01"), Day("2025-12-31"));

        Assert.Equal(
            [("2025-01-01", 0m, ""), ("2025-03-12", 25m, "steel-tariff 0→25"), ("2025-06-04", 50m, "steel-tariff 25→50")],
            steps.Select(step =>
                (
                    $"{step.From:yyyy-MM-dd}",
                    step.Rate.AllInPercent!.Value,
                    string.Join(", ", step.Movers.Select(move => $"{move.Measure.Id} {move.Before:0}→{move.After:0}"))
                )
            )
        );
        Assert.Equal([Day("2025-03-12"), Day("2025-06-04"), null], steps.Select(step => step.Until));
    }

    [Fact]
    public void Over_EachStep_SaysWhatOfSaysOnItsDays()
    {
        var record = World(Flow("cars", 60, ("car", 1)), Flow("steel", 40, ("coil", 0.9m)));

        foreach (var step in AverageRate.Over(record, Day("2025-01-01"), July))
        {
            Assert.Equal(AverageRate.Of(record, step.From).AllInPercent, step.Rate.AllInPercent);
            Assert.Equal(AverageRate.Of(record, (step.Until ?? July).AddDays(-1)).AllInPercent, step.Rate.AllInPercent);
        }
    }

    [Fact]
    public void Over_NoFlows_IsEmpty() => Assert.Empty(AverageRate.Over(World(), May, July));

    private static IEnumerable<(string, decimal)> Points(AverageRate average) =>
        average.Measures.Select(share => (share.Measure.Id, share.Points));

    private static TradeFlow Flow(string id, long usd, params (string Good, decimal Share)[] parts) => SmallTrade.Flow(id, usd, parts);

    private static TariffRecord World(params Document[] more) => SmallTrade.World(more);
}
