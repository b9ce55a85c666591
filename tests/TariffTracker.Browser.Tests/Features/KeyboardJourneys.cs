using System.Text.RegularExpressions;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>Entering, reviewing and publishing with nothing but the keyboard.</summary>
public sealed partial class KeyboardJourneys(Chromium chromium) : BrowserTest(chromium, new Site()), IAsyncDisposable
{
    // A site of its own: what is published here stays.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task NewRate_WithANewSource_IsEnteredSentAndPublished_ByKeyboardAlone()
    {
        var editor = await JoinAsync(AccountRole.Editor, "Ito");
        await editor.PressAsync(AriaRole.Link, "Your drafts");
        await Assertions.Expect(editor.Page).ToHaveURLAsync(EditAddress());
        await editor.FillAsync(AriaRole.Searchbox, "Name, title or number", "Steel, Section 232");
        await editor.Page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(editor.Page.GetByRole(AriaRole.Link, new() { Name = "Steel, Section 232", Exact = true }))
            .ToBeVisibleAsync();
        await editor.PressAsync(AriaRole.Link, "Steel, Section 232");
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Button, new() { Name = "Begin the draft" })).ToBeVisibleAsync();
        await editor.PressAsync(AriaRole.Radio, "The policy changed", "Space");
        await editor.PressAsync(AriaRole.Button, "Begin the draft");
        await EnterAsync(editor);
        await SendAsync(editor);

        var reviewer = await JoinAsync(AccountRole.Reviewer, "Sato");
        await reviewer.PressAsync(AriaRole.Link, "Review");
        await Assertions.Expect(reviewer.Page.GetByRole(AriaRole.Heading, new() { Name = "1 change waits for review" })).ToBeVisibleAsync();
        await reviewer.PressAsync(AriaRole.Link, "Proclamation of 6 June");
        await Assertions.Expect(reviewer.Page.GetByText("50% on top → 60% on top from 1 July 2025")).ToBeVisibleAsync();
        await reviewer.PressAsync(AriaRole.Button, "Publish");
        await Assertions.Expect(reviewer.Page.GetByText("Published as revision 2.")).ToBeVisibleAsync();
        await reviewer.PressAsync(AriaRole.Link, "See the record");
        await Assertions.Expect(reviewer.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("60%");
    }

    private static async Task EnterAsync(Typist editor)
    {
        var (page, keyboard) = (editor.Page, editor.Page.Keyboard);
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "50% on top" }).Last).ToBeVisibleAsync();
        await editor.PressAsync(AriaRole.Link, "Skip to content");
        await editor.FillAsync(AriaRole.Textbox, "Rate, %", "60");
        await editor.FillAsync(AriaRole.Textbox, "From", "1 July 2025");
        await Assertions.Expect(page.GetByText("Understood: Tuesday 1 July 2025")).ToBeVisibleAsync();
        await editor.FillAsync(AriaRole.Textbox, "Announced on", "6 June 2025");
        await editor.FillAsync(AriaRole.Textbox, "Summary: English", "The duty on steel rises to 60%.");
        await editor.FillAsync(AriaRole.Textbox, "Summary: Japanese", "鉄鋼の関税は60%になる。");

        await editor.PressAsync(AriaRole.Button, "Add to: Citations");
        var source = page.GetByRole(AriaRole.Combobox, new() { Name = "Source" });
        await editor.AssertBroughtToAsync(source);
        await keyboard.TypeAsync("Proclamation of 6 June");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Option, new() { Name = "“Proclamation of 6 June” as a new source" }))
            .ToBeVisibleAsync();
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "as a new source", Selected = true })).ToBeVisibleAsync();
        await keyboard.PressAsync("Enter");
        var spot = page.GetByRole(AriaRole.Group, new() { Name = "New source, part of this draft" });
        await editor.AssertBroughtToAsync(spot.GetByLabel("Title"));
        await editor.FillAsync(AriaRole.Textbox, "Publisher: English", "The White House");
        await editor.FillAsync(AriaRole.Textbox, "Publisher: Japanese", "ホワイトハウス");
        await editor.FillAsync(AriaRole.Textbox, "Published on", "early June 2025");
        await Assertions.Expect(spot.GetByText("Understood: early June 2025")).ToBeVisibleAsync();
        await editor.GoToAsync(AriaRole.Combobox, "Kind");
        await keyboard.TypeAsync("official instrument");
        await editor.FillAsync(AriaRole.Textbox, "Place in the source", "¶3");
        await editor.FillAsync(AriaRole.Textbox, "It says: English", "60% from 1 July 2025.");
        await editor.FillAsync(AriaRole.Textbox, "It says: Japanese", "2025年7月1日から60%。");
    }

    private static async Task SendAsync(Typist editor)
    {
        var page = editor.Page;
        await editor.PressAsync(AriaRole.Button, "Send for review");
        var stops = page.GetByRole(AriaRole.Alert, new() { Name = "One thing stops this from being sent" });
        await editor.AssertBroughtToAsync(stops);
        await editor.PressAsync(AriaRole.Link, "Say why the change is made");
        await editor.AssertBroughtToAsync(page.GetByLabel("Why, in one line"));
        await editor.FillAsync(AriaRole.Textbox, "Why, in one line", "Proclamation of 6 June 2025");
        await Assertions.Expect(page.GetByText(SavedLine())).ToBeVisibleAsync();
        await editor.PressAsync(AriaRole.Button, "Send for review");
        await editor.AssertBroughtToAsync(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Sent for review." }));
    }

    private async Task<Typist> JoinAsync(AccountRole role, string name)
    {
        var typist = new Typist(await Open(await Site.InvitationAsync(role, name)));
        await typist.MakeAccountAsync(name);
        return typist;
    }

    [GeneratedRegex("/edit$")]
    private static partial Regex EditAddress();

    [GeneratedRegex("^Saved .* UTC")]
    private static partial Regex SavedLine();
}
