using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using TariffTracker.Web.Data.Accounts;

namespace TariffTracker.Web.Shared.Access;

/// <summary>Asks again and again whether whoever opened a circuit still is signed in; a circuit sees no cookie after its start.</summary>
internal sealed class CheckedSessions(ILoggerFactory logs, IServiceScopeFactory scopes)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => AccountRegistration.CheckedEvery;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SessionCheck>().IsValidAsync(authenticationState.User);
    }
}
