using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Duties.DutySample;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

/// <summary>Measures beside one another: which gives way, and which part of the value each takes.</summary>
public sealed class DutyStackingTests
{
    [Theory]
    [InlineData(false, 20)]
    [InlineData(true, 26)]
    public void GeneralTariff_BesideADutyOnContent_PaysTheRestOnlyWhereTheRuleSaysSo(bool rest, int total)
    {
        var steel = Measure(
            "steel",
            "steel",
            Action("s", "2025-03-12", "2025-03-12", rate: 50) with
            {
                ValueBase = ValueBase.SteelContent,
            }
        );
        var general = General with { YieldsTo = [GivesWayTo("steel", rest)] };

        var duty = Ask(Good("84571000") with { SteelShare = 0.4m }, June, steel, general, Covers("steel", "8457"), Covers("general", ""));

        Assert.Equal(total, duty.TotalPercent);
        Assert.Equal(["steel"], duty.Lines[^1].GivesWayTo.Select(measure => measure.Id));
        Assert.Equal(rest ? DutyReason.ChargedOnRest : DutyReason.GivesWay, duty.Lines[^1].Reason);
    }

    [Fact]
    public void StackingRules_BetweenTwoMeasures_TheLastAnnouncedCounts()
    {
        var steel = Measure(
            "steel",
            "steel",
            Action("s", "2025-03-12", "2025-03-12", rate: 50) with
            {
                ValueBase = ValueBase.SteelContent,
            }
        );
        var general = General with { YieldsTo = [GivesWayTo("steel"), GivesWayTo("steel", rest: true, announced: "2025-06-03")] };
        Document[] documents = [steel, general, Covers("steel", "8457"), Covers("general", "")];
        var good = Good("84571000") with { SteelShare = 0.4m };

        Assert.Equal(20, Ask(good, Day("2025-06-02"), documents).TotalPercent);
        Assert.Equal(26, Ask(good, Day("2025-06-03"), documents).TotalPercent);
    }

    [Fact]
    public void Content_WithoutAStatedShare_IsTheWholeValueAndIsAskedFor()
    {
        var steel = Measure(
            "steel",
            "steel",
            Action("s", "2025-03-12", "2025-03-12", rate: 50) with
            {
                ValueBase = ValueBase.SteelContent,
            }
        );

        var duty = Ask(Good("84571000"), June, steel, Covers("steel", "8457"));

        Assert.Equal(50, duty.TotalPercent);
        Assert.Equal((MissingFigure.SteelShare, 0m), (Assert.Single(duty.Open).Figure!.Value, duty.Open[0].TotalOtherwise));
    }

    [Fact]
    public void Metals_OfOneGood_NeverTakeMoreThanItsValue()
    {
        RateAction Rate(ValueBase value) => Action("r", "2025-03-12", "2025-03-12", rate: 50) with { ValueBase = value };

        var duty = Ask(
            Good("84571000"),
            June,
            Measure("aluminum", "steel", Rate(ValueBase.AluminumContent)),
            Measure("steel", "steel", Rate(ValueBase.SteelContent)),
            Covers("aluminum", "8457"),
            Covers("steel", "8457")
        );

        Assert.Equal(50, duty.TotalPercent);
    }

    [Theory]
    [InlineData(null, 25, MissingFigure.MetalWeightShare)]
    [InlineData("0.14", 0, null)]
    [InlineData("0.15", 25, null)]
    public void WeightRule_ByTheShareOfMetal_DecidesWhetherTheListHolds(string? share, int total, MissingFigure? asked)
    {
        var metals = Measure("metals", "steel", Action("m", "2025-03-12", "2025-03-12", rate: 25));
        var product = Good("84821050") with
        {
            MetalWeightShare = share is null ? null : decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture),
        };

        var duty = Ask(product, June, metals, Covers("metals", "8482") with { MinimumMetalWeightShare = 0.15m, WeightRuleSpares = ["72"] });

        Assert.Equal(total, duty.TotalPercent);
        Assert.Equal(asked, duty.Open.SingleOrDefault()?.Figure);
    }

    [Fact]
    public void WeightRule_InASparedChapter_DoesNotCount() =>
        Assert.Equal(
            25,
            Ask(
                Good("72083900") with
                {
                    MetalWeightShare = 0,
                },
                June,
                Measure("metals", "steel", Action("m", "2025-03-12", "2025-03-12", rate: 25)),
                Covers("metals", "7208") with
                {
                    MinimumMetalWeightShare = 0.15m,
                    WeightRuleSpares = ["72"],
                }
            ).TotalPercent
        );

    [Fact]
    public void UsContent_Stated_TakesItsShareOutOfTheTariff()
    {
        Document[] documents =
        [
            General,
            Covers("general", ""),
            Exempts("general", "") with
            {
                Requires = [Trait.UsContent20],
                OnlyShare = ShareKind.UsContent,
                Unasked = true,
            },
        ];
        var good = Good("84581100") with { Traits = TraitSet.Of(Trait.UsContent20) };

        Assert.Equal(8, Ask(good, June, documents).TotalPercent);
        Assert.Equal(5, Ask(good with { UsContentShare = 0.5m }, June, documents).TotalPercent);
        Assert.Empty(Ask(Good("84581100"), June, documents).Open);
    }

    [Fact]
    public void SuspendedMeasure_IsALineThatAddsNothingAndMakesNobodyGiveWay()
    {
        var paused = Measure("paused", "general", Action("p", "2025-04-02", "2025-04-09", rate: 24, state: RateState.Suspended));
        var general = General with { YieldsTo = [GivesWayTo("paused") with { Wholly = true }] };

        var duty = Ask(Good("84581100"), June, paused, general, Covers("paused", ""), Covers("general", ""));

        Assert.Equal([DutyReason.NormalDuty, DutyReason.Suspended, DutyReason.Charged], duty.Lines.Select(line => line.Reason));
        Assert.Equal(10, duty.TotalPercent);
    }

    [Fact]
    public void Build_OfMeasuresThatGiveWayInACircle_Refuses()
    {
        var problem = Assert.Throws<InvalidRecordException>(() =>
            Engine(
                Measure("a", "general", Action("a", "2025-01-01", "2025-01-01")) with
                {
                    YieldsTo = [GivesWayTo("b")],
                },
                Measure("b", "general", Action("b", "2025-01-01", "2025-01-01")) with
                {
                    YieldsTo = [GivesWayTo("a")],
                }
            )
        );

        Assert.Contains("circle", problem.Message, StringComparison.Ordinal);
    }
}
