using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.History;

namespace TariffTracker.Web.Data;

/// <summary>The record in memory: everything that reads takes it from here, and never waits for the store.</summary>
public sealed class RecordCache
{
    private LoadedRecord? loaded;

    /// <summary>True once a record has been loaded.</summary>
    public bool IsLoaded => Volatile.Read(ref loaded) is not null;

    /// <summary>
    /// The newest record and what was known of it. Take it once for each answer and keep it: the next call may give a newer
    /// revision, and one answer must not mix two.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nothing has been loaded yet.</exception>
    public LoadedRecord Now => Volatile.Read(ref loaded) ?? throw new InvalidOperationException("The record has not been loaded yet.");

    /// <summary>The newest record, with everything in it.</summary>
    public TariffRecord Current => Now.Whole;

    /// <summary>The newest record as it could have been known on <paramref name="day"/>, that day included.</summary>
    public TariffRecord KnownOn(DateOnly day) => Now.KnownOn(day);

    /// <summary>Replaces the record by a later revision of it; leaves it when it is as late already.</summary>
    /// <returns>True when it was replaced.</returns>
    public bool Advance(TariffRecord record, RevisionEntry? latest = null)
    {
        var later = new LoadedRecord(record, latest);
        while (true)
        {
            var now = Volatile.Read(ref loaded);
            if (now is not null && now.Whole.Revision >= record.Revision)
            {
                return false;
            }

            if (ReferenceEquals(Interlocked.CompareExchange(ref loaded, later, now), now))
            {
                return true;
            }
        }
    }

    /// <summary>Replaces the record. Answers that are being worked out go on with the one they have.</summary>
    public void Swap(TariffRecord record, RevisionEntry? latest = null) => Volatile.Write(ref loaded, new LoadedRecord(record, latest));
}
