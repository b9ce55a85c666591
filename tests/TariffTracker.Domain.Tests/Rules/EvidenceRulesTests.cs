using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using static TariffTracker.Domain.Tests.Rules.RulesSample;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rules;

/// <summary>Every rule about evidence where it fires, and one step beside, where it does not.</summary>
public sealed class EvidenceRulesTests
{
    [Fact]
    public void Check_OfARejectionWithoutAReason_IsAnError()
    {
        var rejected = Cite("gazette", Stance.Rejected) with { Says = Text("another") };
        TariffMeasure With(Citation citation) =>
            Steel(Legal("first", "2025-02-10", "2025-03-12") with { Citations = [Cite("gazette"), citation] });

        Assert.Equal(["R-008 first"], Codes(With(rejected with { Reason = null })));
        Assert.Empty(Codes(With(rejected)));
    }

    [Theory]
    [InlineData("https://gazette.example/2025/order", "R-305 url")]
    [InlineData("http://www.Gazette.example/2025/order/#p3", "R-305 url")]
    [InlineData("https://gazette.example/2025/order?page=2", "")]
    [InlineData("https://gazette.example/2025/orders", "")]
    public void Check_OfASourceWithTheAddressOfAnother_Warns(string url, string expected)
    {
        var gazette = Source("gazette", "2025-01-01") with { Url = "https://gazette.example/2025/order" };
        var record = TariffRecord.Build(1, [gazette]);
        var second = Source("second", "2025-01-02") with { Url = url };

        IEnumerable<string> CodesOf(Source source) =>
            RecordRules
                .Check(record, [new(new(DocumentKind.Source, source.Id), DocumentJson.Write(source), source.Id == "second")], Today)
                .Findings.Select(finding => $"{finding.Code} {finding.Place}");

        Assert.Equal(Split(expected), CodesOf(second));
        Assert.Empty(CodesOf(gazette));
    }

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

    [Theory]
    [InlineData("Ten and no more", "¶5", null, null, "ten and no more", "R-303 actions[a].citations[late ¶5]")]
    [InlineData("it becomes 10 in July", "¶4", null, null, "a rise to 10", "R-303 actions[a].citations[late ¶4]")]
    [InlineData("it becomes 10 in July", "¶5", null, null, "a rise to 10", "")]
    [InlineData("it becomes 12 in July", "¶4", null, null, "a rise to 10", "")]
    [InlineData("other words", "¶4", null, null, "these words", "")]
    [InlineData("other words", "¶5", 10.0, 10.0, "these words", "R-303 actions[a].citations[late ¶5]")]
    [InlineData("other words", "¶4", 25.0, 10.0, "these words", "")]
    public void Check_OfAClaimThatAnotherDocumentRejects_Warns(
        string says,
        string? locator,
        double? rate,
        double? rejectedRate,
        string rejectedSays,
        string expected
    )
    {
        var rejected = Cite("late", Stance.Rejected) with
        {
            Says = Text(rejectedSays),
            Locator = "¶4",
            RatePercent = (decimal?)rejectedRate,
            Reason = Text("a slip of the pen"),
        };
        var aluminum = Measure(
            "aluminum",
            "metals",
            Legal("first", "2025-02-10", "2025-03-12") with
            {
                Citations = [Cite("gazette"), rejected],
            }
        );
        var record = TariffRecord.Build(8, [.. Before.Documents.Where(document => document.Id != "aluminum"), aluminum]);
        var claim = Cite("late") with { Says = Text(says), Locator = locator, RatePercent = (decimal?)rate };
        var steel = Steel(Legal("a", "2025-05-20", "2025-06-01") with { Citations = [Cite("gazette"), claim] });

        var findings = RecordRules.Check(record, [Drafted(steel)], Today).Findings;

        Assert.Equal(Split(expected), findings.Select(finding => $"{finding.Code} {finding.Place}"));
    }

    [Fact]
    public void Check_OfAClaimRejectedOfAnotherSource_IsAnotherClaim()
    {
        var rejected = Cite("late", Stance.Rejected) with { Says = Text("the rate is 10"), RatePercent = 10 };
        var aluminum = Measure(
            "aluminum",
            "metals",
            Legal("first", "2025-02-10", "2025-03-12") with
            {
                Citations = [Cite("gazette"), rejected],
            }
        );
        var record = TariffRecord.Build(8, [.. Before.Documents.Where(document => document.Id != "aluminum"), aluminum]);
        var steel = Steel(
            Legal("a", "2025-02-10", "2025-03-12") with
            {
                Citations = [Cite("gazette") with { Says = Text("the rate is 10"), RatePercent = 10 }],
            }
        );

        Assert.Empty(RecordRules.Check(record, [Drafted(steel)], Today).Findings);
    }
}
