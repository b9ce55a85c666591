using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Proposals;

/// <summary>The ledger of proposals, a line for each.</summary>
public static class ProposalFile
{
    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        var asked = ProposalQuery.Read(reading.Urls.Filters, reading.Record);
        var result = ProposalResult.Of(reading.Record, reading.Lens.AsOf, asked.Filter);
        return new ListFile(
            words["proposals.title"],
            new ChartTable(
                [
                    words["tables.id"],
                    words["tables.title"],
                    words["proposals.by"],
                    words["proposals.kind"],
                    words["proposals.sector"],
                    words["proposals.status"],
                    words["proposals.colSince"],
                    words["proposals.colLatest"],
                    words["rounds.colRound"],
                    words["proposals.colMove"],
                    words["tables.text"],
                    words["tables.condition"],
                    words["tables.inReturn"],
                    words["proposals.colMeasures"],
                    words["tables.independent"],
                    words["tables.differing"],
                    words["tables.sources"],
                ],
                [.. result.Groups.SelectMany(group => group.Proposals).Select(view => Row(view, reading.Record, words))]
            ),
            asked.Problem
        );
    }

    private static ChartCell[] Row(ProposalView view, TariffRecord record, Words words) =>
        [
            ChartCell.Of(view.Proposal.Id),
            ChartCell.Of(view.Proposal.Title.In(words.Language)),
            ChartCell.Of(words.Of(view.Proposal.By)),
            ChartCell.Of(words.Of(view.Proposal.Kind)),
            ListFile.Sectors(record, [view.Proposal.Sector], words),
            ChartCell.Of(words.Of(view.Status)),
            ChartCell.Of(Dates.Full(view.Steps[0].On, words)),
            ChartCell.Of(Dates.Full(view.Latest.On, words)),
            ChartCell.Of((decimal?)view.Latest.Round),
            ChartCell.Of(words.Of(view.Move)),
            ChartCell.Of(view.Proposal.Text.In(words.Language)),
            ChartCell.Of(view.Proposal.Condition?.In(words.Language)),
            ChartCell.Of(view.Proposal.WantedInReturn?.In(words.Language)),
            ChartCell.Of(
                ListFile.Joined(
                    view.Proposal.Measures.Select(record.Find<TariffMeasure>)
                        .OfType<TariffMeasure>()
                        .Select(measure => measure.Name.In(words.Language))
                )
            ),
            ChartCell.Of((decimal?)view.IndependentSources),
            ChartCell.Of((decimal?)view.DifferingReadings),
            ListFile.Sources(record, view.Steps.SelectMany(step => step.Citations), words),
        ];
}
