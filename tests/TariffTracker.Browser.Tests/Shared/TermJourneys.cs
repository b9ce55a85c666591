namespace TariffTracker.Browser.Tests.Shared;

public sealed class TermJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    private const string Overview = "/?asOf=2025-06-08&known=2025-06-08";

    [Fact]
    public async Task Term_PointedAtReachedOrTouched_ExplainsItselfUntilPutAway()
    {
        var page = await Open(Overview);
        var (term, note) = Parts(page);
        await term.HoverAsync();
        await Assertions.Expect(note).ToContainTextAsync("national security");
        await note.HoverAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();

        await page.Mouse.MoveAsync(1, 1);
        await term.FocusAsync();
        await Assertions.Expect(note).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(note).ToBeHiddenAsync();

        await term.PressAsync("Enter");
        await page.AssertAccessible();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(note.GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(note).ToBeHiddenAsync();

        var (bare, bareNote) = Parts(await Open(Overview, Reader.OnPhone with { JavaScript = false }));
        await bare.ClickAsync();
        await Assertions.Expect(bareNote).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Language_Changed_KeepsThePlaceOnThePage()
    {
        var page = await Open("/timeline");
        await page.EvaluateAsync("() => { scrollTo(0, 1500); document.getElementById('language').click(); }");
        await Assertions.Expect(page.Locator("html[lang=ja]")).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator("#language")).ToBeFocusedAsync();
        Assert.InRange(await page.EvaluateAsync<double>("() => scrollY"), 1000, 2500);
    }

    private static (ILocator Term, ILocator Note) Parts(IPage page) =>
        (page.Locator("[aria-labelledby=card-steel] .term", new() { HasText = "Section 232" }), page.Locator("#term-section-232"));
}
