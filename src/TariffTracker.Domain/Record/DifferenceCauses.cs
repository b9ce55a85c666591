using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Record;

/// <summary>Finds the announcements between two lenses, the first of which knows no more than the second.</summary>
internal sealed class DifferenceCauses
{
    private readonly TariffRecord first;
    private readonly TariffRecord second;
    private readonly DateOnly firstAsOf;
    private readonly DateOnly secondAsOf;
    private readonly Dictionary<string, RateDifference> differing;

    private DifferenceCauses(
        TariffRecord first,
        DateOnly firstAsOf,
        TariffRecord second,
        DateOnly secondAsOf,
        IReadOnlyList<RateDifference> rates
    )
    {
        (this.first, this.firstAsOf, this.second, this.secondAsOf) = (first, firstAsOf, second, secondAsOf);
        differing = rates.ToDictionary(rate => rate.Measure.Id);
    }

    /// <summary>The causes in order of announcement.</summary>
    public static IReadOnlyList<DifferenceCause> Between(
        TariffRecord first,
        DateOnly firstAsOf,
        TariffRecord second,
        DateOnly secondAsOf,
        IReadOnlyList<RateDifference> rates
    )
    {
        var causes = new DifferenceCauses(first, firstAsOf, second, secondAsOf, rates);
        return
        [
            .. second
                .Measures.SelectMany(measure => causes.Actions(measure).Concat(causes.Rules(measure)))
                .Concat(second.Scopes.SelectMany(causes.Lists))
                .OrderBy(cause => cause.AnnouncedOn)
                .ThenBy(cause => cause.Kind)
                .ThenBy(cause => cause.From),
        ];
    }

    private IEnumerable<DifferenceCause> Actions(TariffMeasure measure)
    {
        HashSet<string> before = [.. first.Find<TariffMeasure>(measure.Id)?.Actions.Select(action => action.Id) ?? []];
        HashSet<string> effective = [.. TakingEffect(second.ScheduleOf(measure.Id)).Select(action => action.Id)];
        var difference = differing.GetValueOrDefault(measure.Id);
        foreach (var action in measure.Actions)
        {
            var isNew = !before.Contains(action.Id);
            var takesEffect = effective.Contains(action.Id);
            if (isNew || takesEffect)
            {
                yield return new DifferenceCause
                {
                    Kind = CauseKind.Action,
                    AnnouncedOn = action.AnnouncedOn,
                    From = action.From,
                    Role = RoleOf(difference, action.Id, takesEffect),
                    Measures = [measure],
                    Action = action,
                };
            }
        }
    }

    /// <summary>The actions that begin to decide between the two days of entry, and those that run out there with nothing after them.</summary>
    private IEnumerable<RateAction> TakingEffect(Schedule schedule) =>
        schedule
            .Segments.Where(segment => IsBetween(segment.From) || (IsBetween(segment.Until) && schedule.On(segment.Until!.Value) is null))
            .Select(segment => segment.Action);

    private static CauseRole RoleOf(RateDifference? difference, string action, bool takesEffect) =>
        difference is null ? CauseRole.Neither
        : difference.ChangesWhatIsCollected && (takesEffect || difference.Second?.Action?.Id == action) ? CauseRole.ChangesWhatIsCollected
        : takesEffect || Decides(difference.Second, action) ? CauseRole.ChangesWhatComes
        : CauseRole.Neither;

    private static bool Decides(MeasureRate? rate, string action) =>
        rate is not null
        && (rate.Action?.Id == action || rate.Next?.Action?.Id == action || rate.Pending.Any(pending => pending.Id == action));

    private static CauseRole RoleOf(bool decides) => decides ? CauseRole.ChangesWhatIsCollected : CauseRole.Neither;

    private IEnumerable<DifferenceCause> Rules(TariffMeasure measure)
    {
        HashSet<(string, DateOnly, DateOnly)> before = [.. first.Find<TariffMeasure>(measure.Id)?.YieldsTo.Select(Key) ?? []];
        foreach (var rule in measure.YieldsTo)
        {
            var isNew = !before.Contains(Key(rule));
            var takesEffect = IsBetween(rule.From) || IsBetween(rule.Until);
            if (isNew || takesEffect)
            {
                yield return new DifferenceCause
                {
                    Kind = CauseKind.Rule,
                    AnnouncedOn = rule.AnnouncedOn,
                    From = rule.From,
                    Role = RoleOf(takesEffect || rule.HoldsOn(secondAsOf)),
                    Measures = [measure],
                    Rule = rule,
                };
            }
        }
    }

    private IEnumerable<DifferenceCause> Lists(TariffScope list)
    {
        var before = first.Find<TariffScope>(list.Id);
        IReadOnlyList<TariffMeasure> measures = [.. list.Measures.Select(second.Find<TariffMeasure>).OfType<TariffMeasure>()];
        var decides = list.Effect != ScopeEffect.Beside;
        if (before is null || IsBetween(list.From))
        {
            yield return new DifferenceCause
            {
                Kind = CauseKind.List,
                AnnouncedOn = list.AnnouncedOn,
                From = list.From,
                Role = RoleOf(decides && (IsBetween(list.From) || list.HoldsOn(secondAsOf))),
                Measures = measures,
                List = list,
            };
        }

        var endIsNew = before is not null && before.Until != list.Until;
        if (list.Until is { } until && (endIsNew || IsBetween(until)))
        {
            yield return new DifferenceCause
            {
                Kind = CauseKind.ListEnd,
                AnnouncedOn = list.UntilAnnouncedOn ?? list.AnnouncedOn,
                From = until,
                Role = RoleOf(decides && (IsBetween(until) || before!.HoldsOn(firstAsOf) != list.HoldsOn(secondAsOf))),
                Measures = measures,
                List = list,
            };
        }
    }

    /// <summary>True for a day after the earlier day of entry, up to and with the later one.</summary>
    private bool IsBetween(DateOnly? day) =>
        firstAsOf < secondAsOf ? day > firstAsOf && day <= secondAsOf : day > secondAsOf && day <= firstAsOf;

    private static (string Measure, DateOnly From, DateOnly AnnouncedOn) Key(StackingRule rule) =>
        (rule.Measure, rule.From, rule.AnnouncedOn);
}
