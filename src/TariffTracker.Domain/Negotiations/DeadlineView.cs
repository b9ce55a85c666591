using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>A deadline under a lens.</summary>
/// <param name="Deadline">The deadline, as known under the lens.</param>
/// <param name="DaysLeft">Days from the day asked about to its first possible day; negative once past, null without a date.</param>
/// <param name="Phase">Where it stands on the day.</param>
public sealed record DeadlineView(Deadline Deadline, int? DaysLeft, DeadlinePhase Phase)
{
    /// <summary>How many sources are cited about it.</summary>
    public int Sources { get; init; }

    /// <summary>How many of them are independent.</summary>
    public int IndependentSources { get; init; }

    /// <summary>Statements about it on which sources differ.</summary>
    public IReadOnlyList<CitedFact> Contested { get; init; } = [];

    /// <summary>How many readings differ from what the record uses.</summary>
    public int DifferingReadings => Contested.Sum(fact => fact.DifferingReadings);

    /// <summary>All deadlines: those ahead by date, then those without one, then those past, the latest first.</summary>
    public static IReadOnlyList<DeadlineView> All(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Ordered(record, record.Deadlines, asOf);
    }

    /// <summary>The deadlines ahead by date, then those without one.</summary>
    public static IReadOnlyList<DeadlineView> Open(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Ordered(record, record.Deadlines.Where(deadline => PhaseOf(deadline, asOf) != DeadlinePhase.Past), asOf);
    }

    private static List<DeadlineView> Ordered(TariffRecord record, IEnumerable<Deadline> deadlines, DateOnly asOf) =>
        [
            .. deadlines
                .Select(deadline => Of(record, deadline, asOf))
                .OrderBy(view => view.Phase)
                .ThenBy(view => view.DaysLeft is { } days ? Math.Abs(days) : int.MaxValue),
        ];

    private static DeadlinePhase PhaseOf(Deadline deadline, DateOnly asOf) =>
        deadline.Outcome?.On <= asOf || deadline.On?.LastDay < asOf ? DeadlinePhase.Past
        : deadline.On is null ? DeadlinePhase.Undated
        : DeadlinePhase.Ahead;

    private static DeadlineView Of(TariffRecord record, Deadline deadline, DateOnly asOf)
    {
        int? left = deadline.On is { } on ? on.FirstDay.DayNumber - asOf.DayNumber : null;
        var phase = PhaseOf(deadline, asOf);
        var evidence = record.EvidenceOf(new(DocumentKind.Deadline, deadline.Id));
        return new DeadlineView(deadline, left, phase)
        {
            Sources = evidence.Sources.Count,
            IndependentSources = evidence.IndependentSources,
            Contested = evidence.Contested,
        };
    }
}

/// <summary>Where a deadline stands on a day.</summary>
public enum DeadlinePhase
{
    /// <summary>Still to come, the last possible day included.</summary>
    Ahead,

    /// <summary>Open, without a date.</summary>
    Undated,

    /// <summary>Settled, or its date is over.</summary>
    Past,
}
