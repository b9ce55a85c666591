using TariffTracker.Domain.Rates;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

public sealed class DateLadderTests
{
    [Fact]
    public void Of_EveryStepTakenInOrder_CountsTheDaysBetween()
    {
        var action = Action("a", "2025-03-26", "2025-04-03") with
        {
            SignedOn = Day("2025-03-26"),
            PublishedOn = Day("2025-04-03"),
            CustomsNoticeOn = Day("2025-03-27"),
        };

        var ladder = DateLadder.Of(action);

        Assert.Equal(
            [
                (LadderRung.Announcement, null),
                (LadderRung.Signature, 0),
                (LadderRung.CustomsNotice, 1),
                (LadderRung.Publication, 7),
                (LadderRung.FirstDay, (int?)0),
            ],
            ladder.Select(step => (step.Rung, step.DaysAfterLast))
        );
        Assert.DoesNotContain(ladder, step => step.IsOff);
    }

    [Fact]
    public void Of_MissingSteps_AreKeptWithoutADayAndSkippedInTheCount()
    {
        var ladder = DateLadder.Of(Action("a", "2025-07-22", "2025-08-01"));

        Assert.Equal(
            [LadderRung.Signature, LadderRung.Publication, LadderRung.CustomsNotice],
            ladder.Where(step => step.On is null).Select(step => step.Rung)
        );
        Assert.Equal(10, ladder[^1].DaysAfterLast);
    }

    [Fact]
    public void Of_AppliesBeforeItsText_IsOutOfOrder()
    {
        var action = Action("a", "2025-07-22", "2025-08-07") with { SignedOn = Day("2025-09-04"), PublishedOn = Day("2025-09-16") };

        var last = DateLadder.Of(action)[^1];

        Assert.Equal((LadderRung.FirstDay, -40, true), (last.Rung, last.DaysAfterLast, last.IsOff));
    }
}
