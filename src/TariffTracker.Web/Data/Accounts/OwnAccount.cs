using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>What people do with the account they are signed in to. Each change of how one signs in ends the other sessions.</summary>
public sealed class OwnAccount
{
    private const int RecoveryCodes = 10;
    private const int LongestPasskeyName = 60;

    private readonly AccountDesk desk;
    private readonly SignInProcess process;
    private readonly SignInLimits limits;

    internal OwnAccount(AccountDesk desk, SignInProcess process, SignInLimits limits) =>
        (this.desk, this.process, this.limits) = (desk, process, limits);

    /// <summary>The account; null when nobody is signed in.</summary>
    public async Task<OwnAccountView?> ReadAsync()
    {
        if (await desk.Accounts.GetUserAsync(desk.Http.User) is not { } account)
        {
            return null;
        }

        var passkeys = await desk.Accounts.GetPasskeysAsync(account);
        return new OwnAccountView(
            account.UserName!,
            account.Role,
            account.TwoFactorEnabled,
            account.TwoFactorEnabled ? await desk.Accounts.CountRecoveryCodesAsync(account) : 0,
            [.. passkeys.Select(key => new OwnPasskey(Base64Url.EncodeToString(key.CredentialId), key.Name ?? "", key.CreatedAt))]
        );
    }

    /// <summary>Changes the password.</summary>
    public Task<AccountProblem?> ChangePasswordAsync(string present, string next, CancellationToken cancellation) =>
        ChangeAsync(
            async account =>
                AccountDesk.Problem(await desk.Accounts.ChangePasswordAsync(account, present, next)) is { } problem
                    ? problem
                    : await NoteAsync(account, AuditKind.PasswordChanged, cancellation),
            cancellation
        );

    /// <summary>Signs everybody else out who had signed in to this account.</summary>
    public Task<AccountProblem?> EndOtherSessionsAsync(CancellationToken cancellation) =>
        ChangeAsync(
            async account =>
            {
                await desk.Accounts.UpdateSecurityStampAsync(account);
                return await NoteAsync(account, AuditKind.SessionsEnded, cancellation);
            },
            cancellation
        );

    /// <summary>The key for an authenticator app; made when there is none, or when a new one is wanted and none is in use.</summary>
    public async Task<string?> AuthenticatorKeyAsync(CancellationToken cancellation)
    {
        string? key = null;
        await ChangeAsync(
            async account =>
            {
                key = await desk.Accounts.GetAuthenticatorKeyAsync(account);
                if (key is null)
                {
                    await desk.Accounts.ResetAuthenticatorKeyAsync(account);
                    key = await desk.Accounts.GetAuthenticatorKeyAsync(account);
                }

                return null;
            },
            cancellation
        );
        return key;
    }

