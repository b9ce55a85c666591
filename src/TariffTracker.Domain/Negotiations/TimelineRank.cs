namespace TariffTracker.Domain.Negotiations;

/// <summary>How much an entry of the timeline matters to somebody who has room for a few lines only.</summary>
public enum TimelineRank
{
    /// <summary>It changes what is paid.</summary>
    Rate,

    /// <summary>A round, a ruling, an instrument.</summary>
    Step,

    /// <summary>Other talks.</summary>
    Talks,

    /// <summary>Everything else.</summary>
    Rest,
}

/// <summary>Puts the weightiest first.</summary>
public static class TimelineRanks
{
    /// <summary>The rank of an entry.</summary>
    public static TimelineRank Of(TimelineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Rate is not null ? TimelineRank.Rate
            : entry.Round is not null || entry.Kind is TimelineKind.Measures or TimelineKind.Courts ? TimelineRank.Step
            : entry.Kind == TimelineKind.Talks ? TimelineRank.Talks
            : TimelineRank.Rest;
    }

    /// <summary>The <paramref name="most"/> weightiest, weightiest first and then latest first.</summary>
    public static IEnumerable<TimelineEntry> Weightiest(this IEnumerable<TimelineEntry> entries, int most) =>
        entries.OrderBy(Of).ThenByDescending(entry => entry.On).Take(most);
}
