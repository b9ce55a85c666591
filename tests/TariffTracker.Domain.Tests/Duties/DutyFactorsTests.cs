using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

/// <summary>What may matter for a good, what is asked and what is said to be unsure.</summary>
public sealed class DutyFactorsTests
{
    private static readonly DateOnly June = Day("2025-06-15");

    private static readonly TariffMeasure Drugs = Measure("drugs", "general", Action("d", "2025-04-02", "2025-04-05", rate: 15));

    private static readonly TariffScope Listed = new()
    {
        Id = "listed",
        Measures = ["drugs"],
        Effect = ScopeEffect.Covers,
        Name = Text("listed"),
        From = Day("2025-01-01"),
        AnnouncedOn = Day("2025-01-01"),
        Codes = ["3004909276"],
        Complete = true,
    };

    private static readonly Product Drug = new() { Hts = HtsNumber.Parse("30049092"), MfnPercent = 0 };

    private static DutyEngine Engine(params Document[] documents) => new(TariffRecord.Build(1, [Sector("general"), Drugs, .. documents]));

    [Fact]
    public void ListedPartOfALine_ThatAlsoNeedsATrait_IsAskedForWithTheTrait()
    {
        var duty = Engine(Listed with { Requires = [Trait.PatentedDrug] }).For(Drug, June);

        var open = Assert.Single(duty.Open);
        Assert.Equal((MissingFigure.StatisticalSuffix, 15m), (open.Figure, open.TotalOtherwise));
        Assert.Equal([Trait.PatentedDrug], open.Traits);
    }

    [Fact]
    public void ListedPartOfALine_OnTwoLists_IsAskedForWithTheFewestTraits()
    {
        var named = Listed with { Id = "a-named", Requires = [Trait.PatentedDrug, Trait.PharmaAnnexIii] };

        var duty = Engine(named, Listed with { Requires = [Trait.PatentedDrug] }).For(Drug, June);

        Assert.Equal([Trait.PatentedDrug], Assert.Single(duty.Open).Traits);
    }

    [Fact]
    public void ListedPartOfALine_WhoseTraitIsDenied_IsNotAskedFor() =>
        Assert.Empty(
            Engine(Listed with { Requires = [Trait.PatentedDrug] })
                .For(Drug with { NotTraits = TraitSet.Of(Trait.PatentedDrug) }, June)
                .Open
        );

    [Fact]
    public void IncompleteList_CautionsOnlyThoseItMayConcern()
    {
        var list = Listed with { Codes = ["30"], Complete = false, Requires = [Trait.PatentedDrug] };
        bool Cautions(TariffScope scope, Product product) =>
            Engine(scope).For(product, June).Cautions.Any(caution => caution.Kind == DutyCaution.IncompleteList);

        Assert.True(Cautions(list, Drug));
        Assert.False(Cautions(list, Drug with { NotTraits = TraitSet.Of(Trait.PatentedDrug) }));
        Assert.False(Cautions(list with { Unasked = true }, Drug));
        Assert.True(Cautions(list with { Unasked = true }, Drug with { Traits = TraitSet.Of(Trait.PatentedDrug) }));
    }

    [Fact]
    public void Factors_OfANumber_AreWhatItsListsAskFor()
    {
        var engine = Engine(
            Listed with
            {
                Codes = ["30"],
                Requires = [Trait.PatentedDrug],
                MinimumMetalWeightShare = 0.15m,
                WeightRuleSpares = ["3005"],
            },
            Listed with
            {
                Id = "unasked",
                Codes = [""],
                Requires = [Trait.UsContent20],
                Unasked = true,
            },
            Listed with
            {
                Id = "steel",
                Codes = ["84"],
                ValueBase = ValueBase.SteelContent,
            }
        );

        var drug = engine.FactorsOf(Drug.Hts);
        Assert.Equal(TraitSet.Of(Trait.PatentedDrug), drug.Traits);
        Assert.Equal((true, false), (drug.MetalWeight, drug.MetalValue));
        Assert.False(engine.FactorsOf(HtsNumber.Parse("30059010")).MetalWeight);
        Assert.True(engine.FactorsOf(HtsNumber.Parse("84571000")).MetalValue);
    }

    [Theory]
    [InlineData(4.4, true)]
    [InlineData(5.0, false)]
    public void NormalDuty_Stated_RestsOnTheTableWhereItAgrees(double stated, bool agrees)
    {
        TariffLine line = new()
        {
            Id = "84581100",
            Description = Text("Lathes"),
            MfnPercent = 4.4m,
            MfnText = "4.4%",
        };

        var duty = Engine(line).For(new Product { Hts = HtsNumber.Parse("84581100"), MfnPercent = (decimal)stated }, June);

        Assert.Equal(agrees, duty.Lines[0].Line is not null);
    }
}
