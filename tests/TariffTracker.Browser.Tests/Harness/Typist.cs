namespace TariffTracker.Browser.Tests.Harness;

/// <summary>Somebody who has a keyboard and nothing else. Acts only where the focus is, and only when it can be seen there.</summary>
public sealed class Typist(IPage page)
{
    private const int MostStops = 250;

    // What somebody needs who finds the place by eye or by ear: an outline, inside the window, under nothing else.
    private const string WhyUnseen = """
        () => {
          const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
          if (at === document.body) return 'nothing has the focus';
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0) return 'no outline';
          const x = Math.max(0, box.left) + Math.min(box.width, 20) / 2, y = Math.max(0, box.top) + Math.min(box.height, 20) / 2;
          if (box.bottom <= 0 || box.top >= innerHeight || x >= innerWidth) return 'outside the window';
          const top = document.elementFromPoint(x, y);
          return top && (at.contains(top) || top.contains(at)) ? '' : `under ${top?.outerHTML.slice(0, 200)}`;
        }
        """;

    /// <summary>The window.</summary>
    public IPage Page => page;

    private ILocator Focused => page.Locator(":focus");

    /// <summary>Goes on from stop to stop until the focus is on something.</summary>
    /// <param name="role">Its role.</param>
    /// <param name="name">What it is called; a part will do.</param>
    /// <param name="back">True for going backwards.</param>
    public async Task GoToAsync(AriaRole role, string name, bool back = false)
    {
        var wanted = page.GetByRole(role, new() { Name = name }).And(Focused);
        for (var stops = 0; await wanted.CountAsync() == 0; stops++)
        {
            Assert.True(stops < MostStops, $"{page.Url}: the keyboard finds no {role} “{name}”.");
            await page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
        }

        await AssertSeenAsync($"{role} “{name}”");
    }

    /// <summary>Goes to something and presses a key there.</summary>
    public async Task PressAsync(AriaRole role, string name, string key = "Enter", bool back = false)
    {
        await GoToAsync(role, name, back);
        await page.Keyboard.PressAsync(key);
    }

    /// <summary>Goes to a field and types into it, in place of what stands there.</summary>
    public async Task FillAsync(AriaRole role, string name, string text, bool back = false)
    {
        await GoToAsync(role, name, back);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
        await Assertions.Expect(Focused).ToHaveValueAsync(text);
    }

    /// <summary>Fills in the form a one-time link opens.</summary>
    public async Task MakeAccountAsync(string name)
    {
        await FillAsync(AriaRole.Textbox, "Name", name);
        await FillAsync(AriaRole.Textbox, "Password", Newcomer.Password);
        await FillAsync(AriaRole.Textbox, "The same password again", Newcomer.Password);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your account" })).ToBeVisibleAsync();
    }

    /// <summary>Fails unless the focus has come to something by itself.</summary>
    public async Task AssertBroughtToAsync(ILocator place)
    {
        await Assertions.Expect(place).ToBeFocusedAsync();
        await AssertSeenAsync(place.ToString() ?? "");
    }

    private async Task AssertSeenAsync(string what)
    {
        var why = await page.EvaluateAsync<string>(WhyUnseen);
        Assert.True(why.Length == 0, $"{page.Url}: the focus on {what} cannot be seen: {why}.");
    }
}
