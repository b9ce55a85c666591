using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rules;

/// <summary>Every rule where it fires, and one step beside, where it does not.</summary>
public sealed class RecordRulesTests
{
    private static readonly DateOnly Today = Day("2025-06-08");

    private static readonly LocalizedText Both = LocalizedText.Of("name", "名");

    private static readonly TariffRecord Before = TariffRecord.Build(
        7,
        [
            Sector("metals", 1, 2.5m, "steel") with
            {
                Name = Both,
            },
            Source("gazette", "2025-01-01"),
            Source("late", "2025-05-20"),
            Round(1, "2025-04-16"),
            new Person
            {
                Id = "minister",
                Name = Both,
                Side = Side.Japan,
                Posts =
                [
                    new Post
                    {
                        Title = Text("Minister"),
                        From = PartialDate.Parse("2024-10-01"),
                        Until = PartialDate.Parse("2025-05-01"),
                    },
                ],
            },
            Steel(Legal("first", "2025-02-10", "2025-03-12")),
            Measure("aluminum", "metals", Legal("first", "2025-02-10", "2025-03-12") with { RatePercent = 10 }),
        ]
    );

    [Theory]
    [InlineData("""{"id":"steel"}""", "R-001 name|R-001 authority|R-001 sector|R-001 goods")]
    [InlineData("""{"id":"x","title":"","publishedOn":"2025","language":"en","kind":"analysis"}""", "R-001 title")]
    [InlineData("""{"id":"x","title":"t","publishedOn":"2025","language":"en","kind":"analysis"}""", "")]
    [InlineData("""{"id":"x","title":"t","publishedOn":"2025-06-31","language":"en","kind":"rumour"}""", "R-002 publishedOn|R-002 kind")]
    [InlineData("""{"id":"x","title":"t","publishedOn":"2025","language":"en","kind":"analysis","rate":1}""", "R-003 rate")]
    [InlineData(
        """{"id":"x","title":"t","publishedOn":"2025","language":"en","kind":"analysis","derivedFrom":["nobody"]}""",
        "R-006 derivedFrom"
    )]
    [InlineData("""["a list"]""", "R-010 ")]
    [InlineData("not JSON", "R-010 ")]
    public void Check_OfATextThatIsNoDocument_NamesEveryField(string text, string expected)
    {
        var kind = text.Contains("steel", StringComparison.Ordinal) ? DocumentKind.Measure : DocumentKind.Source;
        var id = kind == DocumentKind.Measure ? "steel" : "x";

        var report = RecordRules.Check(Before, [new(new(kind, id), text)], Today);

        Assert.Equal(expected, string.Join('|', report.Findings.Select(finding => $"{finding.Code} {finding.Place}")));
        Assert.Equal(7, report.Revision);
        Assert.Equal(expected.Length > 0, report.After is null);
    }

    [Fact]
    public void Check_OfAReferenceToADocumentThatIsIncompleteItself_NamesTheCauseAlone() =>
        Assert.Equal(
            ["R-001 publishedOn"],
            Codes([
                new(new(DocumentKind.Source, "new"), """{"id":"new","title":"t","language":"en","kind":"analysis"}""", IsNew: true),
                Drafted(Steel(Legal("first", "2025-02-10", "2025-03-12") with { Citations = [Cite("new")] })),
            ])
        );

    [Fact]
    public void Check_OfAnIdThatExists_IsAnErrorForANewDocumentAlone()
    {
        var source = Source("gazette", "2025-01-02");

        Assert.Equal(["R-005 id"], Codes([Drafted(source) with { IsNew = true }]));
        Assert.Empty(Codes([Drafted(source)]));
    }

    [Theory]
    [InlineData("Not An Id", "R-004 id")]
    [InlineData("an-id", "")]
    public void Check_OfAnId_WantsLowerCaseWords(string id, string expected) => Assert.Equal(Split(expected), Codes(Source(id)));

    [Fact]
    public void Check_OfTwoPartsWithOneId_IsAnError()
    {
        var first = Legal("first", "2025-02-10", "2025-03-12");

        Assert.Equal(["R-007 actions"], Codes(Steel(first, first with { AnnouncedOn = Day("2025-02-11") })));
        Assert.Empty(Codes(Steel(first, first with { Id = "second", AnnouncedOn = Day("2025-02-11") })));
    }

