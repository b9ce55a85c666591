using System.Diagnostics.CodeAnalysis;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data;

/// <summary>The record in memory: everything that reads takes it from here, and never waits for the store.</summary>
/// <remarks>
/// Ask for <see cref="Current"/> or <see cref="KnownOn"/> once for each answer and keep what you got: the next call may
/// give a newer revision.
/// </remarks>
public sealed class RecordCache
{
    /// <summary>How many days are remembered at once for each revision.</summary>
    public const int MostDays = 64;

    private Loaded? loaded;

    /// <summary>True once a record has been loaded.</summary>
    [MemberNotNullWhen(true, nameof(loaded))]
    public bool IsLoaded => Volatile.Read(ref loaded) is not null;

    /// <summary>The newest record, with everything in it.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public TariffRecord Current => Now.Record;

    private Loaded Now => Volatile.Read(ref loaded) ?? throw new InvalidOperationException("The record has not been loaded yet.");

    /// <summary>The newest record as it could have been known on <paramref name="day"/>, that day included.</summary>
    public TariffRecord KnownOn(DateOnly day) => Now.KnownOn(day);

    /// <summary>Replaces the record. Answers that are being worked out go on with the one they have.</summary>
    public void Swap(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Volatile.Write(ref loaded, new Loaded(record));
    }

    /// <summary>One record with the days that were asked for, so that all of them go when it is replaced.</summary>
    private sealed class Loaded(TariffRecord record)
    {
        private readonly Lock gate = new();
        private readonly LinkedList<(DateOnly Day, Lazy<TariffRecord> Known)> byUse = [];
        private readonly Dictionary<DateOnly, LinkedListNode<(DateOnly Day, Lazy<TariffRecord> Known)>> byDay = [];

        public TariffRecord Record { get; } = record;

        public TariffRecord KnownOn(DateOnly day)
        {
            Lazy<TariffRecord> known;
            lock (gate)
            {
                if (byDay.TryGetValue(day, out var node))
                {
                    byUse.Remove(node);
                }
                else
                {
                    node = new((day, new Lazy<TariffRecord>(() => Record.KnownOn(day))));
                    byDay.Add(day, node);
                    if (byUse.Count == MostDays)
                    {
                        byDay.Remove(byUse.Last!.Value.Day);
                        byUse.RemoveLast();
                    }
                }

                byUse.AddFirst(node);
                known = node.Value.Known;
            }

            // Outside the lock: the first who asks for a day works it out, and only those who ask for the same day wait.
            return known.Value;
        }
    }
}
