using System.Globalization;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Web.Tests.Data.Seeds.SeedRecord;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The evidence of the seeds: every statement cited, every source used, every contradiction kept with its reason.</summary>
public sealed partial class SeedEvidenceTests
{
    [Fact]
    public void Document_EveryOneWithAStatement_IsCited() =>
        Assert.All(
            Whole.Documents.Where(document => document is not (Source or Sector or Person or Domain.Duties.TypicalGood)),
            document =>
                Assert.NotEmpty(
                    Whole.FactsOf(new DocumentRef(DocumentJson.KindOf(document), document.Id)).SelectMany(fact => fact.Citations)
                )
        );

    [Fact]
    public void Source_Every_IsCitedOrIsTheRootOfOneThatIs()
    {
        var used = Whole
            .Facts.SelectMany(fact => fact.Citations)
            .Select(citation => citation.Source)
            .Concat(Whole.Sources.SelectMany(source => source.DerivedFrom))
            .ToHashSet();

        Assert.All(Whole.Sources, source => Assert.Contains(source.Id, used));
    }

    [Fact]
    public void Source_Every_WasPublishedBeforeTheRecordEnds() =>
        Assert.All(Whole.Sources, source => Assert.True(source.PublishedOn.LastDay <= End, source.Id));

    [Fact]
    public void Source_Every_HasAWebAddressOrNone() =>
        Assert.All(
            Whole.Sources.Where(source => source.Url is not null),
            source => Assert.True(Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is ("https" or "http"), source.Url)
        );

    [Fact]
    public void Source_ThatRepeatsAnother_IsNotOlderThanIt() =>
        Assert.All(
            Whole.Sources.SelectMany(source => source.DerivedFrom, (source, root) => (source, root: Whole.Find<Source>(root)!)),
            pair => Assert.True(pair.source.PublishedOn.LastDay >= pair.root.PublishedOn.FirstDay, $"{pair.source.Id} < {pair.root.Id}")
        );

    [Fact]
    public void Citation_OfAnArticle_NamesAParagraphThatItHas() =>
        Assert.All(
            Citations.Where(x => Articles.ContainsKey(x.Citation.Source)),
            x =>
            {
                var paragraph = Paragraph().Match(x.Citation.Locator ?? "");
                Assert.True(paragraph.Success, $"{Name(x.Fact)}: {x.Citation.Source} {x.Citation.Locator}");
                Assert.InRange(int.Parse(paragraph.Groups[1].Value, CultureInfo.InvariantCulture), 0, Articles[x.Citation.Source]);
            }
        );

    [Fact]
    public void Article_EachOfTheFive_IsCitedInEveryParagraphThatClaimsSomething() =>
        Assert.All(
            Articles.Where(article => article.Key != "unknown-20250606-automotive-concerns"),
            article =>
            {
                var cited = Citations.Where(x => x.Citation.Source == article.Key).Select(x => x.Citation.Locator!).ToList();
                Assert.All(
                    Enumerable.Range(1, article.Value),
                    n => Assert.Contains(cited, locator => Regex.IsMatch(locator, $@"¶{n}(?!\d)"))
                );
            }
        );

    [Fact]
    public void Citation_ThatDoesNotSupport_SaysWhy() =>
        Assert.All(
            Citations.Where(x => x.Citation.Stance != Stance.Supports),
            x => Assert.True(x.Citation.Reason is not null, $"{Name(x.Fact)}: {x.Citation.Source}")
        );

    [Fact]
    public void Fact_ThatIsContested_SaysWhyTheRecordUsesItsValue() =>
        Assert.All(
            Whole.Facts.Where(fact => fact is { Part: CitedPart.Fact, IsContested: true, Weight: not Weight.Small }),
            fact => Assert.True(fact.Why is not null, Name(fact))
        );

    [Theory]
    [InlineData("ieepa-reciprocal", "manageria-20250607-edge-closer", "¶3", 14)]
    [InlineData("ieepa-reciprocal", "ireport247news-20250607-progress-no-agreement", "¶2", null)]
    [InlineData("ieepa-reciprocal", "unknown-20250606-automotive-concerns", "¶4", null)]
    [InlineData("section-232-steel", "manageria-20250607-edge-closer", "¶5", 10)]
    [InlineData("trump", "unknown-20250502-decisive-phase", "¶4", null)]
    [InlineData("ishiba", "unknown-20250502-decisive-phase", "¶5", null)]
    [InlineData("akazawa", "unknown-20250503-tariff-reassessment", "¶8", null)]
    [InlineData("5", "manageria-20250607-edge-closer", "¶1", null)]
    [InlineData("pause-ends", "manageria-20250607-edge-closer", "¶12", null)]
    public void Contradiction_BetweenTheArticles_IsRejectedWithAReason(string document, string source, string locator, int? rate)
    {
        var rejected = Citations
            .Where(x => x.Fact.Document.Id == document && x.Citation.Stance == Stance.Rejected)
            .Where(x => x.Citation.Source == source && x.Citation.Locator == locator)
            .Select(x => x.Citation)
            .ToList();

        Assert.NotEmpty(rejected);
        Assert.All(rejected, citation => Assert.False(string.IsNullOrWhiteSpace(citation.Reason?.En)));
        Assert.True(rate is null || rejected.Any(citation => citation.RatePercent == rate));
    }

    [Theory]
    [InlineData("2", "unknown-20250502-decisive-phase", "¶1")]
    [InlineData("defence-and-currency", "unknown-20250502-decisive-phase", "¶2")]
    [InlineData("defence-and-currency", "unknown-20250503-tariff-reassessment", "¶7")]
    public void Contradiction_ThatIsOneOfEmphasis_DiffersWithAReason(string document, string source, string locator) =>
        Assert.Contains(
            Citations,
            x =>
                x.Fact.Document.Id == document
                && x.Citation is { Stance: Stance.Differs, Reason: not null } citation
                && citation.Source == source
                && citation.Locator == locator
        );

    [Fact]
    public void OpenQuestion_Every_SaysSinceWhenItStands()
    {
        var questions = OpenQuestion.In(Whole);

        Assert.True(questions.Count > 10);
        Assert.All(questions, question => Assert.NotNull(question.Fact.KnownFrom));
        Assert.Empty(OpenQuestion.In(Whole.KnownOn(new(2025, 5, 1))));
    }

    [Fact]
    public void Confidence_WhereTheEvidenceIsThin_IsSaid()
    {
        Assert.Equal(Certainty.Low, Whole.Find<ConcessionProposal>("steel-glide-path")!.Confidence);
        Assert.Equal(
            Certainty.Medium,
            Whole.Find<TariffMeasure>("ieepa-reciprocal")!.Actions.Single(action => action.Id == "letter-25").Confidence
        );
        Assert.All(Whole.Rounds, round => Assert.NotNull(round.Confidence));
        Assert.All(Whole.Proposals, proposal => Assert.NotNull(proposal.Confidence));
    }

    [GeneratedRegex(@"^¶(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();
}
