using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;

namespace TariffTracker.Domain.Record;

/// <summary>What one printed page says under a lens: the overview, cut to what fits.</summary>
public sealed record BriefView
{
    /// <summary>The fewest days of changes that can be asked for.</summary>
    public const int LeastDays = 1;

    /// <summary>The most days of changes that can be asked for.</summary>
    public const int MostDays = 366;

    /// <summary>How many days of changes it has unless somebody asks for others.</summary>
    public const int UsualDays = 30;

    private const int MostDeadlines = 3;
    private const int MostChanges = 7;
    private const int MostContested = 3;

    /// <summary>The overview it is cut from.</summary>
    public required Overview Overview { get; init; }

    /// <summary>How many days of changes were asked for.</summary>
    public required int Days { get; init; }

    /// <summary>The next deadlines.</summary>
    public required IReadOnlyList<DeadlineView> Deadlines { get; init; }

    /// <summary>The changes that matter most, weightiest first.</summary>
    public required IReadOnlyList<TimelineEntry> Changes { get; init; }

    /// <summary>How many changes there was no room for.</summary>
    public int FurtherChanges => Overview.News.Count - Changes.Count;

    /// <summary>What sources disagree on about the rates shown, what matters most first.</summary>
    public required IReadOnlyList<ContestedFact> Contested { get; init; }

    /// <summary>How many further disagreements about the rates shown there was no room for.</summary>
    public required int FurtherContested { get; init; }

    /// <summary>The brief of <paramref name="record"/> (already limited to what was known) on the day goods are entered.</summary>
    /// <param name="record">The record as known.</param>
    /// <param name="asOf">The day goods are entered.</param>
    /// <param name="known">The day of knowledge, for the changes.</param>
    /// <param name="days">How many days of changes.</param>
    public static BriefView For(TariffRecord record, DateOnly asOf, DateOnly known, int days = UsualDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, LeastDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, MostDays);
        var overview = Overview.For(record, asOf, known, days);
        var leads = overview
            .Cards.Where(card => card.Lead is not null)
            .Select(card => new DocumentRef(DocumentKind.Measure, card.Lead!.Measure.Id))
            .ToHashSet();
        List<CitedFact> contested =
        [
            .. overview
                .Cards.SelectMany(card => card.Contested)
                .DistinctBy(fact => fact.RegisterAnchor)
                // A mistake of one source misleads nobody who reads the number itself; what changes an answer does.
                .OrderBy(fact => fact.Weight == Weight.Small)
                .ThenBy(fact => fact.Weight)
                .ThenByDescending(fact => leads.Contains(fact.Document)),
        ];
        return new BriefView
        {
            Overview = overview,
            Days = days,
            Deadlines = [.. overview.Deadlines.Take(MostDeadlines)],
            Changes = [.. overview.News.Weightiest(MostChanges)],
            Contested = [.. contested.Take(MostContested).Select(fact => new ContestedFact(fact, FactReading.Of(fact)))],
            FurtherContested = Math.Max(0, contested.Count - MostContested),
        };
    }

    /// <summary>The evidence for a change.</summary>
    public static IReadOnlyList<Citation> EvidenceOf(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry switch
        {
            { Rate: { } rate } => (rate.After ?? rate.Before)?.Action.Citations ?? [],
            { Event: { } happening } => happening.Citations,
            { Round.Outcome: { } outcome } => outcome.Citations,
            _ => [],
        };
    }
}
