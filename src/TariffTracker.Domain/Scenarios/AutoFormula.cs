using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Scenarios;

/// <summary>Japan's offer of a car rate that falls with what its makers do in the United States, in the three variants that were reported.</summary>
/// <remarks>Reported is what would make the rate fall. By how much is nowhere reported: the arithmetic here is an illustration of ours.</remarks>
public static class AutoFormula
{
    /// <summary>Share of the cars sold in the United States that are built there, in percent.</summary>
    public static readonly string Output = "output";

    /// <summary>Share of the cars built there that are exported, in percent.</summary>
    public static readonly string Exports = "exports";

    private const string Cars = "section-232-automobiles";
    private const string OfProposal = "auto-rate-formula";
    private static readonly DateOnly Reported = new(2025, 6, 8);

    // The variant with milestones: nothing falls below the least export share; then a part falls at each milestone of output.
    private const decimal LeastExports = 10;
    private const decimal PartPerMilestone = 0.25m;
    private static readonly decimal[] Milestones = [60, 70, 80, 90];

    /// <summary>The three variants, by the id of the variant in the record.</summary>
    internal static IEnumerable<ReadyMade> All =>
        [
            Variant("output-and-exports", (output, exports) => 1 - (output + exports) / 200, Output, Exports),
            Variant("contribution", (output, _) => 1 - output / 100, Output),
            Variant(
                "investment-and-milestones",
                (output, exports) => exports < LeastExports ? 1 : 1 - PartPerMilestone * Milestones.Count(milestone => output >= milestone),
                Output,
                Exports
            ),
        ];

    private static ReadyMade Variant(string variant, Func<decimal, decimal, decimal> left, params string[] numbers) =>
        new()
        {
            Id = $"auto-formula-{variant}",
            Basis = ScenarioBasis.Reported,
            Proposal = OfProposal,
            Home = Reported,
            AsksForDay = true,
            Numbers = [.. numbers.Select(name => new ScenarioNumber(name, 0, 100, 5, name == Output ? 60 : 10))],
            IsKnownIn = record =>
                RateOf(record, Reported) is not null
                && record.Find<ConcessionProposal>(OfProposal)?.Variants.Any(each => each.Id == variant) == true,
            Fits = (record, asOf) => RateOf(record, asOf) is not null,
            Make = (record, choices) =>
            {
                var today = RateOf(record, choices.From) ?? RateOf(record, Reported) ?? 0;
                var rate = today * left(choices.Numbers.GetValueOrDefault(Output), choices.Numbers.GetValueOrDefault(Exports));
                return [new RateSet(Cars, choices.From, null, Math.Round(rate, 2), Basis.Additional)];
            },
        };

    /// <summary>The rate the formula would lower: what cars pay on top of the normal duty.</summary>
    private static decimal? RateOf(TariffRecord record, DateOnly on) =>
        record.Find<TariffMeasure>(Cars) is not null
        && record.ScheduleOf(Cars).On(on) is { State: RateState.InForce, Basis: Basis.Additional } segment
            ? segment.RatePercent
            : null;
}
