using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Audit;

/// <summary>The audit log for those who may read it.</summary>
public sealed class AuditReading(IDbContextFactory<RecordDb> databases)
{
    private static readonly AuditKind[] SignInKinds =
    [
        AuditKind.SignedIn,
        AuditKind.SignInFailed,
        AuditKind.LockedOut,
        AuditKind.SignedOut,
    ];

    /// <summary>Entries, newest first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="before">Only entries with a lower number; null for the newest.</param>
    /// <param name="most">How many.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<IReadOnlyList<AuditLine>> EntriesAsync(AuditFilter filter, int? before, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await LinesAsync(filter.Of(db.AuditEntries).Where(row => before == null || row.Number < before), most, cancellation);
    }

    /// <summary>What there was of sign-ins to one account, newest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> SignInsAsync(string account, int most, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await LinesAsync(db.AuditEntries.Where(row => row.Subject == account && SignInKinds.Contains(row.Kind)), most, cancellation);
    }

    /// <summary>Reads the whole log and says whether it is as it was written.</summary>
    public async Task<AuditChainState> CheckAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await AuditChain.CheckAsync(db, cancellation);
    }

    private static async Task<IReadOnlyList<AuditLine>> LinesAsync(IQueryable<AuditRow> rows, int most, CancellationToken cancellation) =>
        [
            .. (await rows.AsNoTracking().OrderByDescending(row => row.Number).Take(most).ToListAsync(cancellation)).Select(
                row => new AuditLine(row.Number, row.At, row.Who, row.Kind, row.Subject, AuditDetail.Read(row.Detail))
            ),
        ];
}

/// <summary>One entry of the audit log, for reading.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When it happened.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Detail">More about it.</param>
public sealed record AuditLine(int Number, DateTimeOffset At, string Who, AuditKind Kind, string Subject, AuditDetail Detail);
