using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

public sealed class ScheduleTests
{
    private static readonly Schedule OneSpring = Schedule.Fold([Action("a", "2025-02-01", "2025-03-01", "2025-06-01", 25)]);

    [Fact]
    public void On_DayBeforeTheFirst_HasNoSegment() => Assert.Null(OneSpring.On(Day("2025-02-28")));

    [Fact]
    public void On_FirstDay_IsCovered() => Assert.Equal(25, OneSpring.On(Day("2025-03-01"))?.RatePercent);

    [Fact]
    public void On_LastDay_IsCovered() => Assert.Equal(25, OneSpring.On(Day("2025-05-31"))?.RatePercent);

    [Fact]
    public void On_DayAfterTheLast_HasNoSegment() => Assert.Null(OneSpring.On(Day("2025-06-01")));

    [Fact]
    public void LastDay_OfASegment_IsTheDayBeforeUntil() => Assert.Equal(Day("2025-05-31"), OneSpring.Segments[0].LastDay);

    [Fact]
    public void On_LeapDay_IsCovered() =>
        Assert.NotNull(Schedule.Fold([Action("a", "2024-01-01", "2024-02-29", "2024-03-01")]).On(Day("2024-02-29")));

    [Fact]
    public void Fold_OpenEnd_CoversEveryLaterDay() =>
        Assert.NotNull(Schedule.Fold([Action("a", "2025-01-01", "2025-01-01")]).On(DateOnly.MaxValue));

    [Fact]
    public void Fold_NoActions_HasNoSegments() => Assert.Empty(Schedule.Fold([]).Segments);

    [Fact]
    public void Fold_LaterAnnouncement_OverwritesOnlyTheDaysItCovers()
    {
        var schedule = Schedule.Fold([
            Action("order", "2025-04-02", "2025-04-09", rate: 24),
            Action("pause", "2025-04-09", "2025-04-10", "2025-07-09", 24, RateState.Suspended),
        ]);

        Assert.Collection(
            schedule.Segments,
            first => Assert.Equal(("order", Day("2025-04-09"), Day("2025-04-10")), (first.Action.Id, first.From, first.Until!.Value)),
            pause => Assert.Equal(("pause", Day("2025-04-10"), Day("2025-07-09")), (pause.Action.Id, pause.From, pause.Until!.Value)),
            again => Assert.Equal(("order", Day("2025-07-09"), (DateOnly?)null), (again.Action.Id, again.From, again.Until))
        );
    }

    [Fact]
    public void Fold_RetroactiveAction_CoversDaysBeforeItWasAnnounced()
    {
        var schedule = Schedule.Fold([
            Action("stacked", "2025-07-31", "2025-08-07", rate: 15),
            Action("all-in", "2025-09-04", "2025-08-07", rate: 15, basis: Basis.AllIn),
        ]);

        Assert.Equal(Basis.AllIn, Assert.Single(schedule.Segments).Basis);
    }

    [Fact]
    public void Fold_EarlierAnnouncementListedLast_StillLoses()
    {
        var schedule = Schedule.Fold([
            Action("later", "2025-05-01", "2025-06-01", rate: 50),
            Action("earlier", "2025-02-01", "2025-03-01", rate: 25),
        ]);

        Assert.Equal(50, schedule.On(Day("2025-06-01"))?.RatePercent);
    }

    [Fact]
    public void Fold_TwoAnnouncedOnOneDay_TheLaterInTheListWins()
    {
        var schedule = Schedule.Fold([
            Action("first", "2025-05-01", "2025-06-01", rate: 10),
            Action("second", "2025-05-01", "2025-06-01", rate: 20),
        ]);

        Assert.Equal("second", Assert.Single(schedule.Segments).Action.Id);
    }

    [Theory]
    [InlineData(Standing.Announced)]
    [InlineData(Standing.Proposed)]
    public void Fold_ActionWithoutLegalText_HasNoEffect(Standing standing) =>
        Assert.Empty(Schedule.Fold([Action("letter", "2025-07-07", "2025-08-01", standing: standing)]).Segments);

    [Fact]
    public void Fold_ActionWithoutAFirstDay_HasNoEffect() => Assert.Empty(Schedule.Fold([Action("a", "2025-07-07", null)]).Segments);

    [Fact]
    public void Fold_ActionThatEndsBeforeItStarts_HasNoEffect() =>
        Assert.Empty(Schedule.Fold([Action("a", "2025-01-01", "2025-03-01", "2025-03-01")]).Segments);

    [Fact]
    public void ChangeDays_GapBetweenSegments_NamesBothEdges() =>
        Assert.Equal(
            [Day("2025-01-01"), Day("2025-02-01"), Day("2025-03-01")],
            Schedule.Fold([Action("a", "2025-01-01", "2025-01-01", "2025-02-01"), Action("b", "2025-01-01", "2025-03-01")]).ChangeDays
        );

    [Fact]
    public void ChangeDays_SameRateByANewOrder_IsNoChange()
    {
        var schedule = Schedule.Fold([
            Action("a", "2025-01-01", "2025-01-01", rate: 25),
            Action("renewed", "2025-06-01", "2025-06-01", rate: 25),
        ]);

        Assert.Equal([Day("2025-01-01")], schedule.ChangeDays);
    }

    [Fact]
    public void SinceAndEndOf_ExtendedSuspension_SpanTheWholeRun()
    {
        var schedule = Schedule.Fold([
            Action("pause", "2025-04-09", "2025-04-10", "2025-07-09", 24, RateState.Suspended),
            Action("extension", "2025-07-07", "2025-07-09", "2025-08-01", 24, RateState.Suspended),
        ]);
        var inTheExtension = schedule.On(Day("2025-07-20"))!;

        Assert.Equal(Day("2025-04-10"), schedule.Since(inTheExtension));
        Assert.Equal(Day("2025-08-01"), schedule.EndOf(schedule.On(Day("2025-05-01"))!));
    }
}
