namespace TariffTracker.Browser.Tests;

public sealed class SmokeTests(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task UnknownAddress_Opened_IsAPageOfTheSite()
    {
        var page = await Open("/no-such-page");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await page.AssertAccessible();
        await page.AssertFitsTheWindow();
    }
}
