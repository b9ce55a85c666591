using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests;

public sealed class EveryPageTests(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    public static TheoryData<string, string> PagesAndReaders =>
        [.. from address in PageSamples.Statuses.Keys from reader in Reader.Four.Keys select (address, reader)];

    [Theory]
    [MemberData(nameof(PagesAndReaders))]
    public async Task Page_Opened_IsAccessibleAndFits(string address, string reader)
    {
        var page = await Open(address, Reader.Four[reader], PageSamples.Statuses[address]);

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", Reader.Four[reader].Language);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex(". – TariffTracker$"));
        await page.AssertFitsTheWindow();
        await page.AssertAccessible();
    }

    [Fact]
    public void Page_OfEveryKind_IsAmongTheSamples() =>
        Assert.Empty(PageSamples.Templates.Except(PageSamples.Statuses.Keys.Select(PageSamples.TemplateOf)));
}