    [Fact]
    public void Check_OfARejectionWithoutAReason_IsAnError()
    {
        var rejected = Cite("gazette", Stance.Rejected) with { Says = Text("another") };
        TariffMeasure With(Citation citation) =>
            Steel(Legal("first", "2025-02-10", "2025-03-12") with { Citations = [Cite("gazette"), citation] });

        Assert.Equal(["R-008 first"], Codes(With(rejected with { Reason = null })));
        Assert.Empty(Codes(With(rejected)));
    }

    [Fact]
    public void Check_OfMeasuresThatGiveWayInACircle_IsAnError()
    {
        static TariffMeasure Yielding(TariffMeasure measure, string to) =>
            measure with
            {
                YieldsTo =
                [
                    new StackingRule
                    {
                        Measure = to,
                        AnnouncedOn = Day("2025-02-10"),
                        From = Day("2025-03-12"),
                        Summary = Text("gives way"),
                        Citations = [Cite("gazette")],
                    },
                ],
            };
        var steel = Yielding(Before.Find<TariffMeasure>("steel")!, "aluminum");
        var aluminum = Yielding(Before.Find<TariffMeasure>("aluminum")!, "steel");

        Assert.Equal(["R-009 yieldsTo"], Codes([Drafted(steel), Drafted(aluminum)]));
        Assert.Empty(Codes(steel));
    }

