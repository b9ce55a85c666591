using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>Signing in and out.</summary>
public sealed class SignIns
{
    private readonly AccountDesk desk;
    private readonly SignInProcess process;
    private readonly SignInLimits limits;

    internal SignIns(AccountDesk desk, SignInProcess process, SignInLimits limits) =>
        (this.desk, this.process, this.limits) = (desk, process, limits);

    /// <summary>Signs in by name and password, or comes to <see cref="SignInOutcome.SecondFactor"/>.</summary>
    public async Task<SignInOutcome> WithPasswordAsync(string name, string password, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!limits.Admits(desk.Address, name))
        {
            return SignInOutcome.TooManyTries;
        }

        var found = await desk.Accounts.FindByNameAsync(name);
        // Slow by intent, so before the turn in the queue; and for nobody as for somebody, so that the time tells nothing.
        var isRight = await desk.Accounts.CheckPasswordAsync(found ?? Stranger(), password);
        if (found is null)
        {
            return await desk.WriteAsync(
                () => RefusedAsync(AuditEntry.Nobody, AuditEntry.UnknownAccount, By(SignInWay.Password), cancellation),
                cancellation
            );
        }

        var (id, hash) = (found.Id, found.PasswordHash);
        return await desk.WriteAsync(() => FinishAsync(id, isRight, hash, cancellation), cancellation);
    }

    /// <summary>Finishes a sign-in with a code of the authenticator app, or with one of the recovery codes.</summary>
    public async Task<SignInOutcome> WithCodeAsync(string code, bool isRecoveryCode, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (await process.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return SignInOutcome.Expired;
        }

        var name = account.UserName!;
        if (!limits.Admits(desk.Address, name))
        {
            return SignInOutcome.TooManyTries;
        }

        return await desk.WriteAsync(
            async () =>
            {
                var plain = code.Replace(" ", "", StringComparison.Ordinal);
                var result = isRecoveryCode
                    ? await process.TwoFactorRecoveryCodeSignInAsync(plain)
                    : await process.TwoFactorAuthenticatorSignInAsync(plain, isPersistent: false, rememberClient: false);
                var how = By(isRecoveryCode ? SignInWay.RecoveryCode : SignInWay.PasswordAndCode);
                return result.Succeeded ? await SignedInAsync(name, how, cancellation)
                    : result.IsLockedOut ? await LockedOutAsync(name, cancellation)
                    : await RefusedAsync(AuditEntry.Nobody, name, how, cancellation);
            },
            cancellation
        );
    }

    /// <summary>What a browser needs to sign in by passkey, as JSON.</summary>
    public Task<string> PasskeyOptionsAsync() => process.MakePasskeyRequestOptionsAsync(user: null);

    /// <summary>Signs in by the answer of a passkey, which is itself two factors: something one has, unlocked by something one is or knows.</summary>
    public async Task<SignInOutcome> WithPasskeyAsync(string credential, CancellationToken cancellation)
    {
        if (!limits.Admits(desk.Address))
        {
            return SignInOutcome.TooManyTries;
        }

        return await desk.WriteAsync(
            async () =>
            {
                var assertion = await process.PerformPasskeyAssertionAsync(credential);
                if (!assertion.Succeeded)
                {
                    return await RefusedAsync(AuditEntry.Nobody, AuditEntry.UnknownAccount, By(SignInWay.Passkey), cancellation);
                }

                var account = assertion.User;
                if (await desk.Accounts.IsLockedOutAsync(account) || account.IsDisabled)
                {
                    var why = account.IsDisabled ? SignInRefusal.Disabled : SignInRefusal.LockedOut;
                    return await RefusedAsync(AuditEntry.Nobody, account.UserName!, By(SignInWay.Passkey, why), cancellation);
                }

                await desk.Accounts.AddOrUpdatePasskeyAsync(account, assertion.Passkey);
                await process.ProceedAsync(account, withoutSecondFactor: true);
                return await SignedInAsync(account.UserName!, By(SignInWay.Passkey), cancellation);
            },
            cancellation
        );
    }

    /// <summary>Signs out.</summary>
    public async Task OutAsync(CancellationToken cancellation)
    {
        if (desk.Http.User.Identity is { IsAuthenticated: true, Name: { } name })
        {
            await desk.WriteAsync(
                async () =>
                {
                    await desk.AuditAsync(name, AuditKind.SignedOut, name, AuditDetail.None, cancellation);
                    return true;
                },
                cancellation
            );
        }

        await process.SignOutAsync();
    }

    private async Task<SignInOutcome> FinishAsync(string id, bool isRight, string? hash, CancellationToken cancellation)
    {
        if (await desk.Accounts.FindByIdAsync(id) is not { } account)
        {
            return SignInOutcome.Refused;
        }

        var name = account.UserName!;
        if (account.IsDisabled)
        {
            return await RefusedAsync(AuditEntry.Nobody, name, By(SignInWay.Password, SignInRefusal.Disabled), cancellation);
        }

        // Asked here and not before: tries that are looked at side by side are counted one after the other.
        if (await desk.Accounts.IsLockedOutAsync(account))
        {
            await RefusedAsync(AuditEntry.Nobody, name, By(SignInWay.Password, SignInRefusal.LockedOut), cancellation);
            return SignInOutcome.LockedOut;
        }

        if (!isRight || account.PasswordHash != hash)
        {
            await desk.Accounts.AccessFailedAsync(account);
            return await desk.Accounts.IsLockedOutAsync(account)
                ? await LockedOutAsync(name, cancellation)
                : await RefusedAsync(AuditEntry.Nobody, name, By(SignInWay.Password), cancellation);
        }

        var result = await process.ProceedAsync(account, withoutSecondFactor: false);
        if (result.RequiresTwoFactor)
        {
            // The count of wrong tries stays, else whoever has the password could guess codes without end.
            return SignInOutcome.SecondFactor;
        }

        await desk.Accounts.ResetAccessFailedCountAsync(account);
        return await SignedInAsync(name, By(SignInWay.Password), cancellation);
    }

    private async Task<SignInOutcome> SignedInAsync(string name, AuditDetail how, CancellationToken cancellation)
    {
        await desk.AuditAsync(name, AuditKind.SignedIn, name, how, cancellation);
        return SignInOutcome.SignedIn;
    }

    private async Task<SignInOutcome> RefusedAsync(string who, string name, AuditDetail how, CancellationToken cancellation)
    {
        await desk.AuditAsync(who, AuditKind.SignInFailed, name, how, cancellation);
        return SignInOutcome.Refused;
    }

    private async Task<SignInOutcome> LockedOutAsync(string name, CancellationToken cancellation)
    {
        await desk.AuditAsync(
            AuditEntry.Nobody,
            AuditKind.LockedOut,
            name,
            new AuditDetail { Refusal = SignInRefusal.TooManyTries, Address = desk.Address },
            cancellation
        );
        return SignInOutcome.LockedOut;
    }

    private AuditDetail By(SignInWay way, SignInRefusal? refusal = null) =>
        new()
        {
            Way = way,
            Refusal = refusal,
            Address = desk.Address,
        };

    private Account Stranger()
    {
        var stranger = new Account();
        stranger.PasswordHash = StrangersHash ??= desk.Accounts.PasswordHasher.HashPassword(stranger, Guid.NewGuid().ToString());
        return stranger;
    }

    private static string? StrangersHash { get; set; }
}
