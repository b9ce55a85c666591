using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Tables;

namespace TariffTracker.Web.Features.Rounds;

/// <summary>The rounds, a line for each, the first first.</summary>
public static class RoundFile
{
    /// <summary>What the address asks for.</summary>
    public static ListFile Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var words = reading.Words;
        return new ListFile(
            words["rounds.title"],
            new ChartTable(
                [
                    words["rounds.colRound"],
                    words["tables.firstDay"],
                    words["components.lastDay"],
                    words["rounds.colCity"],
                    words.Of(Side.Japan),
                    words.Of(Side.UnitedStates),
                    words["rounds.colFinding"],
                    words["rounds.colMoved"],
                    words["tables.independent"],
                    words["tables.differing"],
                    words["tables.sources"],
                ],
                [.. RoundView.All(reading.Record, reading.Lens.AsOf).Select(view => Row(view, reading.Record, words))]
            )
        );
    }

    private static ChartCell[] Row(RoundView view, TariffRecord record, Words words) =>
        [
            ChartCell.Of((decimal?)view.Round.Number),
            ChartCell.Of((DateOnly?)view.Round.FirstDay),
            ChartCell.Of((DateOnly?)view.Round.LastDay),
            ChartCell.Of(view.Round.City.In(words.Language)),
            People(view.Round, Side.Japan, record, words),
            People(view.Round, Side.UnitedStates, record, words),
            ChartCell.Of(RoundTexts.Finding(view, words)),
            ChartCell.Of((decimal?)view.Moved),
            ChartCell.Of((decimal?)view.IndependentSources),
            ChartCell.Of((decimal?)view.DifferingReadings),
            ListFile.Sources(record, view.Round.Outcome?.Citations ?? view.Round.Citations, words),
        ];

    private static ChartCell People(NegotiationRound round, Side side, TariffRecord record, Words words) =>
        ChartCell.Of(
            ListFile.Joined(
                round
                    .Participants.Where(one => one.Side == side)
                    .Select(one => record.Find<Person>(one.Person)?.Name.In(words.Language))
                    .OfType<string>()
            )
        );
}
