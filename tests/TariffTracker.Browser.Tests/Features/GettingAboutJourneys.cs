using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests.Features;

public sealed class GettingAboutJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task Palette_ByKeyboardAlone_LeadsToWhatTheRecordHolds_AndGivesTheFocusBack()
    {
        var page = await Open("/rounds?asOf=2025-06-07&known=2025-06-07");
        var from = page.GetByRole(AriaRole.Link, new() { Name = "Timeline", Exact = true });
        await from.FocusAsync();
        await page.Keyboard.PressAsync("Control+k");
        var field = page.GetByRole(AriaRole.Combobox, new() { Name = "Go to a page or a day, or find in the record" });
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.AssertAccessible();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(from).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+k");
        await field.FillAsync("Steel, Section 232");
        await Assertions.Expect(page.Locator("#palette [aria-selected=true]")).ToHaveTextAsync("Steel, Section 232 measures");
        await Assertions.Expect(page.Locator("#palette [role=option]").Last).ToContainTextAsync("Search the record");
        await page.Keyboard.PressAsync("Enter");
        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new Uri(Site.Address, "/measures/section-232-steel?asOf=2025-06-07&known=2025-06-07").ToString());
        await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("2025-06-05")]
    [InlineData("２０２５年６月５日")]
    [InlineData("June 5, 2025")]
    public async Task Palette_WithADay_ShowsThisPageOfThatDay(string written)
    {
        var page = await Open("/");
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).FillAsync(written);
        await Assertions.Expect(page.Locator("#palette [aria-selected=true]")).ToHaveTextAsync("Goods entering on 2025-06-05 action");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/?asOf=2025-06-05").ToString());
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("5 June 2025"));
    }

    [Theory]
    [InlineData("2025-06-31")]
    [InlineData("31 Foo 2025")]
    public async Task Palette_WithADayThereIsNot_OffersNone(string written)
    {
        var page = await Open("/");
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByRole(AriaRole.Combobox).FillAsync(written);
        await Assertions.Expect(page.Locator("#palette [role=option]").Last).ToHaveTextAsync($"Search the record for “{written}” ");
        await Assertions.Expect(page.Locator("#palette").GetByText("Goods entering on")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Reader_WhoComesBack_HearsWhatChanged_AndCopiesTheCitation()
    {
        var page = await Open("/");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("() => localStorage.setItem('last-visit', JSON.stringify({ revision: 0, day: '2025-06-05', at: 0 }))");
        await page.ReloadAsync();
        await Assertions
            .Expect(page.Locator("#since"))
            .ToContainTextAsync("Since you were last here, on 5 June 2025, the record has one new revision.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget my visits" }).ClickAsync();
        await Assertions.Expect(page.Locator("#since")).ToBeHiddenAsync();
        Assert.Null(await page.EvaluateAsync<string?>("() => localStorage.getItem('last-visit')"));

        await page.GetByText("Cite this page").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the citation" }).ClickAsync();
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("The citation is on the clipboard.");
        Assert.Contains("&rev=1", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }
}
