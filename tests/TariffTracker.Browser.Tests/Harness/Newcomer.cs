using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>Somebody who was sent a one-time link.</summary>
public static class Newcomer
{
    /// <summary>The password all of them choose.</summary>
    public const string Password = "a sentence nobody guesses";

    /// <summary>The address of an invitation to a role.</summary>
    public static async Task<string> InvitationAsync(this Site site, AccountRole role, string name)
    {
        ArgumentNullException.ThrowIfNull(site);
        await using var scope = site.Services.CreateAsyncScope();
        var links = scope.ServiceProvider.GetRequiredService<AccountLinks>();
        return $"/account/invitation?token={await links.InviteAsync("a test", role, name, TestContext.Current.CancellationToken)}";
    }

    /// <summary>Fills in the form a one-time link opens, and waits for the account.</summary>
    public static async Task MakeAccountAsync(this IPage page, string name)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("The same password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
    }
}
