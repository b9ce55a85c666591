namespace TariffTracker.Browser.Tests.Features;

public sealed class DifferenceJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task HeaderOfAPastDay_Followed_ExplainsAndComparesAnotherDay()
    {
        var page = await Open("/?asOf=2025-06-08&known=2025-06-01");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("[0-9]+ differences") }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("collect something else");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Announced on 3 June 2025" }).First).ToBeVisibleAsync();

        await page.GetByText("Choose two days").ClickAsync();
        await page.Locator("#then-as-of").FillAsync("2025-03-11");
        await page.Locator("#then-known").FillAsync("2025-03-11");
        await page.Locator("#now-as-of").FillAsync("2025-03-12");
        await page.Locator("#now-known").FillAsync("2025-03-12");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions
            .Expect(page)
            .ToHaveURLAsync(
                new Uri(Site.Address, "/difference?thenAsOf=2025-03-11&thenKnown=2025-03-11&asOf=2025-03-12&known=2025-03-12").ToString()
            );
        await Assertions.Expect(page.Locator("section[aria-labelledby=collected]")).ToContainTextAsync("Steel, Section 232");
    }

    [Fact]
    public async Task ListOfAMeasure_Followed_ShowsItsNumbers()
    {
        var page = await Open("/measures/section-232-automobiles");
        await page.GetByRole(AriaRole.Link, new() { Name = "Cars and light trucks", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Cars and light trucks");
        await Assertions.Expect(page.GetByText("8703.23.01")).ToBeVisibleAsync();
    }
}
