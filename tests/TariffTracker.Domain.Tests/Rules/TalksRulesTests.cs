using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Rules.RulesSample;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rules;

/// <summary>Every rule about rounds, people, proposals and deadlines where it fires, and one step beside, where it does not.</summary>
public sealed class TalksRulesTests
{
    [Theory]
    [InlineData("2025-05-29", "R-101 lastDay")]
    [InlineData("2025-05-30", "")]
    public void Check_OfARound_EndsNotBeforeItsFirstDay(string lastDay, string expected) =>
        Assert.Equal(Split(expected), Codes(Cited(Round(2, "2025-05-30") with { LastDay = Day(lastDay) })));

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
}
