using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>Answers what every measure is on a day.</summary>
public static class RateBoard
{
    /// <summary>Every measure of <paramref name="record"/> (already limited to what was known) on the day goods are entered.</summary>
    public static IReadOnlyList<MeasureRate> For(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Measures.Select(measure => Of(record, measure, asOf))];
    }

    /// <summary>Every measure that is not over on the day.</summary>
    public static IReadOnlyList<MeasureRate> NotEnded(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Measures.Where(measure => !HasEnded(record, measure, asOf)).Select(measure => Of(record, measure, asOf))];
    }

    /// <summary>One measure on the day; null when the record does not hold it (or not yet).</summary>
    public static MeasureRate? For(TariffRecord record, string measureId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Find<TariffMeasure>(measureId) is { } measure ? Of(record, measure, asOf) : null;
    }

    /// <summary>The days on which any schedule changes or an announced action would start, in order.</summary>
    public static IReadOnlyList<DateOnly> ChangeDays(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. record
                .Measures.SelectMany(m =>
                    record.ScheduleOf(m.Id).ChangeDays.Concat(Pending(m, DateOnly.MinValue).Select(a => a.From).OfType<DateOnly>())
                )
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>Where a measure stands on the day, without what comes next and what is contested; null when it is not known.</summary>
    internal static MeasureRate? Position(TariffRecord record, string measureId, DateOnly asOf) =>
        record.Find<TariffMeasure>(measureId) is { } measure ? Position(record, measure, Pending(measure, asOf), asOf) : null;

    private static bool HasEnded(TariffRecord record, TariffMeasure measure, DateOnly asOf)
    {
        var schedule = record.ScheduleOf(measure.Id);
        return schedule.On(asOf) is { } segment
            ? segment.State == RateState.Ended
            : schedule.Segments.Count > 0 && schedule.Segments[0].From <= asOf;
    }

    private static MeasureRate Of(TariffRecord record, TariffMeasure measure, DateOnly asOf)
    {
        var pending = Pending(measure, asOf);
        var rate = Position(record, measure, pending, asOf);
        return rate with
        {
            Next = Next(record, rate, pending, asOf),
            Pending = pending,
            Contested = record.EvidenceOf(new(DocumentKind.Measure, measure.Id)).Contested,
        };
    }

    private static MeasureRate Position(TariffRecord record, TariffMeasure measure, List<RateAction> pending, DateOnly asOf)
    {
        var schedule = record.ScheduleOf(measure.Id);
        return schedule.On(asOf) is { } segment
            ? Covered(record, measure, schedule, segment, asOf)
            : Uncovered(measure, schedule, pending, asOf);
    }

    private static MeasureRate Covered(TariffRecord record, TariffMeasure measure, Schedule schedule, Segment segment, DateOnly asOf)
    {
        var status = StatusOf(segment);
        var givesWay = status == MeasureStatus.InForce ? GivesWay(record, measure, asOf) : null;
        return new MeasureRate
        {
            Measure = measure,
            Status = status,
            RatePercent = segment.State == RateState.Ended ? null : segment.RatePercent,
            Basis = segment.Basis,
            ValueBase = segment.ValueBase,
            AppliedPercent = status == MeasureStatus.InForce && givesWay is null ? segment.RatePercent ?? 0 : 0,
            Since = schedule.Since(segment),
            Until = schedule.EndOf(segment),
            Action = segment.Action,
            GivesWay = givesWay,
            GivesWayTo = givesWay is null ? null : record.Find<TariffMeasure>(givesWay.Measure),
            Schedule = schedule,
        };
    }

    private static MeasureRate Uncovered(TariffMeasure measure, Schedule schedule, List<RateAction> pending, DateOnly asOf)
    {
        var past = schedule.Segments.LastOrDefault(segment => segment.From <= asOf);
        if (past is not null)
        {
            return new MeasureRate
            {
                Measure = measure,
                Status = MeasureStatus.Ended,
                Since = past.Until,
                Action = past.Action,
                Schedule = schedule,
            };
        }

        var coming = schedule.Segments.FirstOrDefault(segment => segment.From > asOf);
        var action = coming?.Action ?? (pending.Count > 0 ? pending[^1] : measure.Actions[^1]);
        return new MeasureRate
        {
            Measure = measure,
            Status = coming is null ? MeasureStatus.Announced : MeasureStatus.Scheduled,
            RatePercent = action.RatePercent,
            Basis = action.Basis,
            ValueBase = action.ValueBase,
            Action = action,
            Schedule = schedule,
        };
    }

    private static NextChange? Next(TariffRecord record, MeasureRate now, List<RateAction> pending, DateOnly asOf)
    {
        var legal = NextByLaw(record, now, asOf);
        var announced =
            pending.Count == 0
                ? null
                : pending.Where(action => action.From is null || action.From > asOf).MinBy(action => action.From ?? DateOnly.MaxValue);
        return announced is not null && (legal is null || announced.From < legal.On)
            ? new NextChange(announced.From, MeasureStatus.Announced, announced.RatePercent, announced.Basis, announced)
            : legal;
    }

    /// <summary>The first day on which the schedule changes, or on which the measure begins or stops to give way.</summary>
    private static NextChange? NextByLaw(TariffRecord record, MeasureRate now, DateOnly asOf)
    {
        var own = FirstAfter(asOf, now.Schedule.ChangeDays);
        if (now.Status == MeasureStatus.InForce && now.Measure.YieldsTo.Count > 0)
        {
            foreach (var on in PrecedenceDays(record, now.Measure).Where(day => day > asOf && (own is null || day < own)).Order())
            {
                var other = GivesWay(record, now.Measure, on)?.Measure;
                if (other != now.GivesWay?.Measure && now.Schedule.On(on) is { } same)
                {
                    return Change(record, now.Measure, on, same);
                }
            }
        }

        return own is not { } next ? null
            : now.Schedule.On(next) is { } segment ? Change(record, now.Measure, next, segment)
            : new NextChange(next, MeasureStatus.Ended, null, Basis.Additional, null);
    }

    private static NextChange Change(TariffRecord record, TariffMeasure measure, DateOnly on, Segment segment)
    {
        var status = StatusOf(segment);
        return new NextChange(
            on,
            status,
            status == MeasureStatus.Ended ? null : segment.RatePercent,
            segment.Basis,
            segment.Action,
            status == MeasureStatus.InForce && GivesWay(record, measure, on) is { } rule ? record.Find<TariffMeasure>(rule.Measure) : null
        );
    }

    private static DateOnly? FirstAfter(DateOnly day, IReadOnlyList<DateOnly> days)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i] > day)
            {
                return days[i];
            }
        }

        return null;
    }

    /// <summary>The days on which it may change whether a measure gives way entirely.</summary>
    private static IEnumerable<DateOnly> PrecedenceDays(TariffRecord record, TariffMeasure measure)
    {
        foreach (var rule in measure.YieldsTo)
        {
            if (!rule.Wholly || record.Find<TariffMeasure>(rule.Measure) is null)
            {
                continue;
            }

            yield return rule.From;
            if (rule.Until is { } until)
            {
                yield return until;
            }

            foreach (var day in record.ScheduleOf(rule.Measure).ChangeDays)
            {
                yield return day;
            }
        }
    }

    private static MeasureStatus StatusOf(Segment segment) =>
        segment.State switch
        {
            RateState.InForce => MeasureStatus.InForce,
            RateState.Suspended => MeasureStatus.Suspended,
            _ => MeasureStatus.Ended,
        };

    /// <summary>What has been said or proposed, is not over, and nothing announced on a later day has overtaken.</summary>
    private static List<RateAction> Pending(TariffMeasure measure, DateOnly asOf)
    {
        var last = DateOnly.MinValue;
        foreach (var action in measure.Actions)
        {
            last = action.AnnouncedOn > last ? action.AnnouncedOn : last;
        }

        List<RateAction>? pending = null;
        foreach (var action in measure.Actions)
        {
            if (action.Standing != Standing.Legal && action.AnnouncedOn == last && (action.Until is null || action.Until > asOf))
            {
                (pending ??= []).Add(action);
            }
        }

        return pending ?? [];
    }

    private static StackingRule? GivesWay(TariffRecord record, TariffMeasure measure, DateOnly asOf)
    {
        foreach (var rule in measure.YieldsTo)
        {
            if (
                rule.Wholly
                && rule.HoldsOn(asOf)
                && record.Find<TariffMeasure>(rule.Measure) is not null
                && record.ScheduleOf(rule.Measure).On(asOf) is { State: RateState.InForce }
            )
            {
                return rule;
            }
        }

        return null;
    }
}
