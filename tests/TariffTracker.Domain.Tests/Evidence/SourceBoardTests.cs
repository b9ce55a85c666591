using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Evidence;

public sealed class SourceBoardTests
{
    private static TariffRecord Three() =>
        RecordOf(
            Source("wire", "2025-06-06") with
            {
                Kind = SourceKind.WireReport,
            },
            Source("copy", "2025-06-07", "wire") with
            {
                Kind = SourceKind.Republished,
            },
            Source("order", "2025-04-02") with
            {
                Kind = SourceKind.OfficialInstrument,
            },
            Event("a", "2025-06-06") with
            {
                Citations =
                [
                    Cite("wire"),
                    Cite("copy"),
                    Cite("copy", Stance.Rejected) with
                    {
                        Says = LocalizedText.Of("The Biden administration paused it.", "バイデン政権が停止した。"),
                    },
                ],
            }
        );

    private static SourceResult Ask(SourceFilter filter) => SourceBoard.For(Three(), filter);

    [Fact]
    public void For_NoFilter_ListsAllWithTheLatestFirst()
    {
        var result = Ask(new SourceFilter());

        Assert.Equal(["copy", "wire", "order"], result.Sources.Select(view => view.Source.Id));
        Assert.Equal(3, result.Total);
        Assert.Equal(
            (1, 0, 1, 2),
            (result.Sources[0].Supports, result.Sources[0].Differs, result.Sources[0].Rejected, result.Sources[0].Statements)
        );
        Assert.Equal("wire", Assert.Single(result.Sources[0].Repeats).Id);
    }

    [Fact]
    public void For_Stance_KeepsSourcesWithAStatementOfIt()
    {
        var result = Ask(new SourceFilter { Stances = [Stance.Rejected] });

        Assert.Equal("copy", Assert.Single(result.Sources).Source.Id);
        Assert.Equal([2, 0, 1], result.Stances.Select(facet => facet.Count));
    }

    [Fact]
    public void For_KindAndStance_CountsEachBesideTheOther()
    {
        var result = Ask(new SourceFilter { Kinds = [SourceKind.WireReport], Stances = [Stance.Rejected] });

        Assert.Empty(result.Sources);
        Assert.Equal(1, result.Kinds.Single(facet => facet.Choice == SourceKind.Republished).Count);
        Assert.Equal(0, result.Stances.Single(facet => facet.Choice == Stance.Rejected).Count);
    }

    [Theory]
    [InlineData("biden ADMINISTRATION")]
    [InlineData("ﾊﾞｲﾃﾞﾝ政権")]
    public void For_TextOfARejectedClaim_FindsItsSource(string text) =>
        Assert.Equal("copy", Assert.Single(Ask(new SourceFilter { Text = text }).Sources).Source.Id);

    [Fact]
    public void For_SourceOfNothing_HasNoStatements() => Assert.Equal(0, Ask(new SourceFilter()).Sources[2].Statements);
}
