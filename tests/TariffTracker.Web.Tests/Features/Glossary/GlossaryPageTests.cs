using System.Net;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Features.Glossary;

public sealed class GlossaryPageTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Page_HasEveryTermOfBothGovernmentsSideBySide(string language)
    {
        var page = await host.GetPageAsync("/glossary", language);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(
            TariffTracker.Web.Shared.Terms.Glossary.Terms,
            term =>
            {
                var row = page.Document.GetElementById(term.Id)!;
                Assert.Equal(term.Name.En, row.QuerySelector("dfn")!.Words());
                Assert.Equal(term.Name.Ja, row.QuerySelector("[lang=ja]")!.Words());
            }
        );
    }

    [Fact]
    public async Task Wording_OfAGovernment_HasItsSource()
    {
        var page = await host.GetPageAsync("/glossary");

        var quoted = page.Document.QuerySelectorAll("#framework th small");
        Assert.Equal(2, quoted.Length);
        Assert.All(quoted, each => Assert.NotNull(each.QuerySelector("a.cite")));
    }

    [Fact]
    public async Task Page_AsKnownEarlier_HasNothingLater()
    {
        var page = await host.GetPageAsync("/glossary?known=2025-06-08");

        Assert.NotNull(page.Document.GetElementById("reciprocal-tariff"));
        Assert.Null(page.Document.GetElementById("agreement"));
        Assert.Empty(page.Document.QuerySelectorAll("#framework th small"));
        Assert.Single(page.Document.QuerySelectorAll("#framework li"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?asOf=2025-06-08&known=2025-06-08")]
    [InlineData("/measures")]
    [InlineData("/measures/ieepa-reciprocal?asOf=2025-06-08")]
    [InlineData("/measures/section-232-steel")]
    [InlineData("/calculator?good=car&asOf=2025-06-08")]
    [InlineData("/contested")]
    [InlineData("/rounds")]
    [InlineData("/rounds/5")]
    public async Task Term_OnAPage_PointsAtItsExplanationAndStandsInNoLink(string address)
    {
        foreach (var language in new[] { "en", "ja" })
        {
            var page = await host.GetPageAsync(address, language);
            var terms = page.Document.QuerySelectorAll("button.term");

            Assert.NotEmpty(terms);
            Assert.Empty(page.Document.QuerySelectorAll(":is(a, button, summary, label) .term"));
            Assert.All(terms, term => Assert.Contains("termnote", Note(page, term).ClassList));
            Assert.Equal(
                terms.Select(term => term.GetAttribute("popovertarget")).Distinct().Order(),
                page.Document.QuerySelectorAll("main > .termnote[popover]").Select(note => note.Id).Order()
            );
        }
    }

    [Fact]
    public async Task Term_OfTheOverview_IsExplainedInBothLanguagesAndLinkedToTheGlossary()
    {
        var note = (await host.GetPageAsync("/")).Document.GetElementById("term-section-232")!;
        var inJapanese = (await host.GetPageAsync("/", "ja")).Document.GetElementById("term-section-232")!;

        Assert.Contains("national security", note.TextContent, StringComparison.Ordinal);
        Assert.Equal("1962年通商拡大法232条", note.QuerySelector("[lang=ja]")!.Words());
        Assert.Equal("/glossary#section-232", note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("国家安全保障", inJapanese.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "/?asOf=2025-06-08&known=2025-06-08",
        "[aria-labelledby=card-automobiles]",
        "27.5% in total = 2.5% normal duty + 25% on top."
    )]
    [InlineData("/?asOf=2025-09-20", "[aria-labelledby=card-automobiles]", "+12.5% on top = 15% in total − 2.5% normal duty.")]
    [InlineData("/measures/section-232-automobiles?asOf=2025-09-20", ".hero", "+12.5% on top = 15% in total − 2.5% normal duty.")]
    public async Task BasisOfANumber_ConvertsItToTheOtherBasis(string address, string place, string sum)
    {
        var page = await host.GetPageAsync(address);
        var word = page.Document.QuerySelector($"{place} .basis button.term")!;

        Assert.Equal($"A Japanese car: {sum}", Note(page, word).QuerySelector(".here")!.Words());
    }

    private static IElement Note(PageAnswer page, IElement term) => page.Document.GetElementById(term.GetAttribute("popovertarget")!)!;
}
