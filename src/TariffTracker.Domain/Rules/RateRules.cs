using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>Rules about what a measure's actions come to.</summary>
internal static class RateRules
{
    private const decimal High = 100;
    private const decimal Highest = 1000;

    public static IEnumerable<Finding> Check(TariffRecord record, TariffMeasure measure)
    {
        var at = new DocumentRef(DocumentKind.Measure, measure.Id);
        return measure
            .Actions.SelectMany(action => OfAction(at, action))
            .Concat(Gaps(at, Schedule.Fold(measure.Actions)))
            .Concat(Overlaps(at, measure.Actions))
            .Concat(
                measure.Actions.SelectMany(action => Sums(record, measure, new($"actions[{action.Id}]", null, false, action.Citations), at))
            )
            .Concat(measure.Facts.SelectMany(fact => Sums(record, measure, new($"facts[{fact.Id}]", null, false, fact.Citations), at)));
    }

    /// <summary>A rate that is hard to believe, or that no tariff can have.</summary>
    public static IEnumerable<Finding> Percent(DocumentRef at, string place, decimal? percent) =>
        percent switch
        {
            < 0 or > Highest => [new(Rule.ImpossibleRate, at, place, percent)],
            > High => [new(Rule.HighRate, at, place, percent)],
            _ => [],
        };

    private static IEnumerable<Finding> OfAction(DocumentRef at, RateAction action)
    {
        var place = $"actions[{action.Id}]";
        if (action is { From: { } from, Retroactive: false } && from < action.AnnouncedOn)
        {
            yield return new(Rule.BeforeAnnouncement, at, $"{place}.from", from, action.AnnouncedOn);
        }

        foreach (var finding in Percent(at, $"{place}.ratePercent", action.RatePercent))
        {
            yield return finding;
        }
    }

    private static IEnumerable<Finding> Gaps(DocumentRef at, Schedule schedule) =>
        schedule
            .Segments.Zip(schedule.Segments.Skip(1))
            .Where(pair => pair.First.Until < pair.Second.From && pair.First.State != RateState.Ended)
            .Select(pair => new Finding(
                Rule.Gap,
                at,
                $"actions[{pair.Second.Action.Id}].from",
                pair.First.LastDay!.Value,
                pair.Second.From
            ));

    /// <summary>A later announcement overwrites the days it covers; of two on one day nothing says which does.</summary>
    private static IEnumerable<Finding> Overlaps(DocumentRef at, IReadOnlyList<RateAction> actions)
    {
        List<RateAction> legal = [.. actions.Where(action => action is { Standing: Standing.Legal, From: not null })];
        return legal.SelectMany(
            (later, place) =>
                legal
                    .Take(place)
                    .Where(earlier => earlier.AnnouncedOn == later.AnnouncedOn && Meet(earlier, later))
                    .Select(earlier => new Finding(
                        Rule.Overlap,
                        at,
                        $"actions[{later.Id}].from",
                        earlier.Summary,
                        earlier.From > later.From ? earlier.From.Value : later.From!.Value
                    ))
        );
    }

    private static bool Meet(RateAction one, RateAction other) =>
        (one.Until is null || one.Until > other.From) && (other.Until is null || other.Until > one.From);

    /// <summary>One source that names both an add-on and a total: the difference must be a base that goods of the sector pay.</summary>
    private static IEnumerable<Finding> Sums(TariffRecord record, TariffMeasure measure, Statement statement, DocumentRef at)
    {
        var claims = statement.Citations.Where(citation => citation is { RatePercent: not null, Stance: not Stance.Rejected }).ToList();
        foreach (var source in claims.GroupBy(claim => claim.Source))
        {
            var addOn = source.FirstOrDefault(claim => claim.Basis == Basis.Additional);
            var total = source.FirstOrDefault(claim => claim.Basis == Basis.AllIn);
            if (
                addOn is not null
                && total is not null
                && !Bases(record, measure).Contains(total.RatePercent!.Value - addOn.RatePercent!.Value)
            )
            {
                yield return new(
                    Rule.Sum,
                    at,
                    statement.CitationsPlace,
                    new DocumentRef(DocumentKind.Source, source.Key),
                    addOn.RatePercent.Value,
                    total.RatePercent.Value
                );
            }
        }
    }

    private static HashSet<decimal> Bases(TariffRecord record, TariffMeasure measure) =>
        [
            .. record
                .Sectors.Where(sector => sector.Id == measure.Sector)
                .Select(sector => sector.Card?.Example.MfnPercent)
                .OfType<decimal>(),
            .. record
                .Measures.Where(other => other.Sector == measure.Sector && other.Id != measure.Id)
                .SelectMany(other => other.Actions)
                .Select(action => action.RatePercent)
                .OfType<decimal>(),
        ];
}
