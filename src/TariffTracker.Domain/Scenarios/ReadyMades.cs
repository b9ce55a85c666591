using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Scenarios;

/// <summary>The scenarios that are offered ready to be worked out.</summary>
public static class ReadyMades
{
    private const string Reciprocal = "ieepa-reciprocal";
    private static readonly DateOnly June2025 = new(2025, 6, 8);

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<ReadyMade> All { get; } =
    [
        PauseLapses(),
        .. AutoFormula.All,
        SteelGlidePath.Offer,
        Letter(),
        FullRemoval(),
        Falls("ieepa-falls", Authority.Ieepa, June2025),
        Falls("section-122-falls", Authority.Section122, new(2026, 3, 16)),
        Falls("section-301-falls", Authority.Section301, new(2026, 10, 1)),
        Falls("section-232-falls", Authority.Section232, June2025),
    ];

    /// <summary>The one of this name; null when there is none.</summary>
    public static ReadyMade? Find(string id) => All.FirstOrDefault(each => each.Id == id);

    /// <summary>What a reader gets who chooses nothing: the usual numbers from the day asked about.</summary>
    public static ScenarioChoices Usual(ReadyMade scenario, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new ScenarioChoices(asOf, scenario.Numbers.ToDictionary(number => number.Name, number => number.Usual));
    }

    private static ReadyMade PauseLapses() =>
        new()
        {
            Id = "pause-lapses",
            Basis = ScenarioBasis.Reported,
            Home = June2025,
            IsKnownIn = record => ActionOf(record, "paused") is { Until: not null },
            Fits = HasNotEnded,
            Make = (record, _) =>
            {
                var pause = ActionOf(record, "paused")!;
                return [new RateSet(Reciprocal, pause.Until!.Value, EndOf(record), pause.RatePercent ?? 0, pause.Basis)];
            },
        };

    private static ReadyMade Letter() =>
        new()
        {
            Id = "letter-25",
            Basis = ScenarioBasis.Reported,
            Home = new(2025, 7, 8),
            IsKnownIn = record => ActionOf(record, "letter-25") is { From: not null },
            Fits = HasNotEnded,
            Make = (record, _) =>
            {
                var letter = ActionOf(record, "letter-25")!;
                return [new RateSet(Reciprocal, letter.From!.Value, EndOf(record), letter.RatePercent ?? 0, letter.Basis)];
            },
        };

    private static ReadyMade FullRemoval() =>
        new()
        {
            Id = "full-removal",
            Basis = ScenarioBasis.Reported,
            Proposal = "removal-of-all-tariffs",
            Home = June2025,
            AsksForDay = true,
            IsKnownIn = record => record.Find<ConcessionProposal>("removal-of-all-tariffs") is not null,
            Fits = (record, asOf) => record.Measures.Any(measure => Stands(record, measure, asOf)),
            Make = (_, choices) => [new AllEnded(choices.From)],
        };

    private static ReadyMade Falls(string id, Authority authority, DateOnly home) =>
        new()
        {
            Id = id,
            Basis = ScenarioBasis.Assumed,
            Home = home,
            AsksForDay = true,
            IsKnownIn = record => record.Measures.Any(measure => measure.Authority == authority),
            Fits = (record, asOf) => record.Measures.Any(measure => measure.Authority == authority && Stands(record, measure, asOf)),
            Make = (_, choices) => [new AuthorityEnded(authority, choices.From)],
        };

    private static RateAction? ActionOf(TariffRecord record, string id) =>
        record.Find<TariffMeasure>(Reciprocal)?.Actions.FirstOrDefault(action => action.Id == id);

    /// <summary>True when a legal text has the measure in force or suspended on the day, or will later.</summary>
    private static bool Stands(TariffRecord record, TariffMeasure measure, DateOnly asOf) =>
        record
            .ScheduleOf(measure.Id)
            .Segments.Any(segment => segment.State != RateState.Ended && (segment.Until is null || segment.Until > asOf));

    private static bool HasNotEnded(TariffRecord record, DateOnly asOf) =>
        asOf >= new DateOnly(2025, 4, 2) && (EndOf(record) is not { } end || asOf < end);

    /// <summary>The day on which the record knows the measure to end: what replaces a rate does not outlive it.</summary>
    private static DateOnly? EndOf(TariffRecord record) =>
        record.ScheduleOf(Reciprocal).Segments.FirstOrDefault(segment => segment.State == RateState.Ended)?.From;
}
