using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Scenarios;

/// <summary>A number that a reader may choose in a ready-made scenario.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be.</param>
/// <param name="Step">What it moves by.</param>
/// <param name="Usual">What it is when nothing is chosen. Ours, where nobody has reported one.</param>
public sealed record ScenarioNumber(string Name, decimal Least, decimal Most, decimal Step, decimal Usual);

/// <summary>What a reader chose in a ready-made scenario.</summary>
/// <param name="From">First day, where the scenario asks for one.</param>
/// <param name="Numbers">The numbers by name; one that is missing is the usual one.</param>
public sealed record ScenarioChoices(DateOnly From, IReadOnlyDictionary<string, decimal> Numbers);

/// <summary>A scenario that is offered ready to be worked out.</summary>
public sealed record ReadyMade
{
    /// <summary>Short name, as in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>What it rests on.</summary>
    public required ScenarioBasis Basis { get; init; }

    /// <summary>Id of the proposal it works out; null when it rests on none.</summary>
    public string? Proposal { get; init; }

    /// <summary>A day on which it makes sense once it is known, for readers whose day is another.</summary>
    public required DateOnly Home { get; init; }

    /// <summary>The numbers a reader may choose.</summary>
    public IReadOnlyList<ScenarioNumber> Numbers { get; init; } = [];

    /// <summary>True when a reader may choose the first day.</summary>
    public bool AsksForDay { get; init; }

    /// <summary>True when the record knows what the scenario is about.</summary>
    public required Func<TariffRecord, bool> IsKnownIn { get; init; }

    /// <summary>True when it makes sense for goods entered on a day.</summary>
    public required Func<TariffRecord, DateOnly, bool> Fits { get; init; }

    /// <summary>The changes.</summary>
    public required Func<TariffRecord, ScenarioChoices, IReadOnlyList<ScenarioChange>> Make { get; init; }

    /// <summary>True when <paramref name="record"/> knows what it is about, so that it can be named.</summary>
    public bool IsKnown(TariffRecord record) => IsKnownIn(record) && Fits(record, Home);

    /// <summary>True when it is known and makes sense for goods entered on <paramref name="asOf"/>.</summary>
    public bool IsOffered(TariffRecord record, DateOnly asOf) => IsKnown(record) && Fits(record, asOf);

    /// <summary>The scenario with what the reader chose.</summary>
    /// <exception cref="InvalidOperationException">The record does not know what it is about (<see cref="IsKnown"/>).</exception>
    public Scenario With(TariffRecord record, ScenarioChoices choices) =>
        IsKnown(record)
            ? new Scenario
            {
                Id = Id,
                Basis = Basis,
                Proposal = Proposal,
                Changes = Make(record, choices),
            }
            : throw new InvalidOperationException($"The record does not know yet what the scenario '{Id}' is about.");
}
