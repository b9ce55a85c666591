using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>A part of a trade flow with what its typical good pays.</summary>
/// <param name="Good">The good.</param>
/// <param name="Part">The part.</param>
/// <param name="Usd">Its value in US dollars.</param>
/// <param name="Sum">What the good pays.</param>
public sealed record PartRate(TypicalGood Good, TradePart Part, decimal Usd, DutySum Sum);

/// <summary>A trade flow with what it pays on average, as far as it is assigned to goods.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Parts">Its parts.</param>
public sealed record FlowRate(TradeFlow Flow, IReadOnlyList<PartRate> Parts)
{
    /// <summary>The value that is assigned to goods, in US dollars.</summary>
    public decimal AssignedUsd => Parts.Sum(part => part.Usd);

    /// <summary>The share that is assigned, 0 to 1.</summary>
    public decimal AssignedShare => Flow.Usd == 0 ? 0 : AssignedUsd / Flow.Usd;

    /// <summary>The average total in percent; null when nothing is assigned.</summary>
    public decimal? AllInPercent => AverageRate.Weigh(Parts, part => part.Sum.TotalPercent);

    /// <summary>The average normal duty in percent; null when nothing is assigned.</summary>
    public decimal? NormalPercent => AverageRate.Weigh(Parts, part => part.Sum.NormalPercent);

    /// <summary>The average on top of the normal duty in percent; null when nothing is assigned.</summary>
    public decimal? AdditionalPercent => AllInPercent - NormalPercent;
}

/// <summary>What imports from Japan pay on average on one day, counted with the same weights on every day.</summary>
/// <remarks>Only what is assigned to typical goods is averaged; the rest is left out, not taken to be free.</remarks>
public sealed record AverageRate
{
    /// <summary>The day of entry.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The trade flows in their own order.</summary>
    public required IReadOnlyList<FlowRate> Flows { get; init; }

    /// <summary>All trade in US dollars.</summary>
    public long TradeUsd => Flows.Sum(flow => flow.Flow.Usd);

    /// <summary>The trade that is assigned to goods, in US dollars.</summary>
    public decimal AssignedUsd => Flows.Sum(flow => flow.AssignedUsd);

    /// <summary>The share of the trade that is assigned, 0 to 1.</summary>
    public decimal AssignedShare => TradeUsd == 0 ? 0 : AssignedUsd / TradeUsd;

    /// <summary>The average total in percent; null when nothing is assigned.</summary>
    public decimal? AllInPercent => Weigh(Parts, part => part.Sum.TotalPercent);

    /// <summary>The average normal duty in percent; null when nothing is assigned.</summary>
    public decimal? NormalPercent => Weigh(Parts, part => part.Sum.NormalPercent);

    /// <summary>The average on top of the normal duty in percent; null when nothing is assigned.</summary>
    public decimal? AdditionalPercent => AllInPercent - NormalPercent;

    /// <summary>A year's duty on the assigned trade in US dollars, were nothing to change.</summary>
    public decimal DutyUsd => Parts.Sum(part => part.Usd * part.Sum.TotalPercent / 100);

    /// <summary>What each measure adds to the average, the most first.</summary>
    public IReadOnlyList<MeasurePoints> Measures =>
        AssignedUsd == 0
            ? []
            :
            [
                .. Parts
                    .SelectMany(part => part.Sum.Charges, (part, charge) => (charge.Measure, Weighted: part.Usd * charge.Points))
                    .GroupBy(x => x.Measure.Id)
                    .Select(group => new MeasurePoints(group.First().Measure, group.Sum(x => x.Weighted) / AssignedUsd))
                    .OrderByDescending(share => share.Points)
                    .ThenBy(share => share.Measure.Id, StringComparer.Ordinal),
            ];

    private IEnumerable<PartRate> Parts => Flows.SelectMany(flow => flow.Parts);

    /// <summary>The average under <paramref name="record"/> (already limited to what was known) on a day.</summary>
    public static AverageRate Of(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new TradeBasket(record).On(asOf);
    }

    /// <summary>The average over time, from each day on which it changes to the next.</summary>
    /// <param name="record">The record, already limited to what was known.</param>
    /// <param name="from">First day.</param>
    /// <param name="until">First day not asked about.</param>
    public static IReadOnlyList<AverageStep> Over(TariffRecord record, DateOnly from, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(record);
        var basket = new TradeBasket(record);
        var days = basket
            .Products.SelectMany(product => record.Duties.Over(product, from, until))
            .Select(stretch => stretch.From)
            .Distinct()
            .Order();
        var steps = new List<AverageStep>();
        foreach (var day in days)
        {
            var rate = basket.On(day);
            var movers = steps.Count == 0 ? [] : Movers(steps[^1].Rate, rate);
            if (steps.Count > 0)
            {
                if (movers.Count == 0)
                {
                    continue;
                }

                steps[^1] = steps[^1] with { Until = day };
            }

            steps.Add(new AverageStep(day, null, rate, movers));
        }

        return steps;
    }

    internal static decimal? Weigh(IEnumerable<PartRate> parts, Func<PartRate, decimal> percent)
    {
        var (weighted, usd) = (0m, 0m);
        foreach (var part in parts)
        {
            weighted += part.Usd * percent(part);
            usd += part.Usd;
        }

        return usd == 0 ? null : weighted / usd;
    }

    private static List<MeasureMove> Movers(AverageRate before, AverageRate after)
    {
        var then = before.Measures.ToDictionary(share => share.Measure.Id);
        var now = after.Measures.ToDictionary(share => share.Measure.Id);
        return
        [
            .. then
                .Keys.Union(now.Keys)
                .Select(id => new MeasureMove(
                    (now.GetValueOrDefault(id) ?? then[id]).Measure,
                    then.GetValueOrDefault(id)?.Points ?? 0,
                    now.GetValueOrDefault(id)?.Points ?? 0
                ))
                .Where(move => move.Before != move.After)
                .OrderByDescending(move => Math.Abs(move.After - move.Before))
                .ThenBy(move => move.Measure.Id, StringComparer.Ordinal),
        ];
    }
}

/// <summary>How much a measure adds to the average before and after a day.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Before">Percentage points before.</param>
/// <param name="After">Percentage points after.</param>
public sealed record MeasureMove(TariffMeasure Measure, decimal Before, decimal After);

/// <summary>A run of days with one average.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day it no longer holds; null when open.</param>
/// <param name="Rate">The average.</param>
/// <param name="Movers">The measures that add more or less than before, the greatest change first; none for the first run.</param>
public sealed record AverageStep(DateOnly From, DateOnly? Until, AverageRate Rate, IReadOnlyList<MeasureMove> Movers);
