using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace TariffTracker.Web.Data.Publishing;

/// <summary>Tells whoever listens, in this process, that the record was replaced.</summary>
public sealed class RecordChanges
{
    private readonly ConcurrentDictionary<Channel<int>, bool> listeners = new();

    /// <summary>How many listen.</summary>
    public int Listeners => listeners.Count;

    /// <summary>Tells that the record is now at <paramref name="revision"/>.</summary>
    public void Tell(int revision)
    {
        foreach (var listener in listeners.Keys)
        {
            listener.Writer.TryWrite(revision);
        }
    }

    /// <summary>
    /// The number of every revision from now on. Whoever is slow gets the newest alone, never a backlog. Ends when cancelled.
    /// </summary>
    /// <remarks>Listening begins with the call, not with the first wait: what is told between the two is not missed.</remarks>
    public IAsyncEnumerable<int> ListenAsync(CancellationToken cancellation)
    {
        var channel = Channel.CreateBounded<int>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        listeners.TryAdd(channel, true);
        return ReadAsync(channel, cancellation);
    }

    private async IAsyncEnumerable<int> ReadAsync(Channel<int> channel, [EnumeratorCancellation] CancellationToken cancellation)
    {
        try
        {
            await foreach (var revision in channel.Reader.ReadAllAsync(cancellation))
            {
                yield return revision;
            }
        }
        finally
        {
            listeners.TryRemove(channel, out _);
        }
    }
}