    [Theory]
    [InlineData("2025-03-12", "2025-03-12", "R-101 actions[a].until")]
    [InlineData("2025-03-12", "2025-03-13", "")]
    [InlineData("2025-03-12", null, "")]
    public void Check_OfAnEnd_MustComeAfterTheStart(string from, string? until, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", from, until))));

    [Theory]
    [InlineData("2025-05-29", "R-101 lastDay")]
    [InlineData("2025-05-30", "")]
    public void Check_OfARound_EndsNotBeforeItsFirstDay(string lastDay, string expected) =>
        Assert.Equal(Split(expected), Codes(Cited(Round(2, "2025-05-30") with { LastDay = Day(lastDay) })));

    [Theory]
    [InlineData("2025-04-30", "R-102 actions[b].from")]
    [InlineData("2025-05-01", "")]
    public void Check_OfDaysThatNoActionCovers_Warns(string until, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", "2025-03-12", until), Legal("b", "2025-04-10", "2025-05-01"))));

    [Fact]
    public void Check_OfDaysAfterAMeasureEnded_IsNoGap() =>
        Assert.Empty(
            Codes(
                Steel(
                    Legal("a", "2025-02-10", "2025-03-12"),
                    Legal("end", "2025-03-20", "2025-04-01", "2025-04-15") with
                    {
                        State = RateState.Ended,
                        RatePercent = null,
                    },
                    Legal("b", "2025-04-10", "2025-05-01")
                ) with
                {
                    Actions =
                    [
                        Legal("a", "2025-02-10", "2025-03-12", "2025-04-01"),
                        Legal("end", "2025-03-20", "2025-04-01", "2025-04-15") with
                        {
                            State = RateState.Ended,
                            RatePercent = null,
                        },
                        Legal("b", "2025-04-10", "2025-05-01"),
                    ],
                }
            )
        );

    [Theory]
    [InlineData("2025-02-10", "R-103 actions[b].from")]
    [InlineData("2025-02-11", "")]
    public void Check_OfTwoActionsForTheSameDays_WantsAnOrderOfAnnouncement(string announcedOn, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", "2025-03-12"), Legal("b", announcedOn, "2025-04-01"))));

    [Theory]
    [InlineData("2025-03-11", false, "R-104 actions[a].from")]
    [InlineData("2025-03-11", true, "")]
    [InlineData("2025-03-12", false, "")]
    public void Check_OfAnEffectBeforeTheAnnouncement_WantsTheMark(string from, bool retroactive, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-03-12", from) with { Retroactive = retroactive })));

    [Theory]
    [InlineData(-0.1, "R-111")]
    [InlineData(0, "")]
    [InlineData(100, "")]
    [InlineData(100.5, "R-110")]
    [InlineData(1000, "R-110")]
    [InlineData(1000.1, "R-111")]
    public void Check_OfARate_IsBelievableOrRefused(double percent, string expected)
    {
        var codes = Codes(Steel(Legal("a", "2025-02-10", "2025-03-12") with { RatePercent = (decimal)percent }));

        Assert.Equal(expected.Length == 0 ? [] : [$"{expected} actions[a].ratePercent"], codes);
    }

    [Theory]
    [InlineData(15, 17.5, "")]
    [InlineData(15, 25, "")]
    [InlineData(14, 24.5, "R-112 actions[a].citations")]
    public void Check_OfAddOnAndTotalOfOneSource_WantsABaseThatExists(double addOn, double total, string expected)
    {
        var claim = Cite("gazette") with { RatePercent = (decimal)addOn, Basis = Basis.Additional, Locator = "¶1" };
        var sum = Cite("gazette") with { RatePercent = (decimal)total, Basis = Basis.AllIn, Locator = "¶2", Says = Text("in total") };

        Assert.Equal(Split(expected), Codes(Steel(Legal("a", "2025-02-10", "2025-03-12") with { Citations = [claim, sum] })));
    }

    [Theory]
    [InlineData("2", 2, "")]
    [InlineData("two", 2, "R-201 number")]
    public void Check_OfARound_GoesByItsNumber(string id, int number, string expected) =>
        Assert.Equal(Split(expected), Codes(Cited(Round(number, "2025-05-30") with { Id = id })));

    [Fact]
    public void Check_OfANumberThatAnotherRoundHas_IsAnError() =>
        Assert.Contains("R-201 number", Codes(Cited(Round(1, "2025-05-30") with { Id = "1-again" })));

    [Theory]
    [InlineData("2025-05-01", "R-202 participants[minister]")]
    [InlineData("2025-04-30", "")]
    public void Check_OfAParticipant_WasInOfficeThatDay(string day, string expected) =>
        Assert.Equal(Split(expected), Codes(Cited(Round(2, day) with { Participants = [Minister] })));

    [Fact]
    public void Check_OfAPersonWhoseTermIsShortened_NamesTheRoundsItNoLongerCovers()
    {
        var held = TariffRecord.Build(8, [.. Before.Documents, Cited(Round(2, "2025-04-30") with { Participants = [Minister] })]);
        var minister = held.Find<Person>("minister")!;
        var shortened = minister with { Posts = [minister.Posts[0] with { Until = PartialDate.Parse("2025-04-01") }] };

        var finding = Assert.Single(RecordRules.Check(held, [Drafted(shortened)], Today).Findings);

        Assert.Equal(("R-202", new DocumentRef(DocumentKind.Round, "2")), (finding.Code, finding.Document));
    }

    [Theory]
    [InlineData("2025-04-30", ProposalStatus.Agreed, "R-203 steps[b].on")]
    [InlineData("2025-05-01", ProposalStatus.Agreed, "")]
    [InlineData("2025-05-02", ProposalStatus.Floated, "R-204 steps[b].status")]
    [InlineData("2025-05-02", ProposalStatus.Withdrawn, "")]
    public void Check_OfSteps_GoForward(string on, ProposalStatus status, string expected) =>
        Assert.Equal(
            Split(expected),
            Codes(
                Proposal(
                    "cars",
                    "metals",
                    Step("a", "2025-05-01", ProposalStatus.Tabled, citations: Cite("gazette")),
                    Step("b", on, status, citations: Cite("gazette"))
                ) with
                {
                    Title = Both,
                }
            )
        );

    [Theory]
    [InlineData("2025-06-07", "R-205 outcome")]
    [InlineData("2025-06-08", "")]
    [InlineData("2025-06", "")]
    public void Check_OfADeadlineThatPassed_WantsAnOutcome(string on, string expected) =>
        Assert.Equal(Split(expected), Codes(Deadline("pause", "2025-04-09", on) with { Title = Both, Citations = [Cite("gazette")] }));

    [Fact]
    public void Check_OfAStatementThatNobodySupports_Warns()
    {
        var action = Legal("a", "2025-02-10", "2025-03-12");

        Assert.Equal(["R-301 actions[a].citations"], Codes(Steel(action with { Citations = [Cite("gazette", Stance.Differs)] })));
        Assert.Empty(Codes(Steel(action)));
    }

    [Theory]
    [InlineData("2025-05-18", "R-302 actions[a].citations")]
    [InlineData("2025-05-19", "")]
    public void Check_OfASourceYoungerThanTheKnowledge_Warns(string announcedOn, string expected) =>
        Assert.Equal(Split(expected), Codes(Steel(Legal("a", announcedOn, "2025-06-01") with { Citations = [Cite("late")] })));

    [Fact]
    public void Check_OfAClaimTheDocumentRejects_Warns()
    {
        var rejected = Cite("late", Stance.Rejected) with { Says = Text("the rate is 10") };
        TariffMeasure With(string says) =>
            Steel(Legal("a", "2025-02-10", "2025-03-12") with { Citations = [Cite("gazette") with { Says = Text(says) }, rejected] });

        Assert.Equal(["R-303 actions[a].citations[gazette]"], Codes(With("The rate is 10")));
        Assert.Empty(Codes(With("the rate is 25")));
    }

    [Fact]
    public void Check_OfALabelInOneLanguage_Warns()
    {
        var steel = Before.Find<TariffMeasure>("steel")!;

        Assert.Equal(["R-304 name"], Codes(steel with { Name = Text("steel") }));
        Assert.Empty(Codes(steel));
    }

    [Fact]
    public void Check_OfAWarningThatThePublishedRecordHas_NeedsNoReasonAgain()
    {
        var steel = Steel(Legal("first", "2025-02-10", "2025-03-12") with { RatePercent = 120 });
        var record = RecordRules.Check(Before, [Drafted(steel)], Today).After!;

        var again = RecordRules.Check(record, [Drafted(steel with { Goods = LocalizedText.Of("goods of steel", "鉄鋼") })], Today);
        var other = RecordRules.Check(record, [Drafted(Steel(steel.Actions[0] with { RatePercent = 130 }))], Today);

        Assert.True(Assert.Single(again.Findings).AlreadyThere);
        Assert.Empty(again.Blocking(new Dictionary<string, string>()));
        var blocking = Assert.Single(other.Blocking(new Dictionary<string, string>()));
        Assert.Empty(other.Blocking(new Dictionary<string, string> { [blocking.Key] = "said so in the order" }));
    }

    [Fact]
    public void Report_OnceTheRecordMovedOn_IsStale()
    {
        var report = RecordRules.Check(Before, [], Today);

        Assert.False(report.IsStale(7));
        Assert.True(report.IsStale(8));
    }

    [Fact]
    public void Rules_All_HaveACodeOfTheirOwn() => Assert.Equal(Rule.All.Count, Rule.All.Select(rule => rule.Code).Distinct().Count());

    private static Participant Minister =>
        new()
        {
            Person = "minister",
            Post = Text("Minister"),
            Side = Side.Japan,
        };

    private static TariffMeasure Steel(params RateAction[] actions) =>
        Measure("steel", "metals", actions) with
        {
            Name = Both,
            Goods = Both,
        };

    private static RateAction Legal(string id, string announcedOn, string from, string? until = null) =>
        Action(id, announcedOn, from, until, 25, citations: Cite("gazette"));

    private static NegotiationRound Cited(NegotiationRound round) => round with { City = Both, Citations = [Cite("gazette")] };

    private static DraftedDocument Drafted(Document document) =>
        new(new(DocumentJson.KindOf(document), document.Id), DocumentJson.Write(document));

    private static List<string> Codes(Document document) => Codes([Drafted(document)]);

    private static List<string> Codes(DraftedDocument[] changes) =>
        [.. RecordRules.Check(Before, changes, Today).Findings.Select(finding => $"{finding.Code} {finding.Place}")];

    private static string[] Split(string expected) => expected.Length == 0 ? [] : expected.Split('|');
}
