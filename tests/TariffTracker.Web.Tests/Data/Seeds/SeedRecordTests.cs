using System.Globalization;
using System.Text.RegularExpressions;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The seeds held to what the record promises: cited, in order, real.</summary>
public sealed partial class SeedRecordTests
{
    /// <summary>The day on which the world of the five articles ends.</summary>
    private static readonly DateOnly ArticlesEnd = new(2025, 6, 8);

    /// <summary>The day up to which anything was looked for.</summary>
    private static readonly DateOnly End = new(2026, 11, 21);

    private static readonly TariffRecord Record = TariffRecord.Build(
        1,
        new SeedFolder(Path.Combine(Repository.Root, "seeds")).Read().Select(seed => seed.Document)
    );

    /// <summary>The five articles with their number of paragraphs.</summary>
    private static readonly Dictionary<string, int> Articles = new()
    {
        ["manageria-20250607-edge-closer"] = 16,
        ["ireport247news-20250607-progress-no-agreement"] = 7,
        ["unknown-20250502-decisive-phase"] = 5,
        ["unknown-20250503-tariff-reassessment"] = 15,
        ["unknown-20250606-automotive-concerns"] = 9,
    };

    private static IEnumerable<(CitedFact Fact, Citation Citation)> Citations =>
        Record.Facts.SelectMany(fact => fact.Citations, (fact, citation) => (fact, citation));

    private static string Name(CitedFact fact) => $"{fact.Document.Kind} {fact.Document.Id} {fact.PartId}";

    [Fact]
    public void RateAction_Every_HasASupportingSource() =>
        Assert.All(
            Record.Measures.SelectMany(measure => measure.Actions),
            action => Assert.Contains(action.Citations, citation => citation.Stance == Stance.Supports)
        );

    [Fact]
    public void RateAction_OfLaw_IsCitedByASourceThatExistedWithinAWeekOfItsAnnouncement() =>
        Assert.All(
            Record.Measures.SelectMany(measure => measure.Actions.Where(action => action.Standing == Standing.Legal)),
            action =>
                Assert.Contains(
                    action.Citations,
                    citation => Record.Find<Source>(citation.Source)!.PublishedOn.FirstDay <= action.AnnouncedOn.AddDays(7)
                )
        );

    [Fact]
    public void RateAction_DateLadder_IsInOrder() =>
        Assert.All(
            Record.Measures.SelectMany(measure => measure.Actions),
            action =>
            {
                Assert.True(action.PublishedOn is null || action.PublishedOn >= (action.SignedOn ?? action.AnnouncedOn), action.Id);
                Assert.True(action.Retroactive || action.From is null || action.From >= action.AnnouncedOn, action.Id);
                Assert.True(action.From is null || action.Until is null || action.Until > action.From, action.Id);
                Assert.True(action.Standing != Standing.Legal || action.Instrument is not null, action.Id);
                Assert.True(
                    action.State == RateState.Ended || action.Standing == Standing.Proposed || action.RatePercent is >= 0 and <= 100,
                    action.Id
                );
            }
        );

    [Fact]
    public void Document_EveryOneWithAStatement_IsCited() =>
        Assert.All(
            Record.Documents.Where(document => document is not (Source or Sector or Person or Domain.Duties.TypicalGood)),
            document =>
                Assert.NotEmpty(
                    Record.FactsOf(new DocumentRef(DocumentJson.KindOf(document), document.Id)).SelectMany(fact => fact.Citations)
                )
        );

    [Fact]
    public void Source_Every_IsCitedOrIsTheRootOfOneThatIs()
    {
        var used = Record
            .Facts.SelectMany(fact => fact.Citations)
            .Select(citation => citation.Source)
            .Concat(Record.Sources.SelectMany(source => source.DerivedFrom))
            .ToHashSet();

        Assert.All(Record.Sources, source => Assert.Contains(source.Id, used));
    }

    [Fact]
    public void Source_Every_WasPublishedBeforeTheRecordEnds() =>
        Assert.All(Record.Sources, source => Assert.True(source.PublishedOn.LastDay <= End, source.Id));

    [Fact]
    public void Source_Every_HasAWebAddressOrNone() =>
        Assert.All(
            Record.Sources.Where(source => source.Url is not null),
            source => Assert.True(Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is ("https" or "http"), source.Url)
        );

