namespace TariffTracker.Browser.Tests.Features;

public sealed class OverviewJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    private const long MostBytes = 120 * 1024;

    [Theory]
    [InlineData("/", "en")]
    [InlineData("/", "ja")]
    [InlineData("/?asOf=2025-06-07&known=2025-06-07", "en")]
    [InlineData("/?asOf=2025-06-07&known=2025-06-07", "ja")]
    public async Task Cards_AtADesk_AllStandInTheFirstView(string address, string language)
    {
        var page = await Open(address, Reader.AtDesk with { Language = language });
        await Assertions.Expect(page.Locator(".rate")).ToHaveCountAsync(6);
        var end = await page.EvaluateAsync<double>("() => document.querySelector('.rates').getBoundingClientRect().bottom");
        Assert.InRange(end, 1, Reader.AtDesk.Height);
    }

    [Fact]
    public async Task FirstView_OverTheWire_StaysSmall()
    {
        var page = await Open("/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var bytes = await page.EvaluateAsync<long>(
            "() => ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type)).reduce((sum, file) => sum + file.encodedBodySize, 0)"
        );
        Assert.InRange(bytes, 10_000, MostBytes);
    }

    [Fact]
    public async Task Ruler_ByArrowKeys_LandsOnTheDaysOfChange_AndKeepsTheKeyboard()
    {
        var page = await Open("/?asOf=2025-06-07&known=2025-06-07");
        var steel = page.Locator("[aria-labelledby=card-steel] .num");
        await page.GetByText("Change the clocks").ClickAsync();
        var ruler = page.GetByRole(AriaRole.Slider, new() { Name = "Days on which a rate changes" });
        await Assertions.Expect(ruler).ToHaveAttributeAsync("aria-valuetext", "4 Jun 2025");
        await page.AssertAccessible();

        await ruler.PressAsync("ArrowLeft");
        await Assertions.Expect(page).ToHaveURLAsync("/?asOf=2025-05-03&known=2025-05-03");
        await Assertions.Expect(steel).ToHaveTextAsync("+25%");
        await Assertions.Expect(ruler).ToBeFocusedAsync();
        await Assertions.Expect(ruler).ToHaveAttributeAsync("aria-valuetext", "3 May 2025");
        await Assertions.Expect(page.GetByText("Steel: +25% instead of +50%")).ToBeAttachedAsync();

        await page.GotoAsync("/");
        await page.GetByText("Change the clocks").ClickAsync();
        await ruler.PressAsync("Home");
        await Assertions.Expect(page).ToHaveURLAsync("/?asOf=2018-03-23");
    }

    [Fact]
    public async Task Steps_ByKeyboard_WalkFromChangeToChange()
    {
        var page = await Open("/?asOf=2025-06-08&known=2025-06-08");
        var steel = page.Locator("[aria-labelledby=card-steel] .num");
        await Assertions.Expect(steel).ToHaveTextAsync("+50%");

        await page.GetByRole(AriaRole.Link, new() { Name = "Last change 4 Jun 2025" }).PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/?asOf=2025-06-04").ToString());

        await page.GotoAsync("/?asOf=2025-06-04&known=2025-06-04");
        await page.GetByRole(AriaRole.Link, new() { Name = "Previous change: 3 May 2025" }).PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/?asOf=2025-05-03&known=2025-05-03").ToString());
        await Assertions.Expect(steel).ToHaveTextAsync("+25%");
        await Assertions.Expect(page).ToHaveTitleAsync("Overview, 3 May 2025 as known on that day – TariffTracker");
        await Assertions
            .Expect(page.Locator("#said"))
            .ToHaveTextAsync(
                "Overview, 3 May 2025 as known on that day – TariffTracker. Steel: +25% instead of +50%. Aluminium: +25% instead of +50%"
            );
    }

    [Fact]
    public async Task Number_ThatChangedWithTheClocks_HasTheOneBeforeBesideItForAMoment()
    {
        var page = await Open("/?asOf=2025-06-04&known=2025-06-04");
        await page.Clock.InstallAsync(new() { TimeDate = new(2025, 6, 4, 12, 0, 0, DateTimeKind.Utc) });
        await page.ReloadAsync();
        await page.Clock.PauseAtAsync(new DateTime(2025, 6, 4, 13, 0, 0, DateTimeKind.Utc));

        await page.GetByRole(AriaRole.Link, new() { Name = "Previous change: 3 May 2025" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("[aria-labelledby=card-steel] .ghost")).ToHaveTextAsync("+50% −25 points");
        await Assertions.Expect(page.Locator(".ghost")).ToHaveCountAsync(2);
        await page.AssertFitsTheWindow();

        await page.Clock.FastForwardAsync(10_000);
        await Assertions.Expect(page.Locator(".ghost")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Link_Followed_StartsTheReaderAtTheHeadingWithoutAFullLoad()
    {
        var page = await Open("/");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Rounds" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument === true"));
    }

    [Fact]
    public async Task SkipLink_IsTheFirstStopAndLeadsToTheContent()
    {
        var page = await Open("/?asOf=2025-06-03");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/?asOf=2025-06-03#main").ToString());
    }

    [Fact]
    public async Task Clocks_SetByHand_WorkWithoutJavaScript()
    {
        var page = await Open("/", Reader.AtDesk with { JavaScript = false });
        await page.GetByText("Change the clocks").ClickAsync();
        await page.GetByLabel("Goods entering on").FillAsync("2025-06-03");
        await page.GetByLabel("As known on").FillAsync("2025-06-02");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Not today.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[aria-labelledby=card-steel] .num")).ToHaveTextAsync("+25%");
    }

    [Fact]
    public async Task Language_Changed_KeepsPageAndClocks()
    {
        var page = await Open("/?asOf=2025-06-03&known=2025-06-02");
        await page.GetByRole(AriaRole.Link, new() { Name = "日本語" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ja");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/?asOf=2025-06-03&known=2025-06-02").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }
}
