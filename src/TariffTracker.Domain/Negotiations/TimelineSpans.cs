namespace TariffTracker.Domain.Negotiations;

/// <summary>The first and last days of the timeline's entries side by side, so that looking for a day does not visit the entries.</summary>
internal sealed class TimelineSpans(IReadOnlyList<TimelineEntry> entries)
{
    private readonly Span[] spans =
    [
        .. entries.Select(entry => new Span(
            entry.On.FirstDay,
            entry.LastDay ?? entry.On.LastDay,
            entry.Kind,
            entry is { Kind: TimelineKind.Talks, Event: not null }
        )),
    ];

    /// <summary>What began by <paramref name="to"/> and was not over before <paramref name="from"/>, deadlines left out, latest first.</summary>
    public IReadOnlyList<TimelineEntry> Between(DateOnly from, DateOnly to)
    {
        var found = new List<TimelineEntry>();
        for (var i = 0; i < spans.Length; i++)
        {
            if (Happened(spans[i], to) && spans[i].End >= from)
            {
                found.Add(entries[i]);
            }
        }

        return found;
    }

    /// <summary>The latest entry that was over before <paramref name="day"/>, deadlines left out; null when none was.</summary>
    public TimelineEntry? LastBefore(DateOnly day)
    {
        var at = Array.FindIndex(spans, span => Happened(span, day) && span.End < day);
        return at < 0 ? null : entries[at];
    }

    /// <summary>The latest talks that are no round and began after <paramref name="after"/> and by <paramref name="to"/>; null when there were none.</summary>
    public TimelineEntry? LastTalks(DateOnly? after, DateOnly to)
    {
        var at = Array.FindIndex(spans, span => span.IsTalks && span.First > after && span.First <= to);
        return at < 0 ? null : entries[at];
    }

    private static bool Happened(Span span, DateOnly to) => span.First <= to && span.Kind != TimelineKind.Deadlines;

    private readonly record struct Span(DateOnly First, DateOnly End, TimelineKind Kind, bool IsTalks);
}
