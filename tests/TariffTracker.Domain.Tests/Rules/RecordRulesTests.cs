using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using static TariffTracker.Domain.Tests.Rules.RulesSample;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rules;

/// <summary>What makes a document at all, where rules fire and one step beside, where they do not; and what becomes of findings.</summary>
public sealed class RecordRulesTests
{
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
}
