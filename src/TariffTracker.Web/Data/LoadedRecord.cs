using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.History;

namespace TariffTracker.Web.Data;

/// <summary>One revision of the record in memory, with the days it was lately asked about.</summary>
/// <remarks>Safe to share between threads. The days go when the record is replaced, because they belong to it.</remarks>
/// <param name="whole">The record with everything in it.</param>
/// <param name="latest">The publication that made it; null for a record that was never published.</param>
public sealed class LoadedRecord(TariffRecord whole, RevisionEntry? latest = null)
{
    /// <summary>How many days are remembered at once; the one not asked about for longest goes first.</summary>
    public const int MostDays = 64;

    private readonly Lock gate = new();
    private readonly LinkedList<Entry> byUse = [];
    private readonly Dictionary<DateOnly, LinkedListNode<Entry>> byDay = [];

    /// <summary>The record with everything in it.</summary>
    public TariffRecord Whole { get; } = whole;

    /// <summary>The publication that made it: who changed the record last, and who reviewed it. Null for one that was never published.</summary>
    public RevisionEntry? Latest { get; } = latest;

    /// <summary>The record as it could have been known on <paramref name="day"/>, that day included.</summary>
    public TariffRecord KnownOn(DateOnly day)
    {
        Entry entry;
        lock (gate)
        {
            entry = Use(day);
        }

        // Outside the lock: the first who asks for a day works it out, and only those who ask for the same day wait.
        return entry.Known.Value;
    }

    private Entry Use(DateOnly day)
    {
        if (byDay.TryGetValue(day, out var node))
        {
            byUse.Remove(node);
        }
        else
        {
            node = new(new Entry(day, new Lazy<TariffRecord>(() => Whole.KnownOn(day))));
            byDay.Add(day, node);
            if (byUse.Count == MostDays)
            {
                byDay.Remove(byUse.Last!.Value.Day);
                byUse.RemoveLast();
            }
        }

        byUse.AddFirst(node);
        return node.Value;
    }

    private sealed record Entry(DateOnly Day, Lazy<TariffRecord> Known);
}
