using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests;

/// <summary>Every page as one reader sees it: it answers, fits the window, and axe finds nothing.</summary>
public abstract class EveryPageTests(Chromium chromium, Site site, Reader reader) : BrowserTest(chromium, site)
{
    protected async Task LookAsync(string address)
    {
        var page = await Open(address, reader, PageSamples.Statuses[address]);

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", reader.Language);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex(". – TariffTracker$"));
        await page.AssertFitsTheWindow();
        await page.AssertAccessible();
    }
}

// Four readers who have every pair of window, language and colours between them. All of them look at every page; the other states
// of a page are shared out, so that each is seen in both windows and both languages. A class each, so that two can look at once.
[Collection("at a desk")]
public sealed class EveryPageAtADeskTests(Chromium chromium, Site site) : EveryPageTests(chromium, site, Reader.AtDesk)
{
    [Theory]
    [MemberData(nameof(PageSamples.SharedOut), 0, MemberType = typeof(PageSamples))]
    public Task Page_Opened_IsAccessibleAndFits(string address) => LookAsync(address);
}

[Collection("at a desk, in Japanese, dark")]
public sealed class EveryPageAtADeskInJapaneseAndDarkTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.AtDesk with { Language = "ja", Dark = true })
{
    [Theory]
    [MemberData(nameof(PageSamples.SharedOut), 1, MemberType = typeof(PageSamples))]
    public Task Page_Opened_IsAccessibleAndFits(string address) => LookAsync(address);
}

[Collection("on a telephone, in Japanese")]
public sealed class EveryPageOnATelephoneInJapaneseTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.OnPhone with { Language = "ja" })
{
    [Theory]
    [MemberData(nameof(PageSamples.SharedOut), 0, MemberType = typeof(PageSamples))]
    public Task Page_Opened_IsAccessibleAndFits(string address) => LookAsync(address);
}

[Collection("on a telephone, dark")]
public sealed class EveryPageOnATelephoneAndDarkTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.OnPhone with { Dark = true })
{
    [Theory]
    [MemberData(nameof(PageSamples.SharedOut), 1, MemberType = typeof(PageSamples))]
    public Task Page_Opened_IsAccessibleAndFits(string address) => LookAsync(address);
}

public sealed class PageSamplesTests
{
    [Fact]
    public void Page_OfEveryKind_IsAmongTheSamples() =>
        Assert.Empty(
            PageSamples.Templates.Except(
                PageSamples
                    .Statuses.Keys.Concat(PageSamples.ForAdministrators)
                    .Concat(PageSamples.ForEditors)
                    .Append($"/edit/{Guid.Empty}")
                    .Append($"/review/{Guid.Empty}")
                    .Select(PageSamples.TemplateOf)
            )
        );
}
