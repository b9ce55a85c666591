using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Scenarios;

/// <summary>A measure by the record and in the scenario.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Now">By the record on the day asked about; null when the record does not hold it.</param>
/// <param name="Before">By the record on the day compared; null when the record does not hold it.</param>
/// <param name="After">In the scenario on the day compared; null when the scenario takes back everything that was ordered.</param>
public sealed record MeasureComparison(TariffMeasure Measure, MeasureRate? Now, MeasureRate? Before, MeasureRate? After)
{
    /// <summary>True when the scenario has the measure otherwise than the record on the same day.</summary>
    public bool Changes => !IsSame(Before, After);

    /// <summary>True when the measure is otherwise than on the day asked about.</summary>
    public bool ChangesFromNow => !IsSame(Now, After);

    private static bool IsSame(MeasureRate? one, MeasureRate? other) =>
        (one?.Status, one?.RatePercent, one?.Basis, one?.AppliedPercent, one?.ValueBase)
        == (other?.Status, other?.RatePercent, other?.Basis, other?.AppliedPercent, other?.ValueBase);
}

/// <summary>A typical good by the record and in the scenario.</summary>
/// <param name="Good">The good.</param>
/// <param name="NowPercent">Total by the record on the day asked about.</param>
/// <param name="BeforePercent">Total by the record on the day compared.</param>
/// <param name="AfterPercent">Total in the scenario on the day compared.</param>
public sealed record GoodComparison(TypicalGood Good, decimal NowPercent, decimal BeforePercent, decimal AfterPercent)
{
    /// <summary>True when it pays otherwise in the scenario than by the record on the same day.</summary>
    public bool Changes => AfterPercent != BeforePercent;

    /// <summary>True when it pays otherwise than on the day asked about.</summary>
    public bool ChangesFromNow => AfterPercent != NowPercent;
}

/// <summary>The average on a day of the scenario.</summary>
/// <param name="On">The day.</param>
/// <param name="Before">By the record.</param>
/// <param name="After">In the scenario.</param>
public sealed record ScenarioStep(DateOnly On, AverageRate Before, AverageRate After);

/// <summary>What a scenario changes: the record on the day asked about, the record on the day compared, and the scenario on that day.</summary>
public sealed record ScenarioResult
{
    /// <summary>The scenario.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day compared.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Every measure, in the order of the record, new ones last.</summary>
    public required IReadOnlyList<MeasureComparison> Measures { get; init; }

    /// <summary>The average by the record on the day asked about.</summary>
    public required AverageRate Now { get; init; }

    /// <summary>The average by the record on the day compared.</summary>
    public required AverageRate Before { get; init; }

    /// <summary>The average in the scenario on the day compared.</summary>
    public required AverageRate After { get; init; }

    /// <summary>Every typical good whose duty can be reckoned.</summary>
    public required IReadOnlyList<GoodComparison> Goods { get; init; }

    /// <summary>The average on each day on which the scenario changes something.</summary>
    public required IReadOnlyList<ScenarioStep> Course { get; init; }

    /// <summary>True when the day compared is another than the day asked about.</summary>
    public bool LooksAhead => On != AsOf;

    /// <summary>True when the record itself has it so on the day compared: the scenario is what comes if nothing is done.</summary>
    public bool RecordAgrees => LooksAhead && !Measures.Any(each => each.Changes) && !Goods.Any(each => each.Changes);

    /// <summary>The average to set the scenario against: by the record on the same day, or on the day asked about where the record agrees.</summary>
    public AverageRate Reference => RecordAgrees ? Now : Before;

    /// <summary>True when the measure is otherwise than it is set against.</summary>
    public bool Differs(MeasureComparison measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return RecordAgrees ? measure.ChangesFromNow : measure.Changes;
    }

    /// <summary>True when the good pays otherwise than it is set against.</summary>
    public bool Differs(GoodComparison good)
    {
        ArgumentNullException.ThrowIfNull(good);
        return RecordAgrees ? good.ChangesFromNow : good.Changes;
    }

    /// <summary>What the good pays that the scenario is set against, in percent.</summary>
    public decimal ReferencePercent(GoodComparison good)
    {
        ArgumentNullException.ThrowIfNull(good);
        return RecordAgrees ? good.NowPercent : good.BeforePercent;
    }

    /// <summary>The day that shows a scenario best: when everything in it has begun, and not before the day asked about.</summary>
    public static DateOnly UsualDay(TariffRecord record, Scenario scenario, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var begun = scenario.Changes.SelectMany(change => ScenarioRecord.DaysOf(record, change).Take(1)).DefaultIfEmpty(asOf).Max();
        return begun > asOf ? begun : asOf;
    }

    /// <summary>Works a scenario out.</summary>
    /// <param name="record">The record, already limited to what was known.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="on">The day compared; null for <see cref="UsualDay"/>.</param>
    /// <exception cref="ArgumentException">A change names a measure or an action that the record does not hold.</exception>
    public static ScenarioResult Of(TariffRecord record, Scenario scenario, DateOnly asOf, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(scenario);
        var day = on ?? UsualDay(record, scenario, asOf);
        var then = scenario.Apply(record);
        var (before, after) = (new TradeBasket(record), new TradeBasket(then));
        return new ScenarioResult
        {
            Scenario = scenario,
            AsOf = asOf,
            On = day,
            Measures =
            [
                .. record
                    .Measures.UnionBy(then.Measures, measure => measure.Id)
                    .Select(measure => new MeasureComparison(
                        measure,
                        RateBoard.For(record, measure.Id, asOf),
                        RateBoard.For(record, measure.Id, day),
                        RateBoard.For(then, measure.Id, day)
                    )),
            ],
            Now = before.On(asOf),
            Before = before.On(day),
            After = after.On(day),
            Goods =
            [
                .. record
                    .Goods.Select(good => (good, product: good.ToProduct()))
                    .Where(x => record.Duties.NormalPercent(x.product) is not null)
                    .Select(x => new GoodComparison(
                        x.good,
                        record.Duties.TotalPercent(x.product, asOf),
                        record.Duties.TotalPercent(x.product, day),
                        then.Duties.TotalPercent(x.product, day)
                    )),
            ],
            Course = [.. scenario.ChangeDays(record).Select(each => new ScenarioStep(each, before.On(each), after.On(each)))],
        };
    }
}
