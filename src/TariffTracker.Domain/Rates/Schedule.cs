namespace TariffTracker.Domain.Rates;

/// <summary>A run of days on which one action of a measure decides.</summary>
/// <param name="From">First day, included.</param>
/// <param name="Until">First day no longer covered; null when open.</param>
/// <param name="Action">The action that decides.</param>
public sealed record Segment(DateOnly From, DateOnly? Until, RateAction Action)
{
    /// <summary>Last day, included; null when open.</summary>
    public DateOnly? LastDay => Until?.AddDays(-1);

    /// <summary>What the action makes of the days.</summary>
    public RateState State => Action.State;

    /// <summary>The rate in percent; null when the measure has ended.</summary>
    public decimal? RatePercent => Action.RatePercent;

    /// <summary>What the rate is counted on.</summary>
    public Basis Basis => Action.Basis;

    /// <summary>The value the rate is charged on.</summary>
    public ValueBase ValueBase => Action.ValueBase;

    /// <summary>True when both say the same about rate, basis, value base and state.</summary>
    public bool SaysTheSameAs(Segment? other) =>
        other is not null
        && State == other.State
        && RatePercent == other.RatePercent
        && Basis == other.Basis
        && ValueBase == other.ValueBase;
}

/// <summary>A measure's dated segments: what the actions add up to, a later announcement overwriting the days it covers.</summary>
/// <remarks>Segments are in order and never overlap; days that no action covers have none.</remarks>
public sealed class Schedule
{
    private readonly Segment[] segments;

    private Schedule(Segment[] segments) => (this.segments, ChangeDays) = (segments, [.. Changes(segments)]);

    /// <summary>The segments, earliest first.</summary>
    public IReadOnlyList<Segment> Segments => segments;

    /// <summary>The days on which what the measure says changes, its first day and the end of its last included.</summary>
    public IReadOnlyList<DateOnly> ChangeDays { get; }

    /// <summary>
    /// Folds actions in order of announcement. Of two announced on one day the later in the list counts as the later. Only legal
    /// actions with a first day take part.
    /// </summary>
    public static Schedule Fold(IEnumerable<RateAction> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var inOrder = actions
            .Where(action => action is { Standing: Standing.Legal, From: not null })
            .Where(action => action.Until is null || action.Until > action.From)
            .OrderBy(action => action.AnnouncedOn)
            .ToList();
        var edges = inOrder
            .Select(action => action.From!.Value)
            .Concat(inOrder.Select(action => action.Until).OfType<DateOnly>())
            .Distinct()
            .Order()
            .ToList();
        var segments = new List<Segment>();
        for (var i = 0; i < edges.Count; i++)
        {
            var from = edges[i];
            DateOnly? until = i + 1 < edges.Count ? edges[i + 1] : null;
            if (inOrder.LastOrDefault(action => action.From <= from && (action.Until is null || action.Until > from)) is not { } decides)
            {
                continue;
            }

            if (segments.Count > 0 && segments[^1] is var last && last.Until == from && ReferenceEquals(last.Action, decides))
            {
                segments[^1] = last with { Until = until };
            }
            else
            {
                segments.Add(new Segment(from, until, decides));
            }
        }

        return new Schedule([.. segments]);
    }

    /// <summary>The segment that covers <paramref name="day"/>; null when none does.</summary>
    public Segment? On(DateOnly day)
    {
        foreach (var segment in segments)
        {
            if (segment.From <= day && (segment.Until is null || segment.Until > day))
            {
                return segment;
            }
        }

        return null;
    }

    /// <summary>First day of the unbroken run of equal segments that <paramref name="segment"/> stands in.</summary>
    public DateOnly Since(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var at = Array.FindIndex(segments, each => ReferenceEquals(each, segment));
        while (at > 0 && segments[at - 1].Until == segments[at].From && segments[at - 1].SaysTheSameAs(segment))
        {
            at--;
        }

        return at < 0 ? segment.From : segments[at].From;
    }

    /// <summary>First day after the unbroken run of equal segments that <paramref name="segment"/> stands in; null when open.</summary>
    public DateOnly? EndOf(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var at = Array.FindIndex(segments, each => ReferenceEquals(each, segment));
        while (
            at >= 0 && at + 1 < segments.Length && segments[at + 1].From == segments[at].Until && segments[at + 1].SaysTheSameAs(segment)
        )
        {
            at++;
        }

        return at < 0 ? segment.Until : segments[at].Until;
    }

    private static IEnumerable<DateOnly> Changes(Segment[] segments)
    {
        Segment? before = null;
        foreach (var segment in segments)
        {
            if (before is { Until: { } end } && end < segment.From)
            {
                yield return end;
                before = null;
            }

            if (!segment.SaysTheSameAs(before))
            {
                yield return segment.From;
            }

            before = segment;
        }

        if (before?.Until is { } last)
        {
            yield return last;
        }
    }
}
