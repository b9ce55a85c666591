using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class RecordContentsTests
{
    private static readonly DateOnly Today = Day("2025-06-08");

    private static RecordContents Contents() =>
        RecordContents.Of(
            RecordOf(
                Source("order") with
                {
                    Kind = SourceKind.OfficialInstrument,
                    Read = true,
                },
                Source("asahi"),
                Source("copy", "2025-01-02", "asahi") with
                {
                    Kind = SourceKind.Republished,
                    Read = true,
                },
                Sector("automobiles"),
                Event("told-by-one", "2025-05-01") with
                {
                    Citations = [Cite("asahi"), Cite("copy", Stance.Rejected)],
                },
                Event("told-by-nobody", "2025-05-02"),
                Proposal("formula", "automobiles", Step("first", "2025-05-01", ProposalStatus.Tabled, null, null, null, Cite("asahi"))),
                Round(1, "2025-05-01"),
                Round(2, "2025-06-10") with
                {
                    AnnouncedOn = Day("2025-06-01"),
                }
            ),
            Today
        );

    [Fact]
    public void Documents_AreCountedByKind() =>
        Assert.Equal(
            [
                (DocumentKind.Source, 3),
                (DocumentKind.Round, 2),
                (DocumentKind.Proposal, 1),
                (DocumentKind.Event, 2),
                (DocumentKind.Sector, 1),
            ],
            Contents().Documents.Select(pair => (pair.Key, pair.Value))
        );

    [Fact]
    public void Sources_AreCountedByKindWithThoseRead()
    {
        var contents = Contents();

        Assert.Equal(Enum.GetValues<SourceKind>(), contents.Sources.Select(count => count.Kind));
        Assert.Contains(new SourceCount(SourceKind.OfficialInstrument, 1, 1), contents.Sources);
        Assert.Contains(new SourceCount(SourceKind.NewsArticle, 1, 0), contents.Sources);
        Assert.Contains(new SourceCount(SourceKind.Data, 0, 0), contents.Sources);
        Assert.Equal((3, 1, 2), (contents.SourceTotal, contents.SourcesNotRead, contents.IndependentSources));
    }

    [Fact]
    public void ThinEvidence_IsCounted()
    {
        var contents = Contents();

        Assert.Equal((2, 1, 1), (contents.Statements, contents.ContestedStatements, contents.RejectedReadings));
        Assert.Equal((1, 3, 1), (contents.EntriesOnOneSource, contents.EntriesWithoutSource, contents.ProposalsOnOneSource));
        Assert.Equal(1, contents.RoundsWithoutJointStatement);
    }
}
