using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

public sealed class RateBoardTests
{
    private static MeasureRate Ask(string measure, string asOf, string known) =>
        RateBoard.For(June2025().KnownOn(Day(known)), measure, Day(asOf))!;

    [Fact]
    public void For_BaselineOn8June_IsInForceSince5April()
    {
        var rate = Ask("ieepa-baseline", "2025-06-08", "2025-06-08");

        Assert.Equal((MeasureStatus.InForce, 10m, 10m), (rate.Status, rate.RatePercent, rate.AppliedPercent));
        Assert.Equal((Day("2025-04-05"), null), (rate.Since, rate.Until));
    }

    [Fact]
    public void For_CountryRateOn8June_IsSuspendedWith24AsNextChange()
    {
        var rate = Ask("ieepa-reciprocal", "2025-06-08", "2025-06-08");

        Assert.Equal((MeasureStatus.Suspended, 24m, 0m), (rate.Status, rate.RatePercent, rate.AppliedPercent));
        Assert.Equal((Day("2025-04-10"), Day("2025-07-09"), Day("2025-07-08")), (rate.Since, rate.Until, rate.LastDay));
        Assert.Equal((Day("2025-07-09"), MeasureStatus.InForce, 24m), (rate.Next!.On, rate.Next.Status, rate.Next.RatePercent));
    }

    [Fact]
    public void For_SteelTheDayBeforeTheDoubling_Is25AndNames50AsNext()
    {
        var rate = Ask("section-232-steel", "2025-06-03", "2025-06-08");

        Assert.Equal((25m, Day("2025-06-03")), (rate.RatePercent, rate.LastDay));
        Assert.Equal((Day("2025-06-04"), MeasureStatus.InForce, 50m), (rate.Next!.On, rate.Next.Status, rate.Next.RatePercent));
    }

    [Fact]
    public void For_SteelAfterTheRallyAndBeforeTheOrder_ShowsTheDoublingAsAnnounced()
    {
        var rate = Ask("section-232-steel", "2025-06-01", "2025-06-01");

        Assert.Null(rate.Until);
        Assert.Equal((Day("2025-06-04"), MeasureStatus.Announced, 50m), (rate.Next!.On, rate.Next.Status, rate.Next.RatePercent));
        Assert.Equal("rally", Assert.Single(rate.Pending).Id);
    }

    [Fact]
    public void For_SteelAsKnownOn1May_KnowsNothingOfTheDoubling()
    {
        var rate = Ask("section-232-steel", "2025-06-08", "2025-05-01");

        Assert.Equal((25m, null, null), (rate.RatePercent, rate.Until, rate.Next));
    }

    [Fact]
    public void For_MeasureNotYetAnnounced_IsAbsent() =>
        Assert.DoesNotContain(
            RateBoard.For(June2025().KnownOn(Day("2025-04-01")), Day("2025-06-08")),
            rate => rate.Measure.Id == "ieepa-baseline"
        );

    [Fact]
    public void For_MeasureAnnouncedNotYetInForce_IsScheduledWithoutADayItHoldsSince()
    {
        var rate = Ask("ieepa-baseline", "2025-04-03", "2025-04-03");

        Assert.Equal((MeasureStatus.Scheduled, 10m, 0m, null), (rate.Status, rate.RatePercent, rate.AppliedPercent, rate.Since));
        Assert.Equal(Day("2025-04-05"), rate.Next!.On);
    }

    [Fact]
    public void For_BaselineOnTheOneDayOfTheCountryRate_GivesWayAndAppliesNothing()
    {
        var rate = Ask("ieepa-baseline", "2025-04-09", "2025-06-08");

        Assert.Equal((MeasureStatus.InForce, 10m, 0m), (rate.Status, rate.RatePercent, rate.AppliedPercent));
        Assert.Equal("ieepa-reciprocal", rate.GivesWay?.Measure);
        Assert.Equal(24, Ask("ieepa-reciprocal", "2025-04-09", "2025-06-08").AppliedPercent);
    }

    [Fact]
    public void For_BaselineDuringThePause_GivesWayNext()
    {
        var next = Ask("ieepa-baseline", "2025-06-08", "2025-06-08").Next!;

        Assert.Equal(
            (Day("2025-07-09"), MeasureStatus.InForce, 10m, 0m),
            (next.On!.Value, next.Status, next.RatePercent, next.AppliedPercent)
        );
        Assert.Equal("ieepa-reciprocal", next.GivesWayTo?.Id);
    }

