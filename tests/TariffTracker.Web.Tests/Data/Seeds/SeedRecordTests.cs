using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Web.Tests.Data.Seeds.SeedRecord;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The seeds held to what the record promises: in order, whole, real.</summary>
public sealed class SeedRecordTests
{
    [Fact]
    public void RateAction_Every_HasASupportingSource() =>
        Assert.All(
            Whole.Measures.SelectMany(measure => measure.Actions),
            action => Assert.Contains(action.Citations, citation => citation.Stance == Stance.Supports)
        );

    [Fact]
    public void RateAction_OfLaw_IsCitedByASourceThatExistedWithinAWeekOfItsAnnouncement() =>
        Assert.All(
            Whole.Measures.SelectMany(measure => measure.Actions.Where(action => action.Standing == Standing.Legal)),
            action =>
                Assert.Contains(
                    action.Citations,
                    citation => Whole.Find<Source>(citation.Source)!.PublishedOn.FirstDay <= action.AnnouncedOn.AddDays(7)
                )
        );

    [Fact]
    public void RateAction_DateLadder_IsInOrder() =>
        Assert.All(
            Whole.Measures.SelectMany(measure => measure.Actions),
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
    public void Rounds_Ten_AreNumberedWithoutGapsAndInOrder()
    {
        Assert.Equal(Enumerable.Range(1, 10), Whole.Rounds.Select(round => round.Number));
        Assert.Equal(Whole.Rounds.Select(round => round.FirstDay).Order(), Whole.Rounds.Select(round => round.FirstDay));
        Assert.All(Whole.Rounds, round => Assert.True(round.LastDay >= round.FirstDay && round.LastDay <= End));
    }

    [Fact]
    public void Participant_Every_HeldAPostOnTheDay() =>
        Assert.All(
            Whole.Rounds.SelectMany(round => round.Participants, (round, participant) => (round, participant)),
            x =>
                Assert.Contains(
                    Whole.Find<Person>(x.participant.Person)!.Posts,
                    post =>
                        (post.From is null || post.From.Value.FirstDay <= x.round.LastDay)
                        && (post.Until is null || post.Until.Value.LastDay > x.round.FirstDay)
                )
        );

    [Fact]
    public void Clause_WithOneSideSilent_HasExactlyOneSide() =>
        Assert.All(
            Whole.Rounds.SelectMany(round => round.Clauses),
            clause => Assert.Equal(clause.Status == ClauseStatus.OneSideSilent, clause.UnitedStates is null != clause.Japan is null)
        );

    [Fact]
    public void ProposalStep_Every_BecamePublicNoEarlierThanItHappened() =>
        Assert.All(
            Whole.Proposals.SelectMany(proposal => proposal.Steps, (proposal, step) => (proposal, step)),
            x => Assert.True(x.step.PublicOn >= x.step.On.FirstDay && x.step.PublicOn <= End, $"{x.proposal.Id} {x.step.Id}")
        );

    [Fact]
    public void ProposalStep_InARound_LiesWithinOrNextToIt() =>
        Assert.All(
            Whole
                .Proposals.SelectMany(proposal => proposal.Steps, (proposal, step) => (proposal, step))
                .Where(x => x.step.Round is not null),
            x =>
            {
                var round = Whole.Rounds.Single(r => r.Number == x.step.Round);
                Assert.True(
                    x.step.On.FirstDay <= round.LastDay.AddDays(7) && x.step.On.LastDay >= round.FirstDay.AddDays(-14),
                    $"{x.proposal.Id} {x.step.Id}"
                );
            }
        );

    [Fact]
    public void AutoRateFormula_IsOneProposalWithItsThreeReportedVariants()
    {
        var formula = Whole.Find<ConcessionProposal>("auto-rate-formula")!;

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
    public void Name_OfEveryMeasureSectorAndPerson_IsInJapaneseToo()
    {
        Assert.All(Whole.Measures, measure => Assert.NotNull(measure.Name.Ja));
        Assert.All(Whole.Sectors, sector => Assert.NotNull(sector.Name.Ja));
        Assert.All(Whole.People, person => Assert.NotNull(person.Name.Ja));
    }

    [Fact]
    public void Text_InTheJapaneseColumn_IsJapanese() =>
        Assert.All(
            Whole.Measures.Select(measure => measure.Name).Concat(Whole.People.Select(person => person.Name)).Select(name => name.Ja!),
            name => Assert.Matches(@"[\u3040-\u30ff\u4e00-\u9fff]", name)
        );

    [Fact]
    public void Record_OnEveryDayOfKnowledge_IsWhole()
    {
        for (var day = new DateOnly(2025, 1, 1); day <= End; day = day.AddDays(3))
        {
            var known = Whole.KnownOn(day);

            // A record that refers only to what it holds can be built again.
            Assert.Equal(known.Documents.Count, TariffRecord.Build(1, known.Documents).Documents.Count);
        }
    }

    [Fact]
    public void RunsTo_AsKnownWhenTheArticlesAppeared_EndsWithThem() => Assert.Equal(ArticlesEnd, Whole.KnownOn(ArticlesEnd).RunsTo.Latest);

    [Fact]
    public void RunsTo_Today_IsInOctober2026() =>
        Assert.Equal((2026, 10), (Whole.RunsTo.Latest!.Value.Year, Whole.RunsTo.Latest.Value.Month));

    [Fact]
    public void SixCards_InOrder_HaveAnExampleWithACitedNormalDuty()
    {
        var cards = SectorBoard.For(Whole.KnownOn(ArticlesEnd), ArticlesEnd);

        Assert.Equal(
            ["automobiles", "automobile-parts", "general", "steel", "aluminum", "agriculture"],
            cards.Select(card => card.Sector.Id)
        );
        Assert.Equal([27.5m, 27.5m, 13.4m, 50m, 53m, 16.4m], cards.Select(card => card.TotalPercent!.Value));
        Assert.All(cards, card => Assert.NotEmpty(card.Card.Example.Citations));
    }
}
