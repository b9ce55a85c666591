using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

public sealed class RateStepTests
{
    private static IReadOnlyList<RateStep> Steps(string measure, string known) => RateStep.Of(June2025().KnownOn(Day(known)), measure);

    [Fact]
    public void Of_SuspendedCountryRate_NamesTheBaselineCollectedInItsPlace()
    {
        var steps = Steps("ieepa-reciprocal", "2025-06-08");

        Assert.Equal(
            [
                (Day("2025-04-05"), (DateOnly?)Day("2025-04-09"), MeasureStatus.Scheduled, (decimal?)null, (decimal?)10),
                (Day("2025-04-09"), Day("2025-04-10"), MeasureStatus.InForce, 24, null),
                (Day("2025-04-10"), Day("2025-07-09"), MeasureStatus.Suspended, 24, 10),
                (Day("2025-07-09"), null, MeasureStatus.InForce, 24, null),
            ],
            steps.Select(step => (step.From, step.Until, step.Status, step.RatePercent, step.Instead?.RatePercent))
        );
    }

    [Fact]
    public void Of_BaselineThatGivesWay_IsNotCollectedOnThoseDays()
    {
        var steps = Steps("ieepa-baseline", "2025-06-08");

        Assert.Equal([true, false, true, false], steps.Select(step => step.Applies));
        Assert.Equal("ieepa-reciprocal", steps[1].GivesWayTo);
        Assert.All(steps, step => Assert.Equal(10, step.RatePercent));
    }

    [Fact]
    public void Of_MeasureThatRanOut_EndsWithAnOpenStepWithoutRate()
    {
        var record = RecordOf(Sector("general"), Measure("m", "general", Action("a", "2026-02-20", "2026-02-24", "2026-07-24")));

        var last = RateStep.Of(record, "m")[^1];

        Assert.Equal((Day("2026-07-24"), null, MeasureStatus.Ended, null), (last.From, last.Until, last.Status, last.RatePercent));
    }

    [Fact]
    public void Of_LaterOrderWithTheSameRate_IsAStepOfItsOwn()
    {
        var record = RecordOf(
            Sector("general"),
            Measure("m", "general", Action("a", "2025-01-01", "2025-02-01"), Action("b", "2025-03-01", "2025-04-01"))
        );

        Assert.Equal(["a", "b"], RateStep.Of(record, "m").Select(step => step.Action!.Id));
    }

    [Fact]
    public void Of_OnlyAnnounced_HasNoSteps()
    {
        var record = RecordOf(
            Sector("general"),
            Measure("m", "general", Action("a", "2025-07-07", "2025-08-01", standing: Standing.Announced))
        );

        Assert.Empty(RateStep.Of(record, "m"));
    }

    [Fact]
    public void Of_UnknownMeasure_HasNoSteps() => Assert.Empty(RateStep.Of(RecordOf(), "nothing"));

    [Fact]
    public void IsSameCourse_AnnouncementThatChangedNothing_IsTheSame()
    {
        Assert.True(RateStep.IsSameCourse(Steps("section-232-steel", "2025-06-03"), Steps("section-232-steel", "2025-06-08")));
        Assert.False(RateStep.IsSameCourse(Steps("section-232-steel", "2025-05-01"), Steps("section-232-steel", "2025-06-08")));
    }
}
