using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>What one round, with the days before it, did to a proposal.</summary>
/// <param name="Step">Where the proposal then stood.</param>
/// <param name="Move">What was done to it since the last news.</param>
/// <param name="InRound">False when it happened between the rounds.</param>
public sealed record MatrixCell(ProposalStep Step, RoundMove Move, bool InRound);

/// <summary>A proposal through the rounds.</summary>
/// <param name="View">The proposal.</param>
/// <param name="Cells">One for each column of the matrix; null where there is no news.</param>
public sealed record MatrixRow(ProposalView View, IReadOnlyList<MatrixCell?> Cells);

/// <summary>The rows of one side and kind.</summary>
/// <param name="By">Whose proposals.</param>
/// <param name="Kind">What they do.</param>
/// <param name="Rows">The proposals.</param>
public sealed record MatrixGroup(Side By, ProposalKind Kind, IReadOnlyList<MatrixRow> Rows);

/// <summary>Proposals by round. A round nobody has news from is left out.</summary>
public sealed record ProposalMatrix
{
    /// <summary>The rounds, each with the days since the one before; null for the days after the last.</summary>
    public required IReadOnlyList<NegotiationRound?> Columns { get; init; }

    /// <summary>The proposals by side and kind.</summary>
    public required IReadOnlyList<MatrixGroup> Groups { get; init; }

    /// <summary>Sets out <paramref name="views"/> by the rounds of <paramref name="record"/> (already limited to what was known).</summary>
    public static ProposalMatrix Of(TariffRecord record, IEnumerable<ProposalView> views)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(views);
        List<NegotiationRound?> columns = [.. record.Rounds, null];
        List<(ProposalView View, MatrixCell?[] Cells)> rows = [.. views.Select(view => (view, Cells(columns, view)))];
        List<int> kept = [.. Enumerable.Range(0, columns.Count).Where(column => rows.Any(row => row.Cells[column] is not null))];
        return new ProposalMatrix
        {
            Columns = [.. kept.Select(column => columns[column])],
            Groups =
            [
                .. rows.GroupBy(row => (row.View.Proposal.By, row.View.Proposal.Kind))
                    .OrderBy(group => group.Key)
                    .Select(group => new MatrixGroup(
                        group.Key.By,
                        group.Key.Kind,
                        [.. group.Select(row => new MatrixRow(row.View, [.. kept.Select(column => row.Cells[column])]))]
                    )),
            ],
        };
    }

    private static MatrixCell?[] Cells(List<NegotiationRound?> columns, ProposalView view)
    {
        var cells = new MatrixCell?[columns.Count];
        ProposalStep? before = null;
        foreach (var span in view.Steps.GroupBy(step => Column(columns, step)).OrderBy(span => span.Key))
        {
            var last = span.Last();
            cells[span.Key] = new MatrixCell(last, ProposalMove.Compare(before, last), last.Round is not null);
            before = last;
        }

        return cells;
    }

    private static int Column(List<NegotiationRound?> columns, ProposalStep step) =>
        columns.FindIndex(round => round is null || (step.Round is { } number ? round.Number == number : step.On.LastDay <= round.LastDay));
}
