using TariffTracker.Domain.Negotiations;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class ProposalMatrixTests
{
    private static ProposalMatrix Matrix(params ConcessionProposal[] proposals)
    {
        var record = RecordOf([Sector("steel"), Round(1, "2025-04-16"), Round(2, "2025-05-01"), Round(3, "2025-05-23"), .. proposals]);
        return ProposalMatrix.Of(record, ProposalBoard.For(record, Day("2025-06-08")));
    }

    private static IEnumerable<string?> Cells(ProposalMatrix matrix) =>
        matrix.Groups.Single().Rows.Single().Cells.Select(cell => cell is null ? null : $"{cell.Step.Id} {cell.Move}");

    [Fact]
    public void Cells_StepsInRounds_StandUnderThem()
    {
        var matrix = Matrix(
            Proposal("p", "steel", Step("a", "2025-04-16", ProposalStatus.Floated, 1), Step("b", "2025-05-23", ProposalStatus.Tabled, 3)),
            Proposal("q", "steel", Step("x", "2025-05-01", ProposalStatus.Tabled, 2))
        );

        Assert.Equal([1, 2, 3], matrix.Columns.Select(round => round!.Number));
        Assert.Equal(["a", null, "b"], matrix.Groups[0].Rows[0].Cells.Select(cell => cell?.Step.Id));
    }

    [Fact]
    public void Cells_StepBetweenRounds_StandsUnderTheNextOne()
    {
        var matrix = Matrix(
            Proposal("p", "steel", Step("a", "2025-04-16", ProposalStatus.Floated, 1), Step("b", "2025-04-20", ProposalStatus.Tabled))
        );

        Assert.Equal(["a New", "b Advanced"], Cells(matrix));
        Assert.False(matrix.Groups[0].Rows[0].Cells[1]!.InRound);
    }

    [Fact]
    public void Cells_StepAfterTheLastRound_StandsAfterIt()
    {
        var matrix = Matrix(Proposal("p", "steel", Step("a", "2025-06-01", ProposalStatus.Floated)));

        Assert.Null(Assert.Single(matrix.Columns));
        Assert.Equal(["a New"], Cells(matrix));
    }

    [Fact]
    public void Cells_SeveralStepsBeforeOneRound_ShowTheLastBesideTheNewsBeforeThem()
    {
        var matrix = Matrix(
            Proposal(
                "p",
                "steel",
                Step("a", "2025-04-16", ProposalStatus.Tabled, 1),
                Step("b", "2025-04-20", ProposalStatus.UnderDiscussion),
                Step("c", "2025-05-01", ProposalStatus.Declined, 2)
            )
        );

        Assert.Equal(["a New", "c Dropped"], Cells(matrix));
    }

    [Fact]
    public void Groups_AreBySideThenKind()
    {
        var offer = Proposal("offer", "steel", Step("a", "2025-04-16", ProposalStatus.Tabled, 1));

        var matrix = Matrix(
            offer with
            {
                Id = "us-ask",
                By = Side.UnitedStates,
                Kind = ProposalKind.Ask,
            },
            offer with
            {
                Id = "ask",
                Kind = ProposalKind.Ask,
            },
            offer
        );

        Assert.Equal(["offer", "ask", "us-ask"], matrix.Groups.SelectMany(group => group.Rows).Select(row => row.View.Proposal.Id));
    }
}
