using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Proposals;

/// <summary>The proposals by round as a picture with its files.</summary>
public static class MatrixChart
{
    /// <summary>The picture of what the page lists; a problem when no proposal fits or the filter is wrong.</summary>
    public static ChartAnswer Asked(Reading reading, string id)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var asked = ProposalQuery.Read(reading.Urls.Filters, reading.Record);
        if (asked.Problem is { } problem)
        {
            return ChartAnswer.None(ApiProblems.BadFilter(problem));
        }

        var result = ProposalResult.Of(reading.Record, reading.Lens.AsOf, asked.Filter);
        return result.Count == 0
            ? ChartAnswer.None(ApiProblems.NotKnown("chart of proposals", "", knownToday: false))
            : ChartAnswer.Of(Of(reading, ProposalMatrix.Of(reading.Record, result.Groups.SelectMany(group => group.Proposals))));
    }

    /// <summary>The picture.</summary>
    public static Chart Of(Reading reading, ProposalMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(matrix);
        var words = reading.Words;
        return new Chart
        {
            Page = "/proposals",
            Urls = reading.Urls,
            Lens = reading.Lens,
            Revision = reading.Revision,
            Title = words["proposals.matrixCaption"],
            Sentence = words["proposals.matrixNote"],
            Drawing = new(
                typeof(MatrixPicture),
                new() { [nameof(MatrixPicture.Matrix)] = matrix, [nameof(MatrixPicture.Id)] = "matrix" },
                MatrixPicture.Width(matrix),
                MatrixPicture.Height(matrix)
            ),
            Table = Table(matrix, words),
            Sources = [],
        };
    }

    /// <summary>A column: a round, or the time since the last.</summary>
    public static string Column(NegotiationRound? round, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return round is null ? words["proposals.sinceThen"] : words.Format("components.round", round.Number);
    }

    /// <summary>What was done to a proposal, and whether between the rounds.</summary>
    public static string Moved(MatrixCell cell, Words words)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(words);
        return words.Of(cell.Move) + (cell.InRound ? "" : words["components.comma"] + words["proposals.between"]);
    }

    private static ChartTable Table(ProposalMatrix matrix, Words words) =>
        new(
            [
                words["proposals.colProposal"],
                words["proposals.by"],
                words["proposals.kind"],
                .. matrix.Columns.Select(round => Column(round, words)),
            ],
            [
                .. matrix.Groups.SelectMany(group =>
                    group.Rows.Select(row =>
                        (ChartCell[])
                            [
                                ChartCell.Of(row.View.Proposal.Title.In(words.Language)),
                                ChartCell.Of(words.Of(group.By)),
                                ChartCell.Of(words.Of(group.Kind)),
                                .. row.Cells.Select(cell =>
                                    ChartCell.Of(
                                        cell is null ? "" : words.Of(cell.Step.Status) + words["components.comma"] + Moved(cell, words)
                                    )
                                ),
                            ]
                    )
                ),
            ]
        );
}