    [Fact]
    public void Source_ThatRepeatsAnother_IsNotOlderThanIt() =>
        Assert.All(
            Record.Sources.SelectMany(source => source.DerivedFrom, (source, root) => (source, root: Record.Find<Source>(root)!)),
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
            Record.Facts.Where(fact => fact is { Part: CitedPart.Fact, IsContested: true, Weight: not Weight.Small }),
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
    public void Rounds_Ten_AreNumberedWithoutGapsAndInOrder()
    {
        Assert.Equal(Enumerable.Range(1, 10), Record.Rounds.Select(round => round.Number));
        Assert.Equal(Record.Rounds.Select(round => round.FirstDay).Order(), Record.Rounds.Select(round => round.FirstDay));
        Assert.All(Record.Rounds, round => Assert.True(round.LastDay >= round.FirstDay && round.LastDay <= End));
    }

    [Fact]
    public void Participant_Every_HeldAPostOnTheDay() =>
        Assert.All(
            Record.Rounds.SelectMany(round => round.Participants, (round, participant) => (round, participant)),
            x =>
                Assert.Contains(
                    Record.Find<Person>(x.participant.Person)!.Posts,
                    post =>
                        (post.From is null || post.From.Value.FirstDay <= x.round.LastDay)
                        && (post.Until is null || post.Until.Value.LastDay > x.round.FirstDay)
                )
        );

    [Fact]
    public void Clause_WithOneSideSilent_HasExactlyOneSide() =>
        Assert.All(
            Record.Rounds.SelectMany(round => round.Clauses),
            clause => Assert.Equal(clause.Status == ClauseStatus.OneSideSilent, clause.UnitedStates is null != clause.Japan is null)
        );

    [Fact]
    public void ProposalStep_Every_BecamePublicNoEarlierThanItHappened() =>
        Assert.All(
            Record.Proposals.SelectMany(proposal => proposal.Steps, (proposal, step) => (proposal, step)),
            x => Assert.True(x.step.PublicOn >= x.step.On.FirstDay && x.step.PublicOn <= End, $"{x.proposal.Id} {x.step.Id}")
        );

    [Fact]
    public void ProposalStep_InARound_LiesWithinOrNextToIt() =>
        Assert.All(
            Record
                .Proposals.SelectMany(proposal => proposal.Steps, (proposal, step) => (proposal, step))
                .Where(x => x.step.Round is not null),
            x =>
            {
                var round = Record.Rounds.Single(r => r.Number == x.step.Round);
                Assert.True(
                    x.step.On.FirstDay <= round.LastDay.AddDays(7) && x.step.On.LastDay >= round.FirstDay.AddDays(-14),
                    $"{x.proposal.Id} {x.step.Id}"
                );
            }
        );

    [Fact]
    public void AutoRateFormula_IsOneProposalWithItsThreeReportedVariants()
    {
        var formula = Record.Find<ConcessionProposal>("auto-rate-formula")!;

        Assert.Equal(3, formula.Variants.Count);
        Assert.Equal(
            ["ireport247news-20250607-progress-no-agreement", "manageria-20250607-edge-closer", "unknown-20250606-automotive-concerns"],
            formula
                .Variants.SelectMany(variant => variant.Citations)
                .Select(citation => citation.Source)
                .Where(Articles.ContainsKey)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void OpenQuestion_Every_SaysSinceWhenItStands()
    {
        var questions = OpenQuestion.In(Record);

        Assert.True(questions.Count > 10);
        Assert.All(questions, question => Assert.NotNull(question.Fact.KnownFrom));
        Assert.Empty(OpenQuestion.In(Record.KnownOn(new(2025, 5, 1))));
    }

    [Fact]
    public void Confidence_WhereTheEvidenceIsThin_IsSaid()
    {
        Assert.Equal(Certainty.Low, Record.Find<ConcessionProposal>("steel-glide-path")!.Confidence);
        Assert.Equal(
            Certainty.Medium,
            Record.Find<TariffMeasure>("ieepa-reciprocal")!.Actions.Single(action => action.Id == "letter-25").Confidence
        );
        Assert.All(Record.Rounds, round => Assert.NotNull(round.Confidence));
        Assert.All(Record.Proposals, proposal => Assert.NotNull(proposal.Confidence));
    }

    [Fact]
    public void Name_OfEveryMeasureSectorAndPerson_IsInJapaneseToo()
    {
        Assert.All(Record.Measures, measure => Assert.NotNull(measure.Name.Ja));
        Assert.All(Record.Sectors, sector => Assert.NotNull(sector.Name.Ja));
        Assert.All(Record.People, person => Assert.NotNull(person.Name.Ja));
    }

    [Fact]
    public void Text_InTheJapaneseColumn_IsJapanese() =>
        Assert.All(
            Record.Measures.Select(measure => measure.Name).Concat(Record.People.Select(person => person.Name)).Select(name => name.Ja!),
            name => Assert.Matches(@"[\u3040-\u30ff\u4e00-\u9fff]", name)
        );

    [Fact]
    public void Record_OnEveryDayOfKnowledge_IsWhole()
    {
        for (var day = new DateOnly(2025, 1, 1); day <= End; day = day.AddDays(3))
        {
            var known = Record.KnownOn(day);

            // A record that refers only to what it holds can be built again.
            Assert.Equal(known.Documents.Count, TariffRecord.Build(1, known.Documents).Documents.Count);
        }
    }

    [Fact]
    public void RunsTo_AsKnownWhenTheArticlesAppeared_EndsWithThem() =>
        Assert.Equal(ArticlesEnd, Record.KnownOn(ArticlesEnd).RunsTo.Latest);

    [Fact]
    public void RunsTo_Today_IsInOctober2026() =>
        Assert.Equal((2026, 10), (Record.RunsTo.Latest!.Value.Year, Record.RunsTo.Latest.Value.Month));

    [Fact]
    public void SixCards_InOrder_HaveAnExampleWithACitedNormalDuty()
    {
        var cards = SectorBoard.For(Record.KnownOn(ArticlesEnd), ArticlesEnd);

        Assert.Equal(
            ["automobiles", "automobile-parts", "general", "steel", "aluminum", "agriculture"],
            cards.Select(card => card.Sector.Id)
        );
        Assert.Equal([27.5m, 27.5m, 13.4m, 50m, 53m, 16.4m], cards.Select(card => card.TotalPercent!.Value));
        Assert.All(cards, card => Assert.NotEmpty(card.Card.Example.Citations));
    }

    [GeneratedRegex(@"^¶(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();
}
