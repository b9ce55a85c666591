using System.Text;
using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests.Features;

public sealed partial class BriefJourneys(Chromium chromium, Site site, LatestSite latest)
    : BrowserTest(chromium, site),
        IClassFixture<LatestSite>
{
    // With the most changes there can be.
    private static readonly string[] Lenses = ["days=366", "days=366&asOf=2025-06-08&known=2025-06-08"];

    [Theory]
    [InlineData("en", "a4", @"/MediaBox ?\[0 0 59[45][.0-9]* 84[12]")]
    [InlineData("ja", "a4", @"/MediaBox ?\[0 0 59[45][.0-9]* 84[12]")]
    [InlineData("en", "letter", @"/MediaBox ?\[0 0 61[12][.0-9]* 79[12]")]
    [InlineData("ja", "letter", @"/MediaBox ?\[0 0 61[12][.0-9]* 79[12]")]
    public async Task Brief_Printed_IsOnePageOfThePaper(string language, string paper, string box)
    {
        foreach (var lens in Lenses)
        {
            var page = await Open($"/brief?paper={paper}&{lens}", Reader.AtDesk with { Language = language }, of: latest.Address);
            var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
            Assert.Single(Pages.Matches(pdf));
            Assert.Matches(box, pdf);
        }
    }

    // A page, not the tree of pages.
    [GeneratedRegex("/Type ?/Page(?![a-zA-Z])")]
    private static partial Regex Pages { get; }
}
