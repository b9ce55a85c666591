namespace TariffTracker.Browser.Tests.Features;

public sealed class ScenarioJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    public static TheoryData<bool> WithAndWithoutJavaScript => [true, false];

    [Theory]
    [MemberData(nameof(WithAndWithoutJavaScript))]
    public async Task Analyst_MovesASliderOfTheFormula_AndTheAddressKeepsTheAnswer(bool javaScript)
    {
        var page = await Open("/", Reader.AtDesk with { JavaScript = javaScript });

        await page.GetByRole(AriaRole.Link, new() { Name = "Scenarios", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Car rate that falls with US output and exports" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Car rate that falls with US output and exports");

        await page.GetByRole(AriaRole.Slider, new() { Name = "Cars sold in the US that are built there" }).FillAsync("80");
        await page.GetByRole(AriaRole.Slider, new() { Name = "Cars built there that are exported" }).FillAsync("20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();

        var assumed = page.GetByRole(AriaRole.Region, new() { Name = "What is assumed" });
        await Assertions.Expect(assumed).ToContainTextAsync("Cars, Section 232: +12.5% on top from 8 June 2025");
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "Passenger car 27.5% 15%" })).ToHaveCountAsync(1);
        Assert.Contains("output=80", page.Url, StringComparison.Ordinal);

        var again = await Open(new Uri(page.Url).PathAndQuery);
        await Assertions
            .Expect(again.GetByRole(AriaRole.Slider, new() { Name = "Cars sold in the US that are built there" }))
            .ToHaveValueAsync("80");
    }

    [Fact]
    public async Task Analyst_BuildingOneOfTheirOwn_IsToldWhatIsMissingAndThenSeesWhatChanges()
    {
        var page = await Open("/scenarios?scenario=own", Reader.OnPhone);

        await page.GetByLabel("Measure").First.SelectOptionAsync("section-232-steel");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This cannot be worked out yet" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Give the rate in percent, such as 15 or 12.5." }).ClickAsync();

        await page.GetByLabel("Rate, %").First.FillAsync("10");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Steel, Section 232: +10% on top from 8 June 2025")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Change 2")).ToBeVisibleAsync();
        await page.AssertFitsTheWindow();
        await page.AssertAccessible();
    }
}
