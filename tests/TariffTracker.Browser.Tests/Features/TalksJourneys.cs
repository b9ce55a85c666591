namespace TariffTracker.Browser.Tests.Features;

public sealed class TalksJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    public static TheoryData<bool> WithAndWithoutJavaScript => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutJavaScript))]
    public async Task Analyst_FromTheRounds_ReachesAProposalItMovedAndTheSourceThatSaysSo(bool javaScript)
    {
        var page = await Open("/rounds", Reader.AtDesk with { JavaScript = javaScript });

        await page.GetByRole(AriaRole.Link, new() { Name = "Round 5", Exact = true }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Round 5: more progress, no point of agreement found");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No joint statement found" })).ToBeVisibleAsync();

        var moved = page.GetByRole(AriaRole.Region, new() { Name = "What moved since round 4" });
        await moved.GetByRole(AriaRole.Link, new() { Name = "Car rate that falls with contribution to US industry" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Car rate that falls with contribution to US industry: under discussion");
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(3);

        var variant = page.GetByRole(AriaRole.Article, new() { Name = "falls with US output and exports" });
        await Assertions.Expect(variant.GetByRole(AriaRole.Link, new() { Name = "The Asahi Shimbun" })).ToBeVisibleAsync();
        await variant.GetByRole(AriaRole.Link, new() { Name = "Reuters", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync("/sources/reuters-20250606-eases-demand-auto");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Japan eases demand for US auto tariff repeal, proposes scaled reduction plan, Asahi reports");
    }

    [Fact]
    public async Task Analyst_FilteringTheLedger_KeepsTheFiltersInTheAddressAndDropsThemAgain()
    {
        var page = await Open("/proposals?known=2025-06-07");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Automobiles" }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Japan" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "Car rate that falls with contribution to US industry" }))
            .ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("3 reported variants")).ToBeVisibleAsync();
        Assert.Contains("sector=automobiles", page.Url, StringComparison.Ordinal);
        Assert.Contains("known=2025-06-07", page.Url, StringComparison.Ordinal);
        await page.AssertAccessible();

        await page.GetByRole(AriaRole.Link, new() { Name = "Drop Japan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Japan" })).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { Name = "Automobiles" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Reader_OnPhone_FindsTheFiltersFoldedAndCanOpenThem()
    {
        var page = await Open("/proposals", Reader.OnPhone);

        var steel = page.GetByRole(AriaRole.Checkbox, new() { Name = "Steel" });
        await Assertions.Expect(steel).ToBeHiddenAsync();
        await page.GetByText("Filters", new() { Exact = true }).ClickAsync();
        await steel.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Drop Steel" })).ToBeVisibleAsync();
        await page.AssertFitsTheWindow();
    }
}
