using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests.Features;

public sealed class CalculatorJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Manager_PicksACarAndAnotherDay_ReadsBothTotals(bool javaScript)
    {
        var page = await Open("/", Reader.AtDesk with { JavaScript = javaScript });
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Calculator" }).ClickAsync();
        await page.GetByLabel("Typical good", new() { Exact = true }).SelectOptionAsync("Passenger car");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show its duty" }).ClickAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Passenger car from Japan: 27.5% in all today");
        await Assertions.Expect(Total(page)).ToHaveTextAsync("27.5%");

        await page.GetByLabel("Day of entry", new() { Exact = true }).FillAsync("2025-04-02");
        await page.GetByLabel("Customs value, $").FillAsync("30000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Passenger car from Japan: 2.5% in all on 2 April 2025");
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { Name = "line by line" })).ToContainTextAsync("$750");

        var restored = await Open(new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(Heading(restored)).ToHaveTextAsync("Passenger car from Japan: 2.5% in all on 2 April 2025");
        await Assertions.Expect(restored.GetByLabel("Customs value, $")).ToHaveValueAsync("30000");
    }

    [Fact]
    public async Task Manager_MistypesTheLine_IsToldAtTheFieldAndKeepsTheRest()
    {
        var page = await Open("/calculator");
        await page.GetByLabel("Tariff line").FillAsync("87o3.23.01");
        await page.GetByLabel("Normal duty, %").FillAsync("2.5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();

        var field = page.GetByLabel("Tariff line");
        await Assertions.Expect(field).ToHaveValueAsync("87o3.23.01");
        await Assertions.Expect(field).ToHaveAccessibleDescriptionAsync(new Regex("“87o3.23.01” is no HTS number: write digits only"));
        await Assertions.Expect(page.GetByLabel("Normal duty, %")).ToHaveValueAsync("2.5");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Link, new() { Name = "“87o3.23.01” is no HTS number" }))
            .ToHaveAttributeAsync("href", new Regex("#c-hts$"));

        await field.FillAsync("8703.23.01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();
        await Assertions.Expect(Total(page)).ToHaveTextAsync("27.5%");
    }

    [Fact]
    public async Task Question_AnsweredByRadio_SettlesTheTotal()
    {
        var page = await Open("/calculator?hts=8708.40.11&asOf=2025-05-15");
        await Assertions.Expect(page.GetByText("if so, 27.5% in all, not 12.5%")).ToBeVisibleAsync();
        var part = page.GetByRole(AriaRole.Group, new() { Name = "Part of a car or light truck" });
        await Assertions.Expect(part.GetByLabel("not stated")).ToBeCheckedAsync();
        await part.GetByLabel("yes").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();

        await Assertions.Expect(Total(page)).ToHaveTextAsync("27.5%");
        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new Uri(Site.Address, "/calculator?hts=8708.40.11&asOf=2025-05-15&trait=automobile-part").ToString());
    }

    [Fact]
    public async Task Form_EverythingOpen_IsAccessibleAndFits()
    {
        foreach (var reader in new[] { Reader.AtDesk, Reader.OnPhone with { Language = "ja", Dark = true } })
        {
            var page = await Open("/calculator?hts=8457.10.00&asOf=2025-05-15", reader);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => { each.open = true; })");
            await page.AssertFitsTheWindow();
            await page.AssertAccessible();
        }
    }

    [Fact]
    public async Task Card_TheSum_LeadsToTheCalculator()
    {
        var page = await Open("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "The sum: A Japanese car" }).ClickAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Passenger car from Japan: 27.5% in all today");
    }

    private static ILocator Heading(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static ILocator Total(IPage page) =>
        page.GetByRole(AriaRole.Table, new() { Name = "line by line" })
            .GetByRole(AriaRole.Row, new() { Name = "Total" })
            .GetByRole(AriaRole.Cell)
            .First;
}
