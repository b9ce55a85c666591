using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Accounts;

public sealed class PeopleTests(PostgresCluster cluster)
{
    private const string Password = "correct horse battery";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [EveryStore]
    public async Task LastAdministrator_StaysOne(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await using var services = await OpenAsync(store);
        await MakeAsync(services, "Aiko", AccountRole.Administrator);
        await MakeAsync(services, "Ito", AccountRole.Administrator);

        Assert.Null(await Of(services, people => people.ChangeRoleAsync("Aiko", "Ito", AccountRole.Editor, Cancellation)));
        Assert.Equal(
            AccountProblem.LastAdministrator,
            await Of(services, people => people.ChangeRoleAsync("Aiko", "Aiko", AccountRole.Reader, Cancellation))
        );
        Assert.Equal(AccountProblem.LastAdministrator, await Of(services, people => people.DisableAsync("Aiko", "Aiko", Cancellation)));
        Assert.Equal(AccountProblem.NoSuchAccount, await Of(services, people => people.DisableAsync("Aiko", "Eve", Cancellation)));
    }

    [Theory]
    [EveryStore]
    public async Task TwoAdministrators_WhoDisableEachOtherAtOnce_LeaveOne(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await using var services = await OpenAsync(store);
        await MakeAsync(services, "Aiko", AccountRole.Administrator);
        await MakeAsync(services, "Ito", AccountRole.Administrator);

        await Task.WhenAll(
            Of(services, people => people.DisableAsync("Aiko", "Ito", Cancellation)),
            Of(services, people => people.DisableAsync("Ito", "Aiko", Cancellation))
        );

        var accounts = await Of(services, people => people.ListAsync(Cancellation));
        Assert.Single(accounts, account => !account.IsDisabled);
    }

    [Theory]
    [EveryStore]
    public async Task Link_UsedByManyAtOnce_MakesOneAccount(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await using var services = await OpenAsync(store);
        await using var scope = services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<AccountLinks>().NewSetupAsync(Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(number => UseAsync(services, secret!, $"Person {number}")));

        Assert.Single(await Of(services, people => people.ListAsync(Cancellation)));
    }

    [Theory]
    [EveryStore]
    public async Task Changes_AreListedAndAudited(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await using var services = await OpenAsync(store);
        await MakeAsync(services, "伊藤", AccountRole.Editor);
        await Of(services, people => people.ChangeRoleAsync("command line", "伊藤", AccountRole.Reviewer, Cancellation));
        await Of(services, people => people.DisableAsync("command line", "伊藤", Cancellation));
        await Of(services, people => people.DisableAsync("command line", "伊藤", Cancellation));
        await Of(services, people => people.EnableAsync("command line", "伊藤", Cancellation));
        await Of(services, people => people.EndSessionsAsync("command line", "伊藤", Cancellation));

        var account = Assert.Single(await Of(services, people => people.ListAsync(Cancellation)));
        Assert.Equal(("伊藤", AccountRole.Reviewer, false), (account.Name, account.Role, account.IsDisabled));
        Assert.Equal(store.Clock.GetUtcNow(), account.LastSignInAt);
        var lines = await services.GetRequiredService<AuditReading>().EntriesAsync(AuditFilter.All, null, 4, Cancellation);
        Assert.Equal(
            [AuditKind.SessionsEnded, AuditKind.AccountEnabled, AuditKind.AccountDisabled, AuditKind.RoleChanged],
            lines.Select(line => line.Kind)
        );
        Assert.All(lines, line => Assert.Equal(("command line", "伊藤"), (line.Who, line.Subject)));
        Assert.Equal(new AuditDetail { Was = AccountRole.Editor, Role = AccountRole.Reviewer }, lines[^1].Detail);
        Assert.True((await services.GetRequiredService<AuditReading>().CheckAsync(Cancellation)).IsWhole);
    }

    private static async Task<ServiceProvider> OpenAsync(TestStore store)
    {
        await store.StartAsync();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection();
        services.AddSingleton<TimeProvider>(store.Clock);
        services.AddRecordStore(store.Settings);
        services.AddAccounts(site: null);
        services.AddAuthentication().AddIdentityCookies();
        return services.BuildServiceProvider();
    }

    private static async Task<T> Of<T>(ServiceProvider services, Func<People, Task<T>> ask)
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<People>());
    }

    private static async Task MakeAsync(ServiceProvider services, string name, AccountRole role)
    {
        await using var scope = services.CreateAsyncScope();
        await UseAsync(
            services,
            await scope.ServiceProvider.GetRequiredService<AccountLinks>().InviteAsync("a test", role, name, Cancellation),
            name
        );
    }

    private static async Task UseAsync(ServiceProvider services, string secret, string name)
    {
        await using var scope = services.CreateAsyncScope();
        // Signing in writes a cookie, so there must be an answer to write it to.
        scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Http.IHttpContextAccessor>().HttpContext =
            new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await scope.ServiceProvider.GetRequiredService<AccountLinks>().UseAsync(secret, name, Password, Cancellation);
    }
}
