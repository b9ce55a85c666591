using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

/// <summary>What holds of the fold whatever the actions are.</summary>
public sealed class ScheduleProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);
    private static readonly DateOnly Start = Day("2025-01-01");
    private const int Days = 40;

    private static readonly Gen<RateAction> AnyAction =
        from announced in Gen.Choose(0, Days)
        from first in Gen.Choose(0, Days)
        from length in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 15).Select(n => (int?)n))
        from rate in Gen.Choose(0, 6)
        from state in Gen.Elements(RateState.InForce, RateState.InForce, RateState.Suspended, RateState.Ended)
        from standing in Gen.Elements(Standing.Legal, Standing.Legal, Standing.Legal, Standing.Announced)
        select new RateAction
        {
            Id = $"{announced}-{first}-{length}-{rate}-{state}-{standing}",
            Summary = Text("any"),
            AnnouncedOn = Start.AddDays(announced),
            From = Start.AddDays(first),
            Until = length is { } n ? Start.AddDays(first + n) : null,
            RatePercent = rate * 5,
            State = state,
            Standing = standing,
        };

    private static readonly Arbitrary<RateAction[]> AnyActions = AnyAction.ArrayOf().Select(a => a.Take(8).ToArray()).ToArbitrary();

    private static IEnumerable<DateOnly> AllDays => Enumerable.Range(-1, Days + 20).Select(n => Start.AddDays(n));

    [Fact]
    public void Segments_Always_AreOrderedAndNeverOverlap() =>
        Prop.ForAll(
                AnyActions,
                actions =>
                {
                    var segments = Schedule.Fold(actions).Segments;
                    return segments.Zip(segments.Skip(1)).All(pair => pair.First.Until <= pair.Second.From)
                        && segments.All(s => s.Until is null || s.Until > s.From);
                }
            )
            .Check(Many);

    [Fact]
    public void On_AnyDay_TheLastAnnouncedThatCoversItDecides() =>
        Prop.ForAll(
                AnyActions,
                actions =>
                {
                    var schedule = Schedule.Fold(actions);
                    return AllDays.All(day => ReferenceEquals(schedule.On(day)?.Action, LastAnnouncedCovering(actions, day)));
                }
            )
            .Check(Many);

    [Fact]
    public void KnownOn_AnyDay_NothingAnnouncedLaterHasAnyEffect() =>
        Prop.ForAll(
                AnyActions,
                AnyAction.ToArbitrary(),
                (actions, later) =>
                {
                    var known = Start.AddDays(Days / 2);
                    var without = Known([.. actions.Where(a => a.AnnouncedOn <= known)], known);
                    var with = Known([.. actions, later with { AnnouncedOn = known.AddDays(1) }], known);
                    return without.SequenceEqual(with);
                }
            )
            .Check(Many);

    [Fact]
    public void Fold_OneMoreAction_NeverChangesDaysItDoesNotCover() =>
        Prop.ForAll(
                AnyActions,
                AnyAction.ToArbitrary(),
                (actions, added) =>
                {
                    var before = Schedule.Fold(actions);
                    var after = Schedule.Fold([.. actions, added]);
                    return AllDays
                        .Where(day => !Covers(added, day))
                        .All(day => ReferenceEquals(before.On(day)?.Action, after.On(day)?.Action));
                }
            )
            .Check(Many);

    [Fact]
    public void Fold_ActionsOfDifferentDaysInAnyOrder_GiveTheSameSchedule() =>
        Prop.ForAll(
                AnyActions,
                actions =>
                {
                    List<RateAction> distinct = [.. actions.DistinctBy(action => action.AnnouncedOn)];
                    var reversed = Enumerable.Reverse(distinct);
                    return Schedule.Fold(distinct).Segments.SequenceEqual(Schedule.Fold(reversed).Segments);
                }
            )
            .Check(Many);

    [Fact]
    public void ChangeDays_Always_AreExactlyTheDaysOnWhichTheAnswerDiffersFromTheDayBefore() =>
        Prop.ForAll(
                AnyActions,
                actions =>
                {
                    var schedule = Schedule.Fold(actions);
                    var expected = AllDays.Where(day => !Equals(Answer(schedule, day), Answer(schedule, day.AddDays(-1))));
                    return schedule.ChangeDays.Where(day => AllDays.Contains(day)).SequenceEqual(expected);
                }
            )
            .Check(Many);

    private static object? Answer(Schedule schedule, DateOnly day) =>
        schedule.On(day) is { } segment ? (segment.State, segment.RatePercent, segment.Basis, segment.ValueBase) : null;

    private static bool Covers(RateAction action, DateOnly day) => action.From <= day && (action.Until is null || action.Until > day);

    /// <summary>The rule said another way: of the legal actions that cover the day, the one announced last, the later in the list of two.</summary>
    private static RateAction? LastAnnouncedCovering(RateAction[] actions, DateOnly day)
    {
        RateAction? last = null;
        foreach (var action in actions.Where(a => a.Standing == Standing.Legal && Covers(a, day)))
        {
            if (last is null || action.AnnouncedOn >= last.AnnouncedOn)
            {
                last = action;
            }
        }

        return last;
    }

    private static List<(DateOnly, DateOnly?, RateState, decimal?)> Known(RateAction[] actions, DateOnly known)
    {
        List<RateAction> unique = [.. actions.Select((action, i) => action with { Id = $"action-{i}" })];
        var record = RecordOf(Sector("general"), Measure("m", "general", [.. unique])).KnownOn(known);
        return record.Measures.Count == 0
            ? []
            : [.. record.ScheduleOf("m").Segments.Select(s => (s.From, s.Until, s.State, s.RatePercent))];
    }
}
