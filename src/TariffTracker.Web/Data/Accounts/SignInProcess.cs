using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>How the framework signs somebody in, with our rule of who may.</summary>
internal sealed class SignInProcess(
    UserManager<Account> accounts,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<Account> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> log,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Account> confirmation
) : SignInManager<Account>(accounts, http, claims, options, log, schemes, confirmation)
{
    public override Task<bool> CanSignInAsync(Account user) => Task.FromResult(!user.IsDisabled);

    /// <summary>Signs in an account whose password or passkey was found right, or asks for the second factor.</summary>
    public Task<SignInResult> ProceedAsync(Account account, bool withoutSecondFactor) =>
        SignInOrTwoFactorAsync(account, isPersistent: false, loginProvider: null, bypassTwoFactor: withoutSecondFactor);
}
