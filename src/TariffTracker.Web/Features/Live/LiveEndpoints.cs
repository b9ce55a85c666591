using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Publishing;

namespace TariffTracker.Web.Features.Live;

/// <summary>Tells open pages that the record has a newer revision.</summary>
public static class LiveEndpoints
{
    // Proxies close what has been silent for a minute or so.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(25);

    private static readonly TimeSpan BeforeConnectingAgain = TimeSpan.FromSeconds(5);

    /// <summary>Answers under <c>/live</c> as server-sent events: <c>revision</c> with the number, at once and after each publication.</summary>
    public static void MapLive(this IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapGet(
                "/live",
                (HttpContext http, RecordCache records, RecordChanges changes, IHostApplicationLifetime host, TimeProvider time) =>
                {
                    http.Response.Headers["X-Accel-Buffering"] = "no";
                    return TypedResults.ServerSentEvents(Listen(records, changes, time, http.RequestAborted, host.ApplicationStopping));
                }
            )
            .ExcludeFromDescription();

    private static async IAsyncEnumerable<SseItem<string>> Listen(
        RecordCache records,
        RecordChanges changes,
        TimeProvider time,
        CancellationToken gone,
        [EnumeratorCancellation] CancellationToken stopping
    )
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(gone, stopping);
        // Before the first number is told, so that nothing published between the two is missed.
        await using var told = changes.ListenAsync(end.Token).GetAsyncEnumerator(end.Token);
        yield return Revision(records.Current.Revision) with
        {
            ReconnectionInterval = BeforeConnectingAgain,
        };
        var next = told.MoveNextAsync().AsTask();
        while (!end.IsCancellationRequested)
        {
            var pause = Task.Delay(SignOfLife, time, end.Token);
            if (await Task.WhenAny(next, pause) == pause)
            {
                if (!end.IsCancellationRequested)
                {
                    yield return new SseItem<string>("", "still-there");
                }
            }
            else if (await HasNext(next))
            {
                yield return Revision(told.Current);
                next = told.MoveNextAsync().AsTask();
            }
            else
            {
                yield break;
            }
        }

        await HasNext(next);
    }

    private static async Task<bool> HasNext(Task<bool> next)
    {
        try
        {
            return await next;
        }
        catch (Exception problem) when (problem is OperationCanceledException or ChannelClosedException)
        {
            return false;
        }
    }

    private static SseItem<string> Revision(int number) => new($"{number}", "revision");
}
