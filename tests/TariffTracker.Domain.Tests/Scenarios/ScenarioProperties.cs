using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Scenarios;

/// <summary>What holds of scenarios whatever they assume.</summary>
public sealed class ScenarioProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200);
    private static readonly DateOnly Start = Day("2025-03-01");
    private const int Days = 120;

    private static readonly TariffRecord World = SmallTrade.World(
        SmallTrade.Flow("steel", 100, ("coil", 1)),
        SmallTrade.Flow("cars", 100, ("car", 1))
    );

    private static readonly Gen<DateOnly> AnyDay = Gen.Choose(0, Days).Select(Start.AddDays);

    private static readonly Gen<DateOnly?> AnyEnd = Gen.OneOf(Gen.Constant((DateOnly?)null), AnyDay.Select(day => (DateOnly?)day));

    private static Gen<ScenarioChange> ChangeOf(string measure, string action) =>
        Gen.OneOf(
            from day in AnyDay
            from until in AnyEnd
            from rate in Gen.Choose(0, 10)
            from basis in Gen.Elements(Basis.Additional, Basis.AllIn)
            select (ScenarioChange)new RateSet(measure, day, until, rate * 5, basis),
            AnyDay.Select(day => (ScenarioChange)new MeasureEnded(measure, day)),
            Gen.Constant((ScenarioChange)new OrderRemoved(measure, action))
        );

    private static readonly Gen<ScenarioChange> AnyChange = Gen.OneOf(
        ChangeOf("steel-tariff", "second"),
        ChangeOf("general-tariff", "order"),
        AnyDay.Select(day => (ScenarioChange)new AuthorityEnded(Authority.Section232, day)),
        AnyDay.Select(day => (ScenarioChange)new AllEnded(day)),
        AnyDay.Select(day => (ScenarioChange)new MeasureAdded(["8703"], day, null, 5, Basis.Additional))
    );

    private static readonly Arbitrary<ScenarioChange[]> AnyChanges = AnyChange
        .ArrayOf()
        .Select(changes => changes.Take(5).ToArray())
        .ToArbitrary();

    [Fact]
    public void Apply_OfNoChange_GivesTheSameAnswers() => Assert.Equal(Answers(World, AllDays), Answers(Of([]).Apply(World), AllDays));

    [Fact]
    public void Apply_DaysBeforeTheFirstDay_AreUnchanged() =>
        Prop.ForAll(
                AnyChanges,
                changes =>
                {
                    var scenario = Of(changes);
                    var first = scenario.ChangeDays(World).Select(day => (DateOnly?)day).FirstOrDefault() ?? DateOnly.MaxValue;
                    List<DateOnly> before = [.. AllDays.Where(day => day < first)];
                    return Answers(World, before).SequenceEqual(Answers(scenario.Apply(World), before));
                }
            )
            .Check(Many);

    [Fact]
    public void Apply_ChangesOfDifferentMeasuresInAnyOrder_GiveTheSameAnswers() =>
        Prop.ForAll(
                ChangeOf("steel-tariff", "second").ToArbitrary(),
                ChangeOf("general-tariff", "order").ToArbitrary(),
                AnyDay.ToArbitrary(),
                (steel, general, day) =>
                {
                    ScenarioChange[] changes = [steel, general, new AuthorityEnded(Authority.Section232, day)];
                    var forward = Answers(Of(changes).Apply(World), AllDays);
                    return forward.SequenceEqual(Answers(Of([.. changes.Reverse()]).Apply(World), AllDays));
                }
            )
            .Check(Many);

    [Fact]
    public void Apply_NeverChangesTheRecordItIsGiven() =>
        Prop.ForAll(
                AnyChanges,
                changes =>
                {
                    var before = Answers(World, AllDays);
                    Of(changes).Apply(World);
                    return before.SequenceEqual(Answers(World, AllDays));
                }
            )
            .Check(Many);

    [Fact]
    public void Apply_DaysOnWhichTheAnswerDiffers_BeginAndEndOnChangeDays() =>
        Prop.ForAll(
                AnyChanges,
                changes =>
                {
                    var scenario = Of(changes);
                    var (before, after) = (Answers(World, AllDays), Answers(scenario.Apply(World), AllDays));
                    var days = scenario.ChangeDays(World);
                    return AllDays
                        .Zip(before.Zip(after))
                        .Where(x => x.Second.First != x.Second.Second)
                        .All(x => days.Any(day => day <= x.First));
                }
            )
            .Check(Many);

    private static IReadOnlyList<DateOnly> AllDays => [.. Enumerable.Range(-5, Days + 40).Select(Start.AddDays)];

    private static List<(decimal, decimal)> Answers(TariffRecord record, IEnumerable<DateOnly> days) =>
        [.. days.Select(day => (record.Duties.TotalPercent(SmallTrade.Car, day), record.Duties.TotalPercent(SmallTrade.Coil, day)))];

    private static Scenario Of(IReadOnlyList<ScenarioChange> changes) =>
        new()
        {
            Id = Scenario.OwnId,
            Basis = ScenarioBasis.Assumed,
            Changes = changes,
        };
}
