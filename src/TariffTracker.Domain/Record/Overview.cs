using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>What the first page shows under a lens; the brief is made of the same.</summary>
public sealed record Overview
{
    /// <summary>How many days of news the first page shows.</summary>
    public const int UsualDaysOfNews = 7;

    /// <summary>The sector cards.</summary>
    public required IReadOnlyList<SectorRate> Cards { get; init; }

    /// <summary>The measures to tell first: those of the sectors with cards, and all that change within a year or are not in force yet.</summary>
    public required IReadOnlyList<MeasureRate> Leading { get; init; }

    /// <summary>How many others are in force.</summary>
    public required int OthersInForce { get; init; }

    /// <summary>Deadlines ahead or without a date.</summary>
    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    /// <summary>The latest round begun by the day; null when none was.</summary>
    public RoundView? LatestRound { get; init; }

    /// <summary>The last talks on record after the latest round; null when there were none.</summary>
    public TimelineEntry? TalksSince { get; init; }

    /// <summary>Number of proposals by status, in the order of the statuses; those with none left out.</summary>
    public required IReadOnlyList<KeyValuePair<ProposalStatus, int>> ProposalsByStatus { get; init; }

    /// <summary>What happened from <see cref="NewsFrom"/> to <see cref="NewsTo"/>, latest first.</summary>
    public required IReadOnlyList<TimelineEntry> News { get; init; }

    /// <summary>First day of the news, included.</summary>
    public required DateOnly NewsFrom { get; init; }

    /// <summary>Last day of the news, included: the earlier of the two clocks.</summary>
    public required DateOnly NewsTo { get; init; }

    /// <summary>The last thing that happened before the news began; null when nothing did.</summary>
    public TimelineEntry? LastBefore { get; init; }

    /// <summary>How far the evidence reaches.</summary>
    public required RecordReach RunsTo { get; init; }

    /// <summary>The overview of <paramref name="record"/> (already limited to what was known) on the day goods are entered.</summary>
    /// <param name="record">The record as known.</param>
    /// <param name="asOf">The day goods are entered.</param>
    /// <param name="known">The day of knowledge, for the news.</param>
    /// <param name="daysOfNews">How many days of news.</param>
    public static Overview For(TariffRecord record, DateOnly asOf, DateOnly known, int daysOfNews = UsualDaysOfNews)
    {
        ArgumentNullException.ThrowIfNull(record);
        var to = asOf < known ? asOf : known;
        var from = to.AddDays(1 - daysOfNews);
        var cards = SectorBoard.For(record, asOf);
        var rates = RateBoard.NotEnded(record, asOf);
        var carded = cards.Select(card => card.Sector.Id).ToHashSet();
        var nextYear = asOf.AddYears(1);
        List<MeasureRate> leading =
        [
            .. rates.Where(rate =>
                rate.Status != MeasureStatus.InForce || carded.Contains(rate.Measure.Sector) || rate.Next?.On <= nextYear
            ),
        ];
        var latest = RoundView.Latest(record, asOf);
        return new Overview
        {
            Cards = cards,
            Leading = leading,
            OthersInForce =
                rates.Count(rate => rate.Status == MeasureStatus.InForce) - leading.Count(rate => rate.Status == MeasureStatus.InForce),
            Deadlines = DeadlineView.Open(record, asOf),
            LatestRound = latest,
            TalksSince = record.TimelineSpans.LastTalks(latest?.Round.LastDay, to),
            ProposalsByStatus = ProposalBoard.CountByStatus(record, asOf),
            News = record.TimelineSpans.Between(from, to),
            NewsFrom = from,
            NewsTo = to,
            LastBefore = record.TimelineSpans.LastBefore(from),
            RunsTo = record.RunsTo,
        };
    }
}
