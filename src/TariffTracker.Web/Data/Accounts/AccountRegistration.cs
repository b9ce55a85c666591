using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>Accounts among the services.</summary>
public static class AccountRegistration
{
    private const int MostWrongTries = 5;
    private static readonly TimeSpan LockedOutFor = TimeSpan.FromMinutes(15);

    /// <summary>How long somebody who was signed out or disabled may go on, at most.</summary>
    public static readonly TimeSpan CheckedEvery = TimeSpan.FromMinutes(1);

    /// <summary>Adds accounts in the store of the record, and the doors to them.</summary>
    /// <param name="services">The services.</param>
    /// <param name="site">Where readers reach the site; passkeys are bound to its host.</param>
    public static void AddAccounts(this IServiceCollection services, Uri? site)
    {
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<RecordDb>>().CreateDbContext());
        var identity = services.AddIdentityCore<Account>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.Lockout.MaxFailedAccessAttempts = MostWrongTries;
            options.Lockout.DefaultLockoutTimeSpan = LockedOutFor;
        });
        identity.AddEntityFrameworkStores<RecordDb>();
        identity.AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        identity.AddSignInManager<SignInProcess>();
        identity.AddClaimsPrincipalFactory<AccountClaims>();
        // Ours in place of the framework's: length instead of kinds of letters, and names in any script.
        services.AddScopedInsteadOf<IUserValidator<Account>, AccountRules>();
        services.AddScopedInsteadOf<IPasswordValidator<Account>, AccountRules>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = CheckedEvery);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = site?.Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        AddDoors(services);
    }

    private static void AddDoors(IServiceCollection services)
    {
        services.AddSingleton<SignInLimits>();
        services.AddScoped<AccountDesk>();
        services.AddScoped(of => new SignIns(Get<AccountDesk>(of), Get<SignInProcess>(of), Get<SignInLimits>(of)));
        services.AddScoped<LinkSecrets>();
        services.AddScoped(of => new AccountLinks(
            Get<AccountDesk>(of),
            Get<LinkSecrets>(of),
            Get<SignInProcess>(of),
            Get<SignInLimits>(of)
        ));
        services.AddScoped(of => new PasswordResets(Get<AccountDesk>(of), Get<LinkSecrets>(of), Get<SignInLimits>(of)));
        services.AddScoped(of => new OwnAccount(Get<AccountDesk>(of), Get<SignInProcess>(of), Get<SignInLimits>(of)));
        services.AddScoped(of => new People(Get<AccountDesk>(of)));
        services.AddScoped<SessionCheck>();
    }

    private static T Get<T>(IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();

    private static void AddScopedInsteadOf<TService, TOurs>(this IServiceCollection services)
        where TService : class
        where TOurs : class, TService
    {
        foreach (var theirs in services.Where(each => each.ServiceType == typeof(TService)).ToList())
        {
            services.Remove(theirs);
        }

        services.AddScoped<TService, TOurs>();
    }
}
