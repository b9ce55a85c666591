using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests;

/// <summary>Every page as one reader sees it: it answers, fits the window, and axe finds nothing.</summary>
public abstract class EveryPageTests(Chromium chromium, Site site, Reader reader) : BrowserTest(chromium, site)
{
    public static TheoryData<string> Addresses => [.. PageSamples.Statuses.Keys];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_Opened_IsAccessibleAndFits(string address)
    {
        var page = await Open(address, reader, PageSamples.Statuses[address]);

        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", reader.Language);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex(". – TariffTracker$"));
        await page.AssertFitsTheWindow();
        await page.AssertAccessible();
    }
}

// Four readers who have every pair of window, language and colours between them. A class each, so that two can look at once.
[Collection("at a desk")]
public sealed class EveryPageAtADeskTests(Chromium chromium, Site site) : EveryPageTests(chromium, site, Reader.AtDesk);

[Collection("at a desk, in Japanese, dark")]
public sealed class EveryPageAtADeskInJapaneseAndDarkTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.AtDesk with { Language = "ja", Dark = true });

[Collection("on a telephone, in Japanese")]
public sealed class EveryPageOnATelephoneInJapaneseTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.OnPhone with { Language = "ja" });

[Collection("on a telephone, dark")]
public sealed class EveryPageOnATelephoneAndDarkTests(Chromium chromium, Site site)
    : EveryPageTests(chromium, site, Reader.OnPhone with { Dark = true });

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
