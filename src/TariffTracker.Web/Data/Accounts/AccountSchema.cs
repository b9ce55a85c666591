using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>The tables of accounts.</summary>
internal static class AccountSchema
{
    /// <summary>
    /// What a context must be given as the services of its application: Identity asks them alone which tables there are to be, and
    /// leaves out those of passkeys when nobody answers.
    /// </summary>
    public static readonly IServiceProvider Services = new ServiceCollection()
        .Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
        .BuildServiceProvider();

    public static void Describe(ModelBuilder builder)
    {
        builder.Entity<Account>().ToTable("Accounts");
        builder.Entity<IdentityUserClaim<string>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<string>>().ToTable("AccountTokens");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("AccountPasskeys");
        builder.Entity<AccountLinkRow>().ToTable("AccountLinks").HasKey(row => row.TokenHash);
    }
}
