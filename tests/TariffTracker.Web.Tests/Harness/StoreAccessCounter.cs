using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>Counts what is sent to the store. Reading pages send nothing.</summary>
public sealed class StoreAccessCounter : DbCommandInterceptor
{
    private int commands;

    /// <summary>Commands sent so far, since the start of the program.</summary>
    public int Commands => Volatile.Read(ref commands);

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) => Count(result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => new(Count(result));

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result
    ) => Count(result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    ) => new(Count(result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    ) => Count(result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => new(Count(result));

    private T Count<T>(T result)
    {
        Interlocked.Increment(ref commands);
        return result;
    }
}
