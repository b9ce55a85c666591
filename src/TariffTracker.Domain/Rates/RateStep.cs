using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>A run of days on which a measure says the same and the same is collected.</summary>
public sealed record RateStep
{
    /// <summary>First day, included.</summary>
    public required DateOnly From { get; init; }

    /// <summary>First day no longer covered; null when open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Last day, included; null when open.</summary>
    public DateOnly? LastDay => Until?.AddDays(-1);

    /// <summary>Where the measure stands on these days.</summary>
    public required MeasureStatus Status { get; init; }

    /// <summary>The rate it stands at, in percent; null when it has ended or not begun.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>What the rate is counted on.</summary>
    public Basis Basis { get; init; }

    /// <summary>The action that decides; null while none does.</summary>
    public RateAction? Action { get; init; }

    /// <summary>The measure that takes its place entirely although it is in force; null when none does.</summary>
    public string? GivesWayTo { get; init; }

    /// <summary>What is collected in its place: a measure that gives way to it entirely, while this one is not collected; null when none is.</summary>
    public MeasureRate? Instead { get; init; }

    /// <summary>True when the rate is collected.</summary>
    public bool Applies => Status == MeasureStatus.InForce && GivesWayTo is null;

    /// <summary>True when two courses hold the same steps on the same days, whichever actions set them.</summary>
    public static bool IsSameCourse(IReadOnlyList<RateStep> first, IReadOnlyList<RateStep> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.Count == second.Count
            && first
                .Zip(second)
                .All(pair =>
                    pair.First.IsLike(pair.Second) && pair.First.From == pair.Second.From && pair.First.Until == pair.Second.Until
                );
    }

    private bool SaysTheSameAs(RateStep other) => IsLike(other) && ReferenceEquals(Action, other.Action);

    private bool IsLike(RateStep other) =>
        Status == other.Status
        && RatePercent == other.RatePercent
        && Basis == other.Basis
        && GivesWayTo == other.GivesWayTo
        && (Instead?.Measure.Id, Instead?.RatePercent, Instead?.Basis)
            == (other.Instead?.Measure.Id, other.Instead?.RatePercent, other.Instead?.Basis);

    /// <summary>The steps of a measure of <paramref name="record"/>, in order and without overlap; empty when nothing legal has begun.</summary>
    public static IReadOnlyList<RateStep> Of(TariffRecord record, string measureId)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Find<TariffMeasure>(measureId) is not { } measure || record.ScheduleOf(measureId).Segments.Count == 0)
        {
            return [];
        }

        List<TariffMeasure> standIns = [.. record.Measures.Where(other => other.YieldsTo.Any(rule => Replaces(rule, measureId)))];
        var rules = measure.YieldsTo.Concat(standIns.SelectMany(other => other.YieldsTo.Where(rule => Replaces(rule, measureId)))).ToList();
        List<DateOnly> edges =
        [
            .. measure
                .YieldsTo.Select(rule => rule.Measure)
                .Concat(standIns.Select(other => other.Id))
                .Append(measureId)
                .Distinct()
                .SelectMany(id => record.ScheduleOf(id).Segments)
                .SelectMany(segment => new[] { segment.From, segment.Until })
                .Concat(rules.SelectMany(rule => new[] { rule.From, rule.Until }))
                .OfType<DateOnly>()
                .Distinct()
                .Order(),
        ];
        var steps = new List<RateStep>();
        foreach (var from in edges)
        {
            var step = On(record, measureId, standIns, from);
            if (steps.Count == 0 && step.Status is MeasureStatus.Scheduled or MeasureStatus.Announced && step.Instead is null)
            {
                continue;
            }

            if (steps.Count == 0 || !steps[^1].SaysTheSameAs(step))
            {
                if (steps.Count > 0)
                {
                    steps[^1] = steps[^1] with { Until = from };
                }

                steps.Add(step);
            }
        }

        return steps;
    }

    private static RateStep On(TariffRecord record, string measureId, List<TariffMeasure> standIns, DateOnly day)
    {
        var rate = RateBoard.For(record, measureId, day)!;
        var begun = rate.Status is MeasureStatus.InForce or MeasureStatus.Suspended;
        return new RateStep
        {
            From = day,
            Status = rate.Status,
            RatePercent = begun ? rate.RatePercent : null,
            Basis = rate.Basis,
            Action = begun || rate.Status == MeasureStatus.Ended ? rate.Action : null,
            GivesWayTo = rate.GivesWay?.Measure,
            Instead = rate.Applies
                ? null
                : standIns
                    .Where(other => other.YieldsTo.Any(rule => Replaces(rule, measureId) && Holds(rule, day)))
                    .Select(other => RateBoard.For(record, other.Id, day)!)
                    .FirstOrDefault(other => other.Applies),
        };
    }

    private static bool Replaces(StackingRule rule, string measureId) => rule.Wholly && rule.Measure == measureId;

    private static bool Holds(StackingRule rule, DateOnly day) => rule.From <= day && (rule.Until is null || rule.Until > day);
}
