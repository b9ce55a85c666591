using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>One-time links by which somebody who has forgotten their password sets another one.</summary>
public sealed class PasswordResets
{
    private const AccountLinkPurpose Purpose = AccountLinkPurpose.PasswordReset;
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    private readonly AccountDesk desk;
    private readonly LinkSecrets secrets;
    private readonly SignInLimits limits;

    internal PasswordResets(AccountDesk desk, LinkSecrets secrets, SignInLimits limits) =>
        (this.desk, this.secrets, this.limits) = (desk, secrets, limits);

    /// <summary>A new secret for an account, in place of any older one. Until it is used, the password stays what it is.</summary>
    /// <param name="by">Who gives it.</param>
    /// <param name="name">Name of the account.</param>
    /// <param name="cancellation">Cancels.</param>
    public Task<(AccountProblem? Problem, string? Secret)> OfferAsync(string by, string name, CancellationToken cancellation) =>
        desk.WriteAsync<(AccountProblem?, string?)>(
            async () =>
            {
                if (await desk.Accounts.FindByNameAsync(name) is not { } account)
                {
                    return (AccountProblem.NoSuchAccount, null);
                }

                await secrets.ForgetAsync(link => link.Purpose == Purpose && link.For == account.UserName, cancellation);
                var secret = await secrets.AddAsync(Purpose, account.Role, account.UserName!, by, Lasts, cancellation);
                await desk.AuditAsync(by, AuditKind.PasswordResetOffered, account.UserName!, AuditDetail.None, cancellation);
                return (null, secret);
            },
            cancellation
        );

    /// <summary>Name of the account a secret is for; null when it opens nothing, or no longer.</summary>
    public async Task<string?> FindAsync(string? secret, CancellationToken cancellation) =>
        limits.Admits(desk.Address) ? (await secrets.LiveAsync(secret, [Purpose], cancellation))?.For : null;

    /// <summary>Sets another password, uses the secret up, ends every session of the account and lifts a lock-out.</summary>
    /// <remarks>Nobody is signed in by it: an account that asks for a second factor goes on asking.</remarks>
    /// <returns>What is wrong; null when it is done.</returns>
    public async Task<AccountProblem?> UseAsync(string? secret, string password, CancellationToken cancellation)
    {
        if (!limits.Admits(desk.Address))
        {
            return AccountProblem.TooManyTries;
        }

        return await desk.WriteAsync(
            async () =>
            {
                if (
                    await secrets.LiveAsync(secret, [Purpose], cancellation) is not { } link
                    || await desk.Accounts.FindByNameAsync(link.For) is not { } account
                )
                {
                    return AccountProblem.LinkNotValid;
                }

                foreach (var rule in desk.Accounts.PasswordValidators)
                {
                    if (AccountDesk.Problem(await rule.ValidateAsync(desk.Accounts, account, password)) is { } problem)
                    {
                        return problem;
                    }
                }

                account.PasswordHash = desk.Accounts.PasswordHasher.HashPassword(account, password);
                account.LockoutEnd = null;
                account.AccessFailedCount = 0;
                link.UsedAt = secrets.Now;
                var failed = AccountDesk.Problem(await desk.Accounts.UpdateSecurityStampAsync(account));
                if (failed is null)
                {
                    var detail = new AuditDetail
                    {
                        Way = SignInWay.ResetLink,
                        LinkBy = link.MadeBy,
                        Address = desk.Address,
                    };
                    await desk.AuditAsync(account.UserName!, AuditKind.PasswordChanged, account.UserName!, detail, cancellation);
                }

                return failed;
            },
            cancellation
        );
    }
}
