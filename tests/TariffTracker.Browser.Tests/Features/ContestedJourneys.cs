namespace TariffTracker.Browser.Tests.Features;

public sealed class ContestedJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task ContestedMark_OnAMeasure_LeadsOverTheRegisterToTheRejectedClaimOfItsSource()
    {
        var page = await Open("/measures/ieepa-reciprocal?asOf=2025-06-08&known=2025-06-08");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "8 readings differ" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Where the sources disagree");
        var question = page.GetByRole(AriaRole.Region, new() { Name = "Why were the country rates paused on 9 April 2025?" });
        await Assertions.Expect(question).ToContainTextAsync("rejected");
        await question.GetByRole(AriaRole.Row, new() { NameRegex = new("voters") }).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Summary of the second round");
        var rejected = page.GetByRole(AriaRole.Row, new() { NameRegex = new("Biden administration") });
        await Assertions.Expect(rejected).ToContainTextAsync("rejected: Joe Biden left office on 20 January 2025");
    }

    [Fact]
    public async Task Picture_OnATelephone_ScrollsInsideItsRegionByKeyboard()
    {
        var page = await Open("/measures/ieepa-reciprocal?asOf=2025-06-08&known=2025-06-08", Reader.OnPhone);
        var region = page.GetByRole(AriaRole.Region, new() { Name = "Chart, as known today" });

        await region.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowRight");

        await page.WaitForFunctionAsync("region => region.scrollLeft > 0", await region.ElementHandleAsync());
    }

    [Fact]
    public async Task Sources_FilteredWithoutScripts_KeepTheClocks()
    {
        var page = await Open("/sources?asOf=2025-06-08&known=2025-06-07", Reader.AtDesk with { JavaScript = false });

        await page.GetByLabel("Text contains").FillAsync("Edge Closer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Assertions
            .Expect(page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Link, new() { Name = "Tokyo and Washington Edge Closer" }))
            .ToBeVisibleAsync();
        Assert.Contains("known=2025-06-07", page.Url, StringComparison.Ordinal);
    }
}
