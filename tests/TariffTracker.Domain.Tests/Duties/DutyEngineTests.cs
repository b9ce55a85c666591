using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Duties.DutySample;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

/// <summary>Which measures cover a good, and what they add to its normal duty.</summary>
public sealed class DutyEngineTests
{
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
}
