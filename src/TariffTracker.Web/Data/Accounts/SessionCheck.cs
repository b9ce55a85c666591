using System.Security.Claims;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>Whether somebody who signed in some time ago still is signed in.</summary>
public sealed class SessionCheck(IServiceProvider services)
{
    /// <summary>False once the account was disabled, or its sessions were ended.</summary>
    public async Task<bool> IsValidAsync(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var process = services.GetRequiredService<SignInProcess>();
        return user.Identity?.IsAuthenticated != true || await process.ValidateSecurityStampAsync(user) is { IsDisabled: false };
    }
}
