using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Features.Search;

/// <summary>
/// Lays out today's record for being searched as soon as the program runs and after each publication, so that nobody waits for it.
/// The program is ready without it: a search that comes before lays the record out itself.
/// </summary>
public sealed class SearchPreparation(RecordCache records, RecordChanges changes, WashingtonClock clock) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var told = changes.ListenAsync(stoppingToken);
        Prepare();
        try
        {
            await foreach (var _ in told)
            {
                Prepare();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private void Prepare() => _ = records.KnownOn(clock.Today).Search;
}
