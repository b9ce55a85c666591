using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Scenarios;

/// <summary>The metal duties lowered in steps, to nothing by the end of 2025, as one article has it.</summary>
/// <remarks>
/// Reported are a part before the G7 summit and all of it by the end of the year, if benchmarks are met. How large the part is, how many
/// benchmarks there are and the days between are an illustration of ours.
/// </remarks>
public static class SteelGlidePath
{
    /// <summary>Share of the duty lifted before the summit, in percent.</summary>
    public static readonly string Part = "part";

    /// <summary>How many benchmarks are met, in order.</summary>
    public static readonly string Met = "met";

    private const string OfProposal = "steel-glide-path";
    private static readonly DateOnly Reported = new(2025, 6, 8);

    // The summit began on 15 June; the last day is that of the report. Those between are ours.
    private static readonly DateOnly[] Benchmarks = [new(2025, 6, 15), new(2025, 9, 1), new(2025, 11, 1), new(2025, 12, 31)];

    internal static ReadyMade Offer { get; } =
        new()
        {
            Id = OfProposal,
            Basis = ScenarioBasis.Reported,
            Proposal = OfProposal,
            Home = Reported,
            Numbers = [new ScenarioNumber(Part, 0, 100, 5, 25), new ScenarioNumber(Met, 1, Benchmarks.Length, 1, Benchmarks.Length)],
            IsKnownIn = record => record.Find<ConcessionProposal>(OfProposal) is { Measures.Count: > 0 },
            Fits = (_, asOf) => asOf >= Benchmarks[0].AddDays(-14) && asOf <= Benchmarks[^1],
            Make = (record, choices) =>
                [
                    .. record
                        .Find<ConcessionProposal>(OfProposal)!
                        .Measures.Where(id => record.ScheduleOf(id).On(Benchmarks[0]) is { State: RateState.InForce })
                        .SelectMany(id =>
                            Steps(
                                id,
                                record.ScheduleOf(id).On(Benchmarks[0])!.RatePercent ?? 0,
                                choices.Numbers.GetValueOrDefault(Part),
                                (int)choices.Numbers.GetValueOrDefault(Met)
                            )
                        ),
                ],
        };

    private static IEnumerable<RateSet> Steps(string measure, decimal rate, decimal part, int met)
    {
        var left = rate * (1 - part / 100);
        var further = Benchmarks.Length - 1;
        for (var step = 0; step < Math.Clamp(met, 1, Benchmarks.Length); step++)
        {
            var percent = Math.Round(left * (further - step) / further, 2);
            DateOnly? until = step + 1 < met ? Benchmarks[step + 1] : null;
            yield return new RateSet(measure, Benchmarks[step], until, percent, Basis.Additional);
        }
    }
}
