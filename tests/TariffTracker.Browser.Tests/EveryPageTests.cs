using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests;

/// <summary>Every page as one reader sees it: it answers, fits the window and the paper, and axe finds nothing.</summary>
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
        await page.AssertFitsOnPaper();
    }
}

// Two pairs of readers, opposite in everything: window, language and colours. Each page and each state of it is looked at by one pair,
// so that it is seen in both windows, both languages and both colours. A class each, so that two can look at once.
[Collection("at a desk")]
public sealed class EveryPageAtADeskTests(Chromium chromium, Site site) : EveryPageTests(chromium, site, Reader.AtDesk)
{
    [Theory]
    [MemberData(nameof(PageSamples.SharedOut), 0, MemberType = typeof(PageSamples))]
    public Task Page_Opened_IsAccessibleAndFits(string address) => LookAsync(address);
}

[Collection("on a telephone, in Japanese, dark")]
public sealed class EveryPageOnATelephoneInJapaneseAndDarkTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.OnPhone with { Language = "ja", Dark = true })
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

[Collection("on a telephone")]
public sealed class EveryPageOnATelephoneTests(Chromium chromium, Site site) : EveryPageTests(chromium, site, Reader.OnPhone)
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
