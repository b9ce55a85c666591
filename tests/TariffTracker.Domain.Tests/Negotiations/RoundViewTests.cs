using TariffTracker.Domain.Negotiations;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class RoundViewTests
{
    private static ProposalMove MoveIn(int round, params ProposalStep[] steps)
    {
        var record = RecordOf(Sector("steel"), Round(4, "2025-05-30"), Round(5, "2025-06-05", "2025-06-06"), Proposal("p", "steel", steps));
        return Assert.Single(RoundView.Of(record, round, Day("2025-06-08"))!.Moves);
    }

    [Fact]
    public void Move_FirstStep_IsNew() => Assert.Equal(RoundMove.New, MoveIn(5, Step("a", "2025-06-05", ProposalStatus.Tabled, 5)).Move);

    [Fact]
    public void Move_HigherStatusThanBefore_IsAdvanced()
    {
        var move = MoveIn(5, Step("a", "2025-05-30", ProposalStatus.Floated, 4), Step("b", "2025-06-05", ProposalStatus.Tabled, 5));

        Assert.Equal((RoundMove.Advanced, "a"), (move.Move, move.Before!.Id));
    }

    [Fact]
    public void Move_SameStatusSaidToEase_IsSofter() =>
        Assert.Equal(
            RoundMove.Softer,
            MoveIn(
                5,
                Step("a", "2025-05-30", ProposalStatus.UnderDiscussion, 4),
                Step("b", "2025-06-05", ProposalStatus.UnderDiscussion, 5, movement: Movement.Softer)
            ).Move
        );

    [Fact]
    public void Move_TakenBack_IsDroppedEvenWhenNew() =>
        Assert.Equal(RoundMove.Dropped, MoveIn(5, Step("a", "2025-06-05", ProposalStatus.RuledOut, 5)).Move);

    [Fact]
    public void Move_RuledOutOnceMore_IsUnchanged() =>
        Assert.Equal(
            RoundMove.Unchanged,
            MoveIn(5, Step("a", "2025-05-30", ProposalStatus.RuledOut, 4), Step("b", "2025-06-05", ProposalStatus.RuledOut, 5)).Move
        );

    [Fact]
    public void Move_BackAfterARefusal_IsAdvanced() =>
        Assert.Equal(
            RoundMove.Advanced,
            MoveIn(5, Step("a", "2025-05-30", ProposalStatus.Declined, 4), Step("b", "2025-06-05", ProposalStatus.Tabled, 5)).Move
        );

    [Fact]
    public void Moves_SomeUnchanged_ComeLastAndDoNotCount()
    {
        var record = RecordOf(
            Sector("steel"),
            Round(5, "2025-06-05"),
            Proposal("a", "steel", Step("x", "2025-05-01", ProposalStatus.Tabled), Step("y", "2025-06-05", ProposalStatus.Tabled, 5)),
            Proposal("b", "steel", Step("x", "2025-06-05", ProposalStatus.Tabled, 5))
        );

        var view = RoundView.Of(record, 5, Day("2025-06-08"))!;

        Assert.Equal(["b", "a"], view.Moves.Select(move => move.Proposal.Id));
        Assert.Equal(1, view.Moved);
    }

    [Fact]
    public void SilentIn_OpenBeforeAndUnspokenOf_IsListed()
    {
        var record = RecordOf(
            Sector("steel"),
            Round(5, "2025-06-05"),
            Proposal("open", "steel", Step("x", "2025-05-01", ProposalStatus.Tabled)),
            Proposal(
                "spoken-of",
                "steel",
                Step("x", "2025-05-01", ProposalStatus.Tabled),
                Step("y", "2025-06-05", ProposalStatus.Agreed, 5)
            ),
            Proposal("refused", "steel", Step("x", "2025-05-01", ProposalStatus.Declined)),
            Proposal("later", "steel", Step("x", "2025-06-07", ProposalStatus.Floated))
        );

        Assert.Equal(["open"], ProposalBoard.SilentIn(record, record.Rounds[0]).Select(proposal => proposal.Id));
    }

    [Fact]
    public void Move_TwoStepsInOneRound_ComparesTheLastWithTheRoundBefore()
    {
        var move = MoveIn(
            5,
            Step("a", "2025-05-30", ProposalStatus.Floated, 4),
            Step("b", "2025-06-05", ProposalStatus.Tabled, 5),
            Step("c", "2025-06-06", ProposalStatus.UnderDiscussion, 5)
        );

        Assert.Equal(("a", "c"), (move.Before!.Id, move.Step.Id));
    }

    [Fact]
    public void Moves_ProposalSilentInTheRound_IsNotListed()
    {
        var record = RecordOf(
            Sector("steel"),
            Round(4, "2025-05-30"),
            Round(5, "2025-06-05"),
            Proposal("p", "steel", Step("a", "2025-05-30", ProposalStatus.Tabled, 4))
        );

        Assert.Empty(RoundView.Of(record, 5, Day("2025-06-08"))!.Moves);
    }

    [Fact]
    public void PreviousAndNext_NumberMissingBetween_SkipTheGap()
    {
        var record = RecordOf(Round(1, "2025-04-16"), Round(3, "2025-05-23"));

        Assert.Equal(1, RoundView.Of(record, 3, Day("2025-06-08"))!.Previous!.Number);
        Assert.Equal(3, RoundView.Of(record, 1, Day("2025-06-08"))!.Next!.Number);
    }

    [Fact]
    public void Of_UnknownNumber_IsNone() => Assert.Null(RoundView.Of(RecordOf(Round(1, "2025-04-16")), 2, Day("2025-06-08")));

    [Theory]
    [InlineData("2025-06-04", RoundPhase.Ahead)]
    [InlineData("2025-06-05", RoundPhase.UnderWay)]
    [InlineData("2025-06-06", RoundPhase.UnderWay)]
    [InlineData("2025-06-07", RoundPhase.Held)]
    public void Phase_TwoDayRoundWithoutOutcome_FollowsTheDay(string asOf, RoundPhase phase) =>
        Assert.Equal(phase, RoundView.Of(RecordOf(Round(5, "2025-06-05", "2025-06-06")), 5, Day(asOf))!.Phase);

    [Fact]
    public void Phase_LastDayWithAnOutcome_IsHeld()
    {
        var outcome = new Outcome { On = Day("2025-06-06"), Finding = Text("progress") };

        var record = RecordOf(Round(5, "2025-06-05", "2025-06-06", outcome));

        Assert.Equal(RoundPhase.Held, RoundView.Of(record, 5, Day("2025-06-06"))!.Phase);
    }
}