    /// <summary>Asks for a code at each sign-in from now on, once the first code shows that the app has the key.</summary>
    /// <returns>What is wrong, or the recovery codes, which are shown this once.</returns>
    public async Task<(AccountProblem? Problem, IReadOnlyList<string> RecoveryCodes)> AskForCodesAsync(
        string code,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(code);
        IReadOnlyList<string> codes = [];
        var problem = await ChangeAsync(
            async account =>
            {
                var plain = code.Replace(" ", "", StringComparison.Ordinal);
                if (!await desk.Accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, plain))
                {
                    return AccountProblem.WrongCode;
                }

                await desk.Accounts.SetTwoFactorEnabledAsync(account, true);
                codes = [.. await desk.Accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes) ?? []];
                return await NoteAsync(account, AuditKind.TwoFactorOn, cancellation);
            },
            cancellation
        );
        return (problem, codes);
    }

    /// <summary>Asks for codes no more. The key is forgotten: a next time begins with another.</summary>
    public Task<AccountProblem?> AskForNoCodesAsync(string password, CancellationToken cancellation) =>
        ChangeAsync(
            async account =>
            {
                if (!await desk.Accounts.CheckPasswordAsync(account, password))
                {
                    return AccountProblem.WrongPassword;
                }

                await desk.Accounts.SetTwoFactorEnabledAsync(account, false);
                await desk.Accounts.RemoveAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey");
                return await NoteAsync(account, AuditKind.TwoFactorOff, cancellation);
            },
            cancellation
        );

    /// <summary>What a browser needs to make a passkey, as JSON; null when nobody is signed in.</summary>
    public async Task<string?> PasskeyOptionsAsync() =>
        await desk.Accounts.GetUserAsync(desk.Http.User) is { } account
            ? await process.MakePasskeyCreationOptionsAsync(
                new PasskeyUserEntity
                {
                    Id = account.Id,
                    Name = account.UserName!,
                    DisplayName = account.UserName!,
                }
            )
            : null;

    /// <summary>Keeps the passkey a browser has made.</summary>
    public Task<AccountProblem?> AddPasskeyAsync(string credential, string name, CancellationToken cancellation) =>
        ChangeAsync(
            async account =>
            {
                ArgumentNullException.ThrowIfNull(name);
                var made = await process.PerformPasskeyAttestationAsync(credential);
                if (!made.Succeeded || made.UserEntity.Id != account.Id)
                {
                    return AccountProblem.PasskeyRefused;
                }

                made.Passkey.Name = name.Length > LongestPasskeyName ? name[..LongestPasskeyName] : name;
                return AccountDesk.Problem(await desk.Accounts.AddOrUpdatePasskeyAsync(account, made.Passkey))
                    ?? await NoteAsync(account, AuditKind.PasskeyAdded, cancellation);
            },
            cancellation
        );

    /// <summary>Forgets a passkey.</summary>
    public Task<AccountProblem?> RemovePasskeyAsync(string id, CancellationToken cancellation) =>
        ChangeAsync(
            async account =>
            {
                if (
                    !Base64Url.IsValid(id) || await desk.Accounts.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) is not { } passkey
                )
                {
                    return null;
                }

                await desk.Accounts.RemovePasskeyAsync(account, passkey.CredentialId);
                await desk.Accounts.UpdateSecurityStampAsync(account);
                return await NoteAsync(account, AuditKind.PasskeyRemoved, cancellation);
            },
            cancellation
        );

    private async Task<AccountProblem?> NoteAsync(Account account, AuditKind kind, CancellationToken cancellation)
    {
        await desk.AuditAsync(account.UserName!, kind, account.UserName!, AuditDetail.None, cancellation);
        return null;
    }

    private async Task<AccountProblem?> ChangeAsync(Func<Account, Task<AccountProblem?>> change, CancellationToken cancellation)
    {
        var id = desk.Accounts.GetUserId(desk.Http.User);
        if (id is null)
        {
            return AccountProblem.NoSuchAccount;
        }

        // Somebody at an unlocked screen shall not be able to guess the password here without end.
        if (!limits.Admits(desk.Address, id))
        {
            return AccountProblem.TooManyTries;
        }

        Account? changed = null;
        var problem = await desk.WriteAsync(
            async () =>
            {
                changed = await desk.Accounts.FindByIdAsync(id);
                return changed is null ? AccountProblem.NoSuchAccount : await change(changed);
            },
            cancellation
        );
        if (problem is null)
        {
            // This session follows the change; the others do not.
            await process.RefreshSignInAsync(changed!);
        }

        return problem;
    }
}

/// <summary>An account as its owner sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">What it may do.</param>
/// <param name="AsksForCode">True when it asks for a code after the password.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes have not been used.</param>
/// <param name="Passkeys">Its passkeys.</param>
public sealed record OwnAccountView(
    string Name,
    AccountRole Role,
    bool AsksForCode,
    int RecoveryCodesLeft,
    IReadOnlyList<OwnPasskey> Passkeys
);

/// <summary>A passkey of an account.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record OwnPasskey(string Id, string Name, DateTimeOffset MadeAt);
