using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>Making accounts, signing in and being refused, by role and label.</summary>
public sealed class AccountJourneys(Chromium chromium) : BrowserTest(chromium, new Site()), IAsyncDisposable
{
    // A site of each test's own: it begins without any account.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task InvitedEditor_SignsOutAndIn_AndIsRefusedThePageOfPeople()
    {
        var link = await Site.InvitationAsync(AccountRole.Editor, "伊藤");
        var editor = await Open(link);
        await editor.MakeAccountAsync("伊藤");
        await Assertions.Expect(editor.GetByText("Your role: Editor.")).ToBeVisibleAsync();
        await editor.GetByRole(AriaRole.Link, new() { Name = "Sign out" }).ClickAsync();
        await editor.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await editor.GetByRole(AriaRole.Link, new() { Name = "Sign in" }).ClickAsync();
        await editor.GetByLabel("Name").FillAsync("伊藤");
        await editor.GetByLabel("Password").FillAsync(Newcomer.Password);
        await editor.Keyboard.PressAsync("Enter");
        await Assertions.Expect(editor.GetByRole(AriaRole.Navigation, new() { Name = "Your pages" })).ToContainTextAsync("伊藤");

        var refused = await editor.GotoAsync("/admin/people");
        Assert.Equal(403, refused?.Status);
        await Assertions.Expect(Heading(editor, "Your role does not allow this")).ToBeVisibleAsync();
        await editor.AssertAccessible();
        Assert.Equal(404, (await editor.GotoAsync(link))?.Status);
    }

    [Fact]
    public async Task Passkey_Added_SignsInWithoutAPassword()
    {
        var page = await Open(await SetupAsync());
        await page.MakeAccountAsync("Aiko Tanaka");
        var tools = await page.Context.NewCDPSessionAsync(page);
        await tools.SendAsync("WebAuthn.enable");
        var authenticator = new Dictionary<string, object>
        {
            ["protocol"] = "ctap2",
            ["transport"] = "internal",
            ["hasResidentKey"] = true,
            ["hasUserVerification"] = true,
            ["isUserVerified"] = true,
            ["automaticPresenceSimulation"] = true,
        };
        await tools.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = authenticator });
        await page.GetByLabel("What to call it").FillAsync("office laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Remove office laptop" })).ToBeVisibleAsync();
        await page.AssertAccessible();

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/account/sign-in?back=%2Frounds%2F5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/rounds/5$"));
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Your pages" })).ToContainTextAsync("Aiko Tanaka");
    }

    [Fact]
    public async Task EveryPageOfAnAdministrator_IsAccessibleAndFits_OnEveryScreen()
    {
        var page = await Open(await SetupAsync());
        await page.MakeAccountAsync("Aiko Tanaka");
        foreach (var (width, height, colours) in new[] { (1366, 768, ColorScheme.Light), (360, 740, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
            foreach (var address in PageSamples.ForAdministrators)
            {
                Assert.Equal(200, (await page.GotoAsync(address))?.Status);
                await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
                await page.AssertFitsTheWindow();
                await page.AssertAccessible();
            }
        }
    }

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 });

    private async Task<string> SetupAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<AccountLinks>().NewSetupAsync(TestContext.Current.CancellationToken);
        return $"/account/setup?token={secret}";
    }
}
