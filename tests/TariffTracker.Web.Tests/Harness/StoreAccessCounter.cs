using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>Counts what is sent to the store. Reading pages send nothing.</summary>
public sealed partial class StoreAccessCounter : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> texts = [];

    /// <summary>How many commands were sent since the start of the program.</summary>
    public int Commands => texts.Count;

    /// <summary>The commands that write, in their order.</summary>
    public IEnumerable<string> Writes => texts.Where(text => Writing().IsMatch(text));

    /// <summary>Forgets what was sent so far.</summary>
    public void Reset() => texts.Clear();

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) => Count(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => new(Count(command, result));

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result
    ) => Count(command, result);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    ) => new(Count(command, result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    ) => Count(command, result);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => new(Count(command, result));

    private T Count<T>(DbCommand command, T result)
    {
        texts.Enqueue(command.CommandText);
        return result;
    }

    [GeneratedRegex(@"\b(insert|update|delete|create|alter|drop)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Writing();
}
