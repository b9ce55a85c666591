using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class ProposalAndDeadlineTests
{
    private static readonly TariffRecord Formula = RecordOf(
        Sector("automobiles"),
        Proposal(
            "formula",
            "automobiles",
            Step("reported", "2025-06-06", ProposalStatus.UnderDiscussion),
            Step("first", "2025-04", ProposalStatus.Tabled, publicOn: "2025-04-30")
        )
    );

    [Fact]
    public void Status_StepsListedOutOfOrder_IsThatOfTheLatest() =>
        Assert.Equal(ProposalStatus.UnderDiscussion, ProposalBoard.For(Formula, "formula", Day("2025-06-08"))!.Status);

    [Fact]
    public void Status_BetweenTwoSteps_IsThatOfTheEarlier() =>
        Assert.Equal(ProposalStatus.Tabled, ProposalBoard.For(Formula, "formula", Day("2025-05-20"))!.Status);

    [Fact]
    public void For_BeforeItBegan_IsAbsent()
    {
        Assert.Null(ProposalBoard.For(Formula, "formula", Day("2025-03-31")));
        Assert.Empty(ProposalBoard.For(Formula, Day("2025-03-31")));
    }

    [Fact]
    public void IndependentSources_TwoCopiesOfOneStory_CountOnce()
    {
        var record = RecordOf(
            Source("asahi"),
            Source("copy", "2025-01-02", "asahi"),
            Sector("automobiles"),
            Proposal(
                "p",
                "automobiles",
                Step("a", "2025-06-06", ProposalStatus.Tabled, null, null, null, Cite("asahi"), Cite("copy", Stance.Differs))
            )
        );

        var view = ProposalBoard.For(record, "p", Day("2025-06-08"))!;

        Assert.Equal((1, 1), (view.IndependentSources, view.DifferingReadings));
    }

    [Fact]
    public void Deadlines_Mixed_AreAheadFirstThenUndatedThenPast()
    {
        var record = RecordOf(
            Deadline("past", "2025-01-01", "2025-05-01"),
            Deadline("undated", "2025-01-01", null),
            Deadline("far", "2025-01-01", "2025-07-09"),
            Deadline("near", "2025-01-01", "2025-06-15")
        );

        Assert.Equal(["near", "far", "undated", "past"], DeadlineView.All(record, Day("2025-06-08")).Select(view => view.Deadline.Id));
    }

    [Theory]
    [InlineData("2025-07-08", 1, DeadlinePhase.Ahead)]
    [InlineData("2025-07-09", 0, DeadlinePhase.Ahead)]
    [InlineData("2025-07-10", -1, DeadlinePhase.Past)]
    public void Deadline_AroundItsDay_CountsTheDaysLeft(string asOf, int left, DeadlinePhase phase)
    {
        var view = Assert.Single(DeadlineView.All(RecordOf(Deadline("pause", "2025-04-09", "2025-07-09")), Day(asOf)));

        Assert.Equal((left, phase), (view.DaysLeft, view.Phase));
    }

    [Fact]
    public void Deadline_Imprecise_IsAheadUntilItsLastPossibleDay() =>
        Assert.Equal(
            DeadlinePhase.Ahead,
            DeadlineView.All(RecordOf(Deadline("d", "2025-04-09", "2025-07-early")), Day("2025-07-10"))[0].Phase
        );

    [Fact]
    public void Deadline_SettledEarly_IsPast()
    {
        var settled = Deadline("d", "2025-04-09", "2025-07-09") with
        {
            Outcome = new Outcome { On = Day("2025-07-07"), Finding = Text("put off") },
        };

        Assert.Equal(DeadlinePhase.Past, DeadlineView.All(RecordOf(settled), Day("2025-07-08"))[0].Phase);
    }

    [Fact]
    public void Deadline_WithCopiesAndADifferingReading_CountsItsEvidence()
    {
        var record = RecordOf(
            Source("order"),
            Source("wire"),
            Source("copy", "2025-01-02", "wire"),
            Deadline("pause", "2025-04-09", "2025-07-09") with
            {
                Citations = [Cite("order"), Cite("wire"), Cite("copy", Stance.Differs)],
            }
        );

        var view = Assert.Single(DeadlineView.All(record, Day("2025-06-08")));

        Assert.Equal((3, 2, 1), (view.Sources, view.IndependentSources, view.DifferingReadings));
    }
}
