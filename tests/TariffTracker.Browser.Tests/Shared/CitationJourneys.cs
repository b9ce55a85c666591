namespace TariffTracker.Browser.Tests.Shared;

public sealed class CitationJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task Citation_Followed_MarksItsSource()
    {
        var page = await Open("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "Source 1", Exact = true }).First.ClickAsync();

        await Assertions.Expect(page.Locator("#s1:target")).ToBeInViewportAsync();
    }
}
