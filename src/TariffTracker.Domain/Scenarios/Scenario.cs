using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Scenarios;

/// <summary>What a scenario rests on. None of them is agreed.</summary>
public enum ScenarioBasis
{
    /// <summary>Somebody is reported to have proposed or announced it.</summary>
    Reported,

    /// <summary>Nobody is reported to have proposed it; this site or the reader assumes it.</summary>
    Assumed,
}

/// <summary>A record that is assumed to be otherwise in some points.</summary>
public sealed record Scenario
{
    /// <summary>The id of a scenario that a reader puts together.</summary>
    public static readonly string OwnId = "own";

    /// <summary>Short name.</summary>
    public required string Id { get; init; }

    /// <summary>What it rests on.</summary>
    public required ScenarioBasis Basis { get; init; }

    /// <summary>What is otherwise. Rates that are set win over ends, and of two that cover a day the later in the list wins.</summary>
    public required IReadOnlyList<ScenarioChange> Changes { get; init; }

    /// <summary>Id of the proposal it works out; null when it rests on none.</summary>
    public string? Proposal { get; init; }

    /// <summary>The days on which something is otherwise than on the day before, in order.</summary>
    public IReadOnlyList<DateOnly> ChangeDays(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. Changes.SelectMany(change => ScenarioRecord.DaysOf(record, change)).Distinct().Order()];
    }

    /// <summary>The record as the scenario has it: the same engine answers from it.</summary>
    /// <exception cref="ArgumentException">A change names a measure or an action that the record does not hold.</exception>
    public TariffRecord Apply(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Changes.Count == 0 ? record : ScenarioRecord.Of(record, Changes);
    }
}
