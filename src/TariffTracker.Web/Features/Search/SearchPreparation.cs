using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Features.Search;

/// <summary>
/// Lays out today's record for being searched once the program has run for a moment and after publications, so that nobody waits for it.
/// The program is ready without it: a search that comes before lays the record out itself.
/// </summary>
public sealed class SearchPreparation(RecordCache records, RecordChanges changes, WashingtonClock clock) : BackgroundService
{
    // Publications come in rows, and only the last record of a row is searched.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var told = changes.ListenAsync(stoppingToken).GetAsyncEnumerator(stoppingToken);
            var isMore = true;
            while (isMore)
            {
                var next = told.MoveNextAsync().AsTask();
                while (isMore && await Task.WhenAny(next, Task.Delay(Quiet, stoppingToken)) == next)
                {
                    isMore = await next;
                    next = isMore ? told.MoveNextAsync().AsTask() : next;
                }

                if (stoppingToken.IsCancellationRequested)
                {
                    // Ends as well; a listener must not be left in the middle of listening.
                    await next;
                    return;
                }

                Prepare();
                isMore = isMore && await next;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private void Prepare() => _ = records.KnownOn(clock.Today).Search;
}
