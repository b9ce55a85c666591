using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class LensComparisonTests
{
    private static readonly TariffRecord Whole = TariffRecord.Build(1, Documents());

    [Fact]
    public void Of_TheSameLensTwice_SaysNothing()
    {
        var view = Compare("2025-08-20", "2025-08-20", "2025-08-20", "2025-08-20");

        Assert.True(view.IsOfOneLens);
        Assert.True(view.IsEmpty);
        Assert.Empty(view.Causes);
    }

    [Fact]
    public void Of_LensesInEitherOrder_PutsTheOneThatKnowsLessFirst()
    {
        var view = Compare("2025-08-20", "2025-10-01", "2025-08-21", "2025-08-20");

        Assert.Equal(new Lens(Day("2025-08-21"), Day("2025-08-20")), view.First);
        Assert.Equal(new Lens(Day("2025-08-20"), Day("2025-10-01")), view.Second);
    }

    [Fact]
    public void Of_OneDayWithMoreKnowledge_NamesTheOrderThatReachedBackAndNotTheNextOne()
    {
        var view = Compare("2025-08-20", "2025-08-20", "2025-08-20", "2025-10-01");

        var rate = Assert.Single(view.Difference.Rates, rate => rate.ChangesWhatIsCollected);
        Assert.Equal("general", rate.Measure.Id);
        Assert.Equal([RateAspect.Basis], rate.Aspects);
        Assert.Equal(["retroactive"], Named(view, CauseRole.ChangesWhatIsCollected));
        Assert.Equal(["car-ceiling"], Named(view, CauseRole.ChangesWhatComes));
        Assert.Equal(["overtaken"], Named(view, CauseRole.Neither));
    }

    [Fact]
    public void Of_OneDayWithMoreKnowledge_FindsTheGoodsThatPayAnotherTotal()
    {
        var good = Assert.Single(Compare("2025-08-20", "2025-08-20", "2025-08-20", "2025-10-01").Goods);

        Assert.Equal(("lathe", 19.4m, 15m, -4.4m), (good.Good.Id, good.First.TotalPercent, good.Second.TotalPercent, good.Points));
        Assert.Equal("general", Assert.Single(GoodDifference.Charging(good.Second)).Id);
    }

    [Fact]
    public void Of_TwoDaysOfEntryWithOneKnowledge_NamesWhatTookEffectBetweenThem()
    {
        var view = Compare("2025-09-15", "2025-10-01", "2025-09-16", "2025-10-01");

        Assert.Equal(["car-ceiling"], Named(view, CauseRole.ChangesWhatIsCollected));
        Assert.Empty(view.Sources);
        Assert.Equal(["car"], view.Goods.Select(good => good.Good.Id));
    }

    [Fact]
    public void Of_AListThatBeginsAndOneThatEnds_NamesBothWithTheirDays()
    {
        var view = Compare("2025-08-20", "2025-12-01", "2025-11-20", "2025-12-01");

        var lists = view.Causes.Where(cause => cause.List is not null).Select(cause => (cause.Kind, cause.List!.Id, cause.From)).ToList();
        Assert.Equal([(CauseKind.List, "exempt", Day("2025-11-13")), (CauseKind.ListEnd, "spared-till-autumn", Day("2025-11-01"))], lists);
        Assert.Equal(Day("2025-10-20"), view.Causes.Single(cause => cause.Kind == CauseKind.ListEnd).AnnouncedOn);
    }

    [Fact]
    public void Of_ARuleThatBegins_NamesIt()
    {
        var view = Compare("2025-08-20", "2025-12-01", "2025-11-20", "2025-12-01");

        Assert.Equal("cars", Assert.Single(view.Causes, cause => cause.Kind == CauseKind.Rule).Rule!.Measure);
    }

    [Fact]
    public void Of_TwoDaysOfKnowledge_CountsWhatWasLearnt()
    {
        var view = Compare("2025-08-20", "2025-08-20", "2025-08-20", "2025-10-01");

        Assert.Equal("agreed", Assert.Single(view.Steps).Step.Id);
        Assert.Equal("gazette-20250904-order", Assert.Single(view.Sources).Id);
        Assert.Equal("2", Assert.Single(view.Difference.Rounds).Id);
    }

    private static LensComparison Compare(string asOf, string known, string otherAsOf, string otherKnown) =>
        LensComparison.Of(Whole.KnownOn, new Lens(Day(asOf), Day(known)), new Lens(Day(otherAsOf), Day(otherKnown)));

    private static IEnumerable<string> Named(LensComparison view, CauseRole role) =>
        view.Causes.Where(cause => cause.Role == role && cause.Action is not null).Select(cause => cause.Action!.Id);

    private static Document[] Documents() =>
        [
            Source("gazette-20250904-order", "2025-09-04"),
            Sector("all"),
            Measure(
                "general",
                "all",
                Action("on-top", "2025-07-31", "2025-08-07", rate: 15),
                Action("retroactive", "2025-09-04", "2025-08-07", rate: 15, basis: Basis.AllIn)
            ) with
            {
                YieldsTo =
                [
                    new StackingRule
                    {
                        Measure = "cars",
                        AnnouncedOn = Day("2025-07-31"),
                        From = Day("2025-11-01"),
                        Summary = Text("cars go first"),
                    },
                ],
            },
            Measure(
                "cars",
                "all",
                Action("car-25", "2025-03-26", "2025-04-03", rate: 25),
                Action("overtaken", "2025-09-01", null, rate: 15, basis: Basis.AllIn, standing: Standing.Announced),
                Action("car-ceiling", "2025-09-15", "2025-09-16", rate: 15, basis: Basis.AllIn)
            ),
            List("all-goods", "general", ScopeEffect.Covers, "2025-04-05", "2025-04-02", "84", "09"),
            List("exempt", "general", ScopeEffect.Exempts, "2025-11-13", "2025-10-14", "0902"),
            List("spared-till-autumn", "general", ScopeEffect.Exempts, "2025-04-05", "2025-04-02", "44") with
            {
                Until = Day("2025-11-01"),
                UntilAnnouncedOn = Day("2025-10-20"),
            },
            List("cars-listed", "cars", ScopeEffect.Covers, "2025-04-03", "2025-03-26", "8703"),
            Good("lathe", "84581100", 4.4m),
            Good("car", "87032301", 2.5m),
            Round(1, "2025-04-16"),
            Round(2, "2025-09-10"),
            Proposal(
                "formula",
                "all",
                Step("asked", "2025-05-01", ProposalStatus.Tabled),
                Step("agreed", "2025-09-04", ProposalStatus.Agreed)
            ),
        ];

    private static TypicalGood Good(string id, string hts, decimal normal) =>
        new()
        {
            Id = id,
            Name = Text(id),
            Order = 1,
            Hts = hts,
            MfnPercent = normal,
        };

    private static TariffScope List(
        string id,
        string measure,
        ScopeEffect effect,
        string from,
        string announcedOn,
        params string[] codes
    ) =>
        new()
        {
            Id = id,
            Measures = [measure],
            Effect = effect,
            Name = Text(id),
            From = Day(from),
            AnnouncedOn = Day(announcedOn),
            Codes = codes,
            Complete = true,
        };
}
