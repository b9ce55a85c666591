using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>The accounts, as an administrator sees and changes them. Each change says who makes it.</summary>
public sealed class People
{
    private readonly AccountDesk desk;

    internal People(AccountDesk desk) => this.desk = desk;

    /// <summary>Every account, by name.</summary>
    public async Task<IReadOnlyList<AccountSummary>> ListAsync(CancellationToken cancellation)
    {
        var accounts = await desk.Db.Users.AsNoTracking().ToListAsync(cancellation);
        var lastSignIns = await desk
            .Db.AuditEntries.Where(entry => entry.Kind == AuditKind.SignedIn)
            .GroupBy(entry => entry.Who)
            .Select(entries => new { Who = entries.Key, Number = entries.Max(entry => entry.Number) })
            .Join(desk.Db.AuditEntries, last => last.Number, entry => entry.Number, (_, entry) => new { entry.Who, entry.At })
            .ToDictionaryAsync(entry => entry.Who, entry => entry.At, cancellation);
        return
        [
            .. accounts
                .OrderBy(account => account.NormalizedUserName, StringComparer.Ordinal)
                .Select(account => new AccountSummary(
                    account.UserName!,
                    account.Role,
                    account.IsDisabled,
                    account.TwoFactorEnabled,
                    account.MadeAt,
                    lastSignIns.TryGetValue(account.UserName!, out var at) ? at : null
                )),
        ];
    }

    /// <summary>Gives an account another role. Whoever had signed in to it has to do so again.</summary>
    public Task<AccountProblem?> ChangeRoleAsync(string by, string name, AccountRole role, CancellationToken cancellation) =>
        ChangeAsync(
            by,
            name,
            mustStayAdministrator: role != AccountRole.Administrator,
            account =>
            {
                var was = account.Role;
                account.Role = role;
                return was == role ? null : (AuditKind.RoleChanged, new AuditDetail { Was = was, Role = role });
            },
            cancellation
        );

    /// <summary>Lets an account take no more sign-ins, and ends those there are.</summary>
    public Task<AccountProblem?> DisableAsync(string by, string name, CancellationToken cancellation) =>
        ChangeAsync(
            by,
            name,
            mustStayAdministrator: true,
            account =>
            {
                var was = account.IsDisabled;
                account.IsDisabled = true;
                return was ? null : (AuditKind.AccountDisabled, AuditDetail.None);
            },
            cancellation
        );

    /// <summary>Lets an account take sign-ins again, also when it was locked out.</summary>
    public Task<AccountProblem?> EnableAsync(string by, string name, CancellationToken cancellation) =>
        ChangeAsync(
            by,
            name,
            mustStayAdministrator: false,
            account =>
            {
                var was = account.IsDisabled || account.LockoutEnd is not null;
                account.IsDisabled = false;
                account.LockoutEnd = null;
                account.AccessFailedCount = 0;
                return was ? (AuditKind.AccountEnabled, AuditDetail.None) : null;
            },
            cancellation
        );

    /// <summary>Ends every sign-in of an account.</summary>
    public Task<AccountProblem?> EndSessionsAsync(string by, string name, CancellationToken cancellation) =>
        ChangeAsync(by, name, mustStayAdministrator: false, _ => (AuditKind.SessionsEnded, AuditDetail.None), cancellation);

    private Task<AccountProblem?> ChangeAsync(
        string by,
        string name,
        bool mustStayAdministrator,
        Func<Account, (AuditKind Kind, AuditDetail Detail)?> change,
        CancellationToken cancellation
    ) =>
        desk.WriteAsync(
            async () =>
            {
                if (await desk.Accounts.FindByNameAsync(name) is not { } account)
                {
                    return AccountProblem.NoSuchAccount;
                }

                if (mustStayAdministrator && await IsLastAdministratorAsync(account, cancellation))
                {
                    return AccountProblem.LastAdministrator;
                }

                if (change(account) is not (var kind, var detail))
                {
                    return null;
                }

                // Saves the rest with it.
                var problem = AccountDesk.Problem(await desk.Accounts.UpdateSecurityStampAsync(account));
                if (problem is null)
                {
                    await desk.AuditAsync(by, kind, account.UserName!, detail, cancellation);
                }

                return problem;
            },
            cancellation
        );

    private async Task<bool> IsLastAdministratorAsync(Account account, CancellationToken cancellation) =>
        account is { Role: AccountRole.Administrator, IsDisabled: false }
        && !await desk.Db.Users.AnyAsync(
            other => other.Id != account.Id && other.Role == AccountRole.Administrator && !other.IsDisabled,
            cancellation
        );
}

/// <summary>An account in the list of an administrator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it may do.</param>
/// <param name="IsDisabled">True when it takes no sign-in.</param>
/// <param name="AsksForCode">True when it asks for a code after the password.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="LastSignInAt">When somebody last signed in to it; null when nobody ever did.</param>
public sealed record AccountSummary(
    string Name,
    AccountRole Role,
    bool IsDisabled,
    bool AsksForCode,
    DateTimeOffset MadeAt,
    DateTimeOffset? LastSignInAt
);
