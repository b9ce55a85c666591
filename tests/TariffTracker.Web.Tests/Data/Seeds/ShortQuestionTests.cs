using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The questions that leave most of the record out answer as the long ones do.</summary>
public sealed class ShortQuestionTests
{
    public static TheoryData<DateOnly> Days =>
        [new DateOnly(2025, 4, 9), new DateOnly(2025, 6, 8), new DateOnly(2025, 8, 20), new DateOnly(2026, 2, 24), SeedRecord.End];

    [Theory]
    [MemberData(nameof(Days))]
    public void MeasuresNotEnded_OnADay_AreThoseOfTheBoardThatAreNotOver(DateOnly day)
    {
        var known = SeedRecord.Whole.KnownOn(day);

        Assert.Equal(
            RateBoard.For(known, day).Where(rate => rate.Status != MeasureStatus.Ended).Select(rate => rate.Measure.Id),
            RateBoard.NotEnded(known, day).Select(rate => rate.Measure.Id)
        );
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void OpenDeadlines_OnADay_AreAllButThePast(DateOnly day)
    {
        var known = SeedRecord.Whole.KnownOn(day);

        Assert.Equal(
            DeadlineView.All(known, day).Where(view => view.Phase != DeadlinePhase.Past).Select(view => view.Deadline.Id),
            DeadlineView.Open(known, day).Select(view => view.Deadline.Id)
        );
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void ProposalsByStatus_OnADay_CountWhatTheBoardSays(DateOnly day)
    {
        var known = SeedRecord.Whole.KnownOn(day);

        Assert.Equal(
            ProposalBoard.For(known, day).CountBy(view => view.Status).OrderBy(pair => pair.Key),
            ProposalBoard.CountByStatus(known, day)
        );
    }
}
