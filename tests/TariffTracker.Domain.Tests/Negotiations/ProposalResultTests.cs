using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class ProposalResultTests
{
    private static readonly TariffRecord Ledger = RecordOf(
        Sector("automobiles", 1),
        Sector("steel", 2),
        Sector("lumber", 3),
        Proposal("formula", "automobiles", Step("a", "2025-06-06", ProposalStatus.UnderDiscussion)) with
        {
            WantedInReturn = LocalizedText.Of("A lower rate", "税率の引き下げ、トヨタ"),
        },
        Proposal("output", "automobiles", Step("a", "2025-05-30", ProposalStatus.Tabled)) with
        {
            By = Side.UnitedStates,
            Kind = ProposalKind.Ask,
        },
        Proposal("committee", "steel", Step("a", "2025-06-06", ProposalStatus.Tabled)) with
        {
            By = Side.Both,
        },
        Proposal("later", "lumber", Step("a", "2025-07-22", ProposalStatus.Agreed))
    );

    private static ProposalResult Filtered(ProposalFilter filter) => ProposalResult.Of(Ledger, Day("2025-06-08"), filter);

    private static IEnumerable<string> Ids(ProposalResult result) =>
        result.Groups.SelectMany(group => group.Proposals).Select(view => view.Proposal.Id);

    [Fact]
    public void Of_NoFilter_GroupsEverythingBegunBySector()
    {
        var result = Filtered(new());

        Assert.Equal(["automobiles", "steel"], result.Groups.Select(group => group.Sector.Id));
        Assert.Equal((3, 3), (result.Count, result.Total));
        Assert.Empty(result.Drops);
    }

    [Fact]
    public void Of_SectorAndSide_KeepsWhatFitsBoth() =>
        Assert.Equal(["formula"], Ids(Filtered(new() { Sectors = ["automobiles"], Sides = [Side.Japan] })));

    [Fact]
    public void Of_OneSide_HoldsWhatBothPutForward()
    {
        Assert.Equal(["output", "committee"], Ids(Filtered(new() { Sides = [Side.UnitedStates] })));
        Assert.Equal(["formula", "committee"], Ids(Filtered(new() { Sides = [Side.Japan] })));
    }

    [Theory]
    [InlineData("LOWER rate")]
    [InlineData("とよた")]
    public void Of_Text_IsFoundWhateverItsCaseAndKana(string text) => Assert.Equal(["formula"], Ids(Filtered(new() { Text = text })));

    [Fact]
    public void Facets_CountWithTheOtherFiltersKept()
    {
        var result = Filtered(new() { Sectors = ["automobiles"], Kinds = [ProposalKind.Ask] });

        Assert.Equal([1, 0], result.Sectors.Select(facet => facet.Count));
        Assert.Equal(
            [(ProposalKind.Offer, 1), (ProposalKind.Ask, 1), (ProposalKind.Exclusion, 0)],
            result.Kinds.Select(f => (f.Choice, f.Count))
        );
        Assert.Equal([ProposalKind.Ask], result.Kinds.Where(facet => facet.Chosen).Select(facet => facet.Choice));
        Assert.Equal(1, result.Statuses.Single(facet => facet.Choice == ProposalStatus.Tabled).Count);
    }

    [Fact]
    public void Sectors_WithoutProposalOnTheDay_AreNoChoiceUnlessAskedFor()
    {
        Assert.DoesNotContain("lumber", Filtered(new()).Sectors.Select(facet => facet.Choice.Id));
        Assert.Contains("lumber", Filtered(new() { Sectors = ["lumber"] }).Sectors.Select(facet => facet.Choice.Id));
    }

    [Fact]
    public void Drops_NothingFits_SayWhatEachFilterHoldsBack()
    {
        var result = Filtered(new() { Sectors = ["steel"], Kinds = [ProposalKind.Ask] });

        Assert.Equal(0, result.Count);
        Assert.Equal([new(ProposalFilterPart.Sectors, 1), new(ProposalFilterPart.Kinds, 1)], result.Drops);
    }
}
