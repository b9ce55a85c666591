using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Identity;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Access;

/// <summary>Who may do what.</summary>
public static class AccessRegistration
{
    private static readonly TimeSpan SessionLasts = TimeSpan.FromHours(12);

    /// <summary>Adds accounts, cookies, roles and what refuses. After the components, whose tokens it makes rarer.</summary>
    public static void AddAccess(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        // As the host has read and checked them.
        var settings = services.Select(service => service.ImplementationInstance).OfType<TrackerSettings>().Single();
        services.AddAccounts(settings.PublicUrl);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(AddCookies);
        var access = services.AddAuthorizationBuilder();
        foreach (var (policy, least) in Policies.Least)
        {
            access.AddPolicy(policy, needs => needs.RequireAuthenticatedUser().RequireAssertion(of => Visitor.Of(of.User).May(least)));
        }

        if (settings.RequireSignIn)
        {
            access.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        }

        services.AddSingleton<IAuthorizationMiddlewareResultHandler, Refusals>();
        services.AddScoped<PendingDrafts>();
        services.AddScoped(of => Visitor.Of(of.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new()));
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, CheckedSessions>();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "forms";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddScoped<AntiforgeryStateProvider, LazyAntiforgery>();
    }

    /// <summary>Finds out who asks and refuses what they may not. Before anything that answers.</summary>
    public static void UseAccess(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>The secret of a link that makes the first administrator; null when there is an account.</summary>
    public static async Task<string?> InviteFirstAdministratorAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountLinks>().NewSetupAsync(app.Lifetime.ApplicationStopping);
    }

    private static void AddCookies(IdentityCookiesBuilder cookies) =>
        cookies.ApplicationCookie!.Configure(options =>
        {
            options.Cookie.Name = "account";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = SessionLasts;
            options.SlidingExpiration = true;
        });
}
