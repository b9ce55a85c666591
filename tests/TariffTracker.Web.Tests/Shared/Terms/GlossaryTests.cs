using TariffTracker.Domain.Evidence;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Terms;

namespace TariffTracker.Web.Tests.Shared.Terms;

public sealed class GlossaryTests
{
    private static readonly Dictionary<string, Source> Sources = new SeedFolder(Path.Combine(Repository.Root, "seeds"))
        .Read()
        .Select(seed => seed.Document)
        .OfType<Source>()
        .ToDictionary(source => source.Id);

    [Fact]
    public void Terms_AreInBothLanguagesAndNamedOnce()
    {
        Assert.Equal(Glossary.Terms.Count, Glossary.Terms.Select(term => term.Id).Distinct().Count());
        Assert.All(
            Glossary.Terms.SelectMany(term => term.InTheRecord.Select(use => use.Text).Append(term.Name).Append(term.Brief)),
            text => Assert.False(string.IsNullOrWhiteSpace(text.Ja), text.En)
        );
        var ids = Glossary.Terms.Select(term => term.Id).ToHashSet();
        Assert.Empty(Glossary.Terms.SelectMany(term => term.ApartFrom).Except(ids));
    }

    [Fact]
    public void Words_OfAGovernment_StandInTheTitleOfTheSource()
    {
        var wordings = Glossary.Terms.SelectMany(term => term.Wordings).ToList();

        Assert.NotEmpty(wordings);
        Assert.All(wordings, wording => Assert.Contains(wording.Text, Sources[wording.Source].Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Uses_InTheRecord_HaveTheirSources() =>
        Assert.All(Glossary.Terms.SelectMany(term => term.InTheRecord).SelectMany(use => use.Sources), id => Assert.Contains(id, Sources));

    [Fact]
    public void Framework_AgreementAndMemorandum_AreKeptApart()
    {
        string[] papers = ["framework", "agreement", "memorandum-of-understanding"];
        var terms = papers.Select(id => Glossary.Find(id, DateOnly.MaxValue)!).ToList();

        Assert.All(terms, term => Assert.Empty(papers.Where(id => id != term.Id).Except(term.ApartFrom)));
        Assert.Equal(3, terms.Select(term => term.Name.Ja).Distinct().Count());
    }

    [Fact]
    public async Task DocumentOfTheVocabulary_HasTheSameTerms()
    {
        var document = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "docs", "glossary.md"),
            TestContext.Current.CancellationToken
        );
        var written = document[document.IndexOf("## Law and trade", StringComparison.Ordinal)..]
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], cells[2]));

        Assert.Equal(Glossary.Terms.Select(term => (term.Name.En, term.Name.Ja!)), written);
    }

    [Theory]
    [InlineData("en", "Automobiles: 25% on top of the normal duty, Section 232.", "on top normal duty Section 232")]
    [InlineData("en", "Section 2320 is not on toppled subsections", "")]
    [InlineData("en", "suspended, then suspended", "suspended")]
    [InlineData("en", "the reciprocal tariff", "reciprocal tariff")]
    [InlineData("ja", "通常関税に25%の上乗せ（通商拡大法232条）", "通常関税 上乗せ 通商拡大法232条")]
    public void Jargon_OfASentence_IsFoundOnceAndWhole(string language, string sentence, string expected)
    {
        var parts = Jargon.In(sentence, Glossary.Terms, language, _ => true).ToList();

        Assert.Equal(sentence, string.Concat(parts.Select(part => part.Text)));
        Assert.Equal(expected, string.Join(' ', parts.Where(part => part.Term is not null).Select(part => part.Text)));
    }

    [Fact]
    public void Forms_AreTheOnesThatSentencesHave()
    {
        var sentences = string.Join('\n', Words.English.Keys.Select(key => Words.English[key]));

        Assert.All(
            new[] { "normal-duty", "added-on-top", "in-total", "section-232", "ieepa", "suspended" },
            id =>
                Assert.Contains(Glossary.Find(id, DateOnly.MaxValue)!.Found.En, form => sentences.Contains(form, StringComparison.Ordinal))
        );
    }
}