    [Fact]
    public void For_BaselineOnTheOneDayOfTheCountryRate_IsCollectedAgainNext()
    {
        var next = Ask("ieepa-baseline", "2025-04-09", "2025-06-08").Next!;

        Assert.Equal((Day("2025-04-10"), 10m, null), (next.On!.Value, next.AppliedPercent, next.GivesWayTo));
    }

    [Fact]
    public void For_OnlyAnnouncedMeasure_IsAnnouncedAndAppliesNothing()
    {
        var record = RecordOf(
            Sector("general"),
            Measure("m", "general", Action("letter", "2025-07-07", "2025-08-01", rate: 25, standing: Standing.Announced))
        );

        var rate = RateBoard.For(record, "m", Day("2025-09-01"))!;

        Assert.Equal((MeasureStatus.Announced, 25m, 0m), (rate.Status, rate.RatePercent, rate.AppliedPercent));
    }

    [Fact]
    public void For_LetterOnTheDayOfAnExtendedPause_IsPendingUntilSomethingIsAnnouncedLater()
    {
        var record = RecordOf(
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("order", "2025-04-02", "2025-04-09", rate: 24),
                Action("letter", "2025-07-07", "2025-08-01", rate: 25, standing: Standing.Announced),
                Action("pause", "2025-07-07", "2025-07-09", "2025-08-01", 24, RateState.Suspended),
                Action("new-rates", "2025-07-31", "2025-08-07", rate: 15)
            )
        );

        var then = RateBoard.For(record.KnownOn(Day("2025-07-10")), "m", Day("2025-07-10"))!;
        var later = RateBoard.For(record, "m", Day("2025-07-10"))!;

        Assert.Equal("letter", Assert.Single(then.Pending).Id);
        Assert.Empty(later.Pending);
    }

    [Fact]
    public void For_AnnouncementWithAnEnd_IsNotPendingAfterIt()
    {
        var record = RecordOf(
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("surcharge", "2026-02-20", "2026-02-24", "2026-07-24"),
                Action("said-15", "2026-02-21", null, "2026-07-24", 15, standing: Standing.Announced)
            )
        );

        Assert.Single(RateBoard.For(record, "m", Day("2026-07-23"))!.Pending);
        Assert.Empty(RateBoard.For(record, "m", Day("2026-07-24"))!.Pending);
    }

    [Fact]
    public void For_MeasureThatRanOut_IsEndedSinceItsFirstFreeDay()
    {
        var record = RecordOf(Sector("general"), Measure("m", "general", Action("a", "2026-02-20", "2026-02-24", "2026-07-24")));

        Assert.Equal(MeasureStatus.InForce, RateBoard.For(record, "m", Day("2026-07-23"))!.Status);
        var after = RateBoard.For(record, "m", Day("2026-07-24"))!;
        Assert.Equal((MeasureStatus.Ended, null, Day("2026-07-24")), (after.Status, after.RatePercent, after.Since));
    }

    [Fact]
    public void For_MeasureEndedByAnOrder_IsEndedAndHasNoRate()
    {
        var record = RecordOf(
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("start", "2025-04-02", "2025-04-05"),
                Action("end", "2026-02-20", "2026-02-24", rate: null, state: RateState.Ended)
            )
        );

        var rate = RateBoard.For(record, "m", Day("2026-03-01"))!;

        Assert.Equal((MeasureStatus.Ended, null, Day("2026-02-24")), (rate.Status, rate.RatePercent, rate.Since));
    }

    [Fact]
    public void For_TwentyAugustAsKnownThatDayAndAsKnownLater_AnswersTwice()
    {
        var record = RecordOf(
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("order-14326", "2025-07-31", "2025-08-07", rate: 15),
                Action("order-14345", "2025-09-04", "2025-08-07", rate: 15, basis: Basis.AllIn)
            )
        );
        var asOf = Day("2025-08-20");

        Assert.Equal(Basis.Additional, RateBoard.For(record.KnownOn(asOf), "m", asOf)!.Basis);
        Assert.Equal(Basis.AllIn, RateBoard.For(record, "m", asOf)!.Basis);
    }

    [Fact]
    public void ChangeDays_MiniatureRecord_AreTheDaysARateMoves() =>
        Assert.Equal(
            [Day("2025-03-12"), Day("2025-04-05"), Day("2025-04-09"), Day("2025-04-10"), Day("2025-06-04"), Day("2025-07-09")],
            RateBoard.ChangeDays(June2025())
        );
}
