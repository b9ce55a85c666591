using System.Text.RegularExpressions;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>The pages on which editors enter what is new, by role and label.</summary>
public sealed class EditingJourneys(Chromium chromium) : BrowserTest(chromium, new Site()), IAsyncDisposable
{
    private static readonly Regex DraftAddress = new("/edit/[0-9a-f]{8}-");

    // A site of each test's own: it begins without any account or draft.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
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
    public async Task AddedPart_WhileTheAnswersToTypingAreStillUnderWay_GetsTheKeyboard()
    {
        var page = await OpenAsEditorAsync();
        var answers = new HeldAnswers();
        await page.RouteWebSocketAsync(new Regex("/_blazor"), answers.Stand);
        await BeginAsync(page, "New deadline");
        var field = page.GetByRole(AriaRole.Group, new() { Name = "Title" }).GetByLabel("English");
        await Assertions.Expect(field).ToBeVisibleAsync();

        answers.Hold();
        await field.PressSequentiallyAsync("Typed faster than it is answered");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to: Citations" }).ClickAsync();
        answers.LetGo();

        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Source" })).ToBeFocusedAsync();
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
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/edit$"));

        Assert.Equal(410, (await page.GotoAsync(draft))?.Status);
        await Assertions.Expect(page.GetByText("This draft was thrown away on 8 June 2025.")).ToBeVisibleAsync();
        Assert.Equal(404, (await page.GotoAsync($"/edit/{Guid.NewGuid()}"))?.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No such draft" })).ToBeVisibleAsync();
    }

    private static async Task BeginAsync(IPage page, string what)
    {
        await page.GotoAsync("/edit");
        await page.GetByRole(AriaRole.Button, new() { Name = what }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(DraftAddress);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsEditorAsync()
    {
        var page = await Open(await Site.InvitationAsync(AccountRole.Editor, "Ito"));
        await page.MakeAccountAsync("Ito");
        return page;
    }
}
