using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>Entering what is new, by role and label.</summary>
public sealed class EditingJourneys(Chromium chromium) : BrowserTest(chromium, new Site()), IAsyncDisposable
{
    private const string Password = "a sentence nobody guesses";
    private static readonly Regex DraftAddress = new("/edit/[0-9a-f]{8}-");

    // A site of each test's own: it begins without any account or draft.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task Editor_RecordsANewRate_WithANewSource_AndSendsItForReview()
    {
        var page = await OpenAsEditorAsync();
        await page.GotoAsync("/measures/section-232-steel");
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit this" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "The policy changed" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin the draft" }).ClickAsync();
        await page.WaitForURLAsync(DraftAddress);

        var action = page.GetByRole(AriaRole.Group, new() { Name = "50% on top" }).Last;
        await Assertions.Expect(action.GetByLabel("Rate, %").First).ToHaveValueAsync("50");
        await action.GetByLabel("Rate, %").First.FillAsync("60");
        action = page.GetByRole(AriaRole.Group, new() { Name = "60% on top" }).Last;
        await action.GetByLabel("From").FillAsync("31 June 2025");
        await Assertions.Expect(page.GetByText("June 2025 has 30 days, so there is no day 31.")).ToBeVisibleAsync();
        await page.AssertAccessible();

        action = page.GetByRole(AriaRole.Group, new() { Name = "60% on top, 31 June 2025" });
        await action.GetByLabel("From").FillAsync("1 July 2025");
        action = page.GetByRole(AriaRole.Group, new() { Name = "60% on top, 1 July 2025" });
        await Assertions.Expect(action.GetByText("Understood: Tuesday 1 July 2025")).ToBeVisibleAsync();
        await action.GetByLabel("Announced on").FillAsync("6 June 2025");
        var summary = action.GetByRole(AriaRole.Group, new() { Name = "Summary" });
        await summary.GetByLabel("English").FillAsync("The duty on steel rises to 60%.");
        await summary.GetByLabel("Japanese").FillAsync("鉄鋼の関税は60%になる。");

        await action.GetByRole(AriaRole.Button, new() { Name = "Add to: Citations" }).ClickAsync();
        var source = page.GetByRole(AriaRole.Combobox, new() { Name = "Source" });
        await Assertions.Expect(source).ToBeFocusedAsync();
        await source.PressSequentiallyAsync("Proclamation of 6 June");
        await page.GetByRole(AriaRole.Option, new() { Name = "as a new source" }).ClickAsync();
        var spot = page.GetByRole(AriaRole.Group, new() { Name = "New source, part of this draft" });
        await Assertions.Expect(spot.GetByLabel("Title")).ToHaveValueAsync("Proclamation of 6 June");
        await spot.GetByRole(AriaRole.Group, new() { Name = "Publisher" }).GetByLabel("English").FillAsync("The White House");
        await spot.GetByRole(AriaRole.Group, new() { Name = "Publisher" }).GetByLabel("Japanese").FillAsync("ホワイトハウス");
        await spot.GetByLabel("Published on").FillAsync("6 June 2025");
        await spot.GetByLabel("Kind").SelectOptionAsync(new SelectOptionValue { Label = "official instrument" });
        var says = page.GetByRole(AriaRole.Group, new() { Name = "It says" });
        await says.GetByLabel("English").FillAsync("60% from 1 July 2025.");
        await says.GetByLabel("Japanese").FillAsync("2025年7月1日から60%。");
        await Assertions.Expect(page.GetByText(new Regex("^Saved .* UTC"))).ToBeVisibleAsync();

        var rail = page.GetByRole(AriaRole.Complementary, new() { Name = "What comes of it" });
        await Assertions.Expect(rail.GetByRole(AriaRole.Region, new() { Name = "As readers will see it" })).ToContainTextAsync("60%");
        await Assertions.Expect(rail.GetByText("50% on top → 60% on top from 1 July 2025")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByText("Welcome back: nothing lost.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send for review" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say why the change is made");
        await page.GetByLabel("Why, in one line").FillAsync("Proclamation of 6 June 2025");
        await page.AssertAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send for review" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take it back" })).ToBeVisibleAsync();
        await page.GotoAsync("/edit");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "Steel" })).ToContainTextAsync("waits for review");
    }

    [Fact]
    public async Task Typing_Fast_LosesNoLetter()
    {
        var page = await OpenAsEditorAsync();
        await BeginAsync(page, "New deadline");
        const string Text = "Nothing that is typed may be lost, however fast it is typed.";

        var field = page.GetByRole(AriaRole.Group, new() { Name = "Title" }).GetByLabel("English");
        await field.PressSequentiallyAsync(Text, new() { Delay = 5 });
        await Assertions.Expect(page.GetByText(new Regex("^Saved .* UTC"))).ToBeVisibleAsync();

        await Assertions.Expect(field).ToHaveValueAsync(Text);
        await page.ReloadAsync();
        await Assertions.Expect(field).ToHaveValueAsync(Text);
    }

    [Fact]
    public async Task EveryEditingPage_IsAccessibleAndFits_OnEveryScreen()
    {
        var page = await OpenAsEditorAsync();
        await BeginAsync(page, "New round");
        var draft = page.Url;
        foreach (var (width, height, colours) in new[] { (1366, 768, ColorScheme.Light), (360, 740, ColorScheme.Dark) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
            foreach (var address in PageSamples.ForEditors.Append(draft))
            {
                Assert.Equal(200, (await page.GotoAsync(address))?.Status);
                await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
                await page.AssertFitsTheWindow();
                await page.AssertAccessible();
            }
        }
    }

    [Fact]
    public async Task Draft_ThatIsGone_OrNeverWas_ExplainsItself()
    {
        var page = await OpenAsEditorAsync();
        await BeginAsync(page, "New person");
        var draft = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw the draft away" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Throw this draft away?")).ToBeVisibleAsync();
        await page.AssertAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw the draft away" }).Last.ClickAsync();
        await page.WaitForURLAsync(new Regex("/edit$"));

        Assert.Equal(410, (await page.GotoAsync(draft))?.Status);
        await Assertions.Expect(page.GetByText("This draft was thrown away on 8 June 2025.")).ToBeVisibleAsync();
        Assert.Equal(404, (await page.GotoAsync($"/edit/{Guid.NewGuid()}"))?.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No such draft" })).ToBeVisibleAsync();
    }

    private static async Task BeginAsync(IPage page, string what)
    {
        await page.GotoAsync("/edit");
        await page.GetByRole(AriaRole.Button, new() { Name = what }).ClickAsync();
        await page.WaitForURLAsync(DraftAddress);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsEditorAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var secret = await scope
            .ServiceProvider.GetRequiredService<AccountLinks>()
            .InviteAsync("a test", AccountRole.Editor, "Ito", TestContext.Current.CancellationToken);
        var page = await Open($"/account/invitation?token={secret}");
        await page.GetByLabel("Name").FillAsync("Ito");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("The same password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await page.WaitForURLAsync("**/account");
        return page;
    }
}
