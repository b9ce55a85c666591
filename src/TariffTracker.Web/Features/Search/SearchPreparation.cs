using TariffTracker.Web.Data;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Features.Search;

/// <summary>
/// Lays out today's record for being searched, soon after the program starts, a publication or midnight, so that nobody waits for it.
/// The program is ready without it: a search that comes before lays the record out itself.
/// </summary>
public sealed partial class SearchPreparation(RecordCache records, WashingtonClock clock, TimeProvider time, ILogger<SearchPreparation> log)
    : BackgroundService
{
    // Long enough for publications in a row to cost one layout.
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private int lastTried;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(Interval, time);
        try
        {
            while (await ticks.WaitForNextTickAsync(stoppingToken))
            {
                Prepare();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private void Prepare()
    {
        var record = records.Now;
        try
        {
            // Worked out once for a record and a day: every other time there is nothing to do.
            _ = record.KnownOn(clock.Today).Search;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or FormatException)
        {
            // Reading goes on; once for each revision, so that the log stays readable.
            if (Interlocked.Exchange(ref lastTried, record.Whole.Revision) != record.Whole.Revision)
            {
                LogNotPrepared(problem, record.Whole.Revision);
            }
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Revision {Revision} of the record could not be laid out for searching; its pages can be read."
    )]
    private partial void LogNotPrepared(Exception problem, int revision);
}
