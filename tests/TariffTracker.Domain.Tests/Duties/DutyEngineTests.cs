using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

public sealed class DutyEngineTests
{
    private static readonly DateOnly June = Day("2025-06-15");

    private static readonly TariffMeasure General = Measure("general", "general", Action("g", "2025-04-02", "2025-04-05", rate: 10));

    private static TariffScope Covers(string measure, params string[] codes) =>
        new()
        {
            Id = $"{measure}-covers",
            Measures = [measure],
            Effect = ScopeEffect.Covers,
            Name = Text("covered"),
            From = Day("2025-01-01"),
            AnnouncedOn = Day("2025-01-01"),
            Codes = codes,
            Complete = true,
        };

    private static TariffScope Exempts(string measure, params string[] codes) =>
        Covers(measure, codes) with
        {
            Id = $"{measure}-exempts",
            Effect = ScopeEffect.Exempts,
        };

    private static StackingRule GivesWayTo(string measure, bool rest = false, string announced = "2025-01-01") =>
        new()
        {
            Measure = measure,
            AnnouncedOn = Day(announced),
            From = Day(announced),
            RestPays = rest,
            Summary = Text("gives way"),
        };

    private static Product Good(string hts, decimal? mfn = 0) => new() { Hts = HtsNumber.Parse(hts), MfnPercent = mfn };

    private static DutyEngine Engine(params Document[] documents) =>
        new(TariffRecord.Build(1, [Sector("general"), Sector("steel"), .. documents]));

    private static Duty Ask(Product product, DateOnly on, params Document[] documents) => Engine(documents).For(product, on);

    [Theory]
    [InlineData("72083900", 10)]
    [InlineData("72083910", 0)]
    [InlineData("72083911", 10)]
    public void Lists_OfOneMeasure_TheLongestCodeDecides(string hts, int total) =>
        Assert.Equal(
            total,
            Ask(
                Good(hts),
                June,
                General,
                Covers("general", "", "72083911"),
                Exempts("general", "720839", "72083910") with
                {
                    Codes = ["72083910"],
                }
            ).TotalPercent
        );

    [Fact]
    public void Exemption_OfTheSameLength_WinsOverTheListThatCovers()
    {
        var duty = Ask(Good("72083900"), June, General, Covers("general", "720839"), Exempts("general", "720839"));

        Assert.Equal(0, duty.TotalPercent);
        Assert.Equal("general-exempts", Assert.Single(duty.Spared).Scope.Id);
        Assert.Single(duty.Lines);
    }

    [Fact]
    public void Exemption_ByATrait_WinsOverALongerCodeAndIsAskedForWhenNotStated()
    {
        var exempts = Exempts("general", "88") with { Requires = [Trait.CivilAircraft] };
        Document[] documents = [General, Covers("general", "", "88073000"), exempts];
        var good = Good("88073000");

        Assert.Equal(0, Ask(good with { Traits = TraitSet.Of(Trait.CivilAircraft) }, June, documents).TotalPercent);
        Assert.Empty(Ask(good with { NotTraits = TraitSet.Of(Trait.CivilAircraft) }, June, documents).Open);
        var open = Assert.Single(Ask(good, June, documents).Open);
        Assert.Equal((Trait.CivilAircraft, 0m), (Assert.Single(open.Traits), open.TotalOtherwise));
    }

    [Fact]
    public void Trait_ThatChangesNothing_IsNotAskedFor() =>
        Assert.Empty(
            Ask(
                Good("87084011", 20),
                June,
                Measure("parts", "general", Action("p", "2025-04-02", "2025-04-05", rate: 15, basis: Basis.AllIn)),
                Covers("parts", "8708") with
                {
                    Requires = [Trait.AutomobilePart],
                }
            ).Open
        );

    [Fact]
    public void List_Presumed_HoldsUntilItIsDenied()
    {
        Document[] documents = [General, Covers("general", "8703") with { Requires = [Trait.PassengerVehicle], Presumed = true }];
        var car = Good("87032301", 2.5m);

        var presumed = Ask(car, June, documents);
        Assert.Equal(12.5m, presumed.TotalPercent);
        Assert.Equal(2.5m, Assert.Single(presumed.Open).TotalOtherwise);
        Assert.Contains(presumed.Cautions, caution => caution.Kind == DutyCaution.Presumed);
        Assert.Equal(2.5m, Ask(car with { NotTraits = TraitSet.Of(Trait.PassengerVehicle) }, June, documents).TotalPercent);
    }

    [Theory]
    [InlineData(10, 15)]
    [InlineData(20, 20)]
    [InlineData(15, 15)]
    public void AllInRate_AgainstTheNormalDuty_MakesTheLargerOfBoth(int mfn, int total) =>
        Assert.Equal(
            total,
            Ask(
                Good("72083900", mfn),
                June,
                Measure("general", "general", Action("g", "2025-04-02", "2025-04-05", rate: 15, basis: Basis.AllIn)),
                Covers("general", "")
            ).TotalPercent
        );

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

    [Theory]
    [InlineData("2025-04-04", "2025-05-26", 0)]
    [InlineData("2025-04-05", "2025-05-26", 10)]
    [InlineData("2025-04-04", "2025-05-27", 10)]
    public void GoodsOnTheirWay_LoadedInTimeAndEnteredInTime_AreSpared(string loaded, string entered, int total)
    {
        var graced = General with
        {
            Actions =
            [
                General.Actions[0] with
                {
                    Transit = new TransitGrace { LoadedBefore = Day("2025-04-05"), EnteredBefore = Day("2025-05-27") },
                },
            ],
        };

        Assert.Equal(
            total,
            Ask(Good("72083900") with { LoadedOn = Day(loaded) }, Day(entered), graced, Covers("general", "")).TotalPercent
        );
    }

    [Fact]
    public void NumberOfEightDigits_AboveAListedSuffix_IsAskedForTheRest()
    {
        Document[] documents = [General, Covers("general", "7616995160")];

        var open = Assert.Single(Ask(Good("76169951"), June, documents).Open);

        Assert.Equal((MissingFigure.StatisticalSuffix, 10m), (open.Figure!.Value, open.TotalOtherwise));
        Assert.Equal(10, Ask(Good("7616995160"), June, documents).TotalPercent);
        Assert.Equal(0, Ask(Good("7616995190"), June, documents).TotalPercent);
    }

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
    public void Preference_Claimed_LowersTheBaseWhereTheTableHasIt()
    {
        TariffLine line = new()
        {
            Id = "84581100",
            Description = Text("Lathes"),
            MfnPercent = 4.4m,
            MfnText = "4.4%",
            JapanPercent = 0,
            JapanText = "Free",
        };
        Document[] documents = [General, Covers("general", ""), line];
        var lathe = Good("84581100", null);

        Assert.Equal(14.4m, Ask(lathe, June, documents).TotalPercent);
        var claimed = Ask(lathe with { ClaimsJapanPreference = true }, June, documents);
        Assert.Equal((10m, DutyReason.Preference), (claimed.TotalPercent, claimed.Lines[0].Reason));
        var nowhere = Ask(Good("72083900") with { ClaimsJapanPreference = true }, June, documents);
        Assert.Contains(nowhere.Cautions, caution => caution.Kind == DutyCaution.NoPreference);
    }

    [Fact]
    public void For_AGoodWithoutANormalDuty_Refuses()
    {
        var engine = Engine(General, Covers("general", ""));

        Assert.Null(engine.NormalPercent(Good("84581100", null)));
        Assert.Throws<ArgumentException>(() => engine.For(Good("84581100", null), June));
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
