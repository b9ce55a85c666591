using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class ProposalDossierTests
{
    private static readonly TariffRecord Ledger = RecordOf(
        Source("asahi"),
        Source("copy", "2025-01-02", "asahi"),
        Source("reuters"),
        Sector("steel"),
        Measure("duty", "steel", Action("order", "2025-06-03", "2025-06-04", rate: 50)),
        Round(5, "2025-06-05"),
        Event("call", "2025-06-07") with
        {
            Proposals = ["package"],
        },
        Proposal(
            "package",
            "steel",
            Step("first", "2025-05-01", ProposalStatus.Floated),
            Step("tabled", "2025-06-05", ProposalStatus.Tabled, 5, null, null, Cite("asahi"), Cite("copy")),
            Step("agreed", "2025-07-22", ProposalStatus.Agreed)
        ) with
        {
            Measures = ["duty"],
            Variants =
            [
                new ProposalVariant
                {
                    Id = "stakes",
                    Title = Text("with stakes"),
                    Text = Text("with stakes"),
                    Citations = [Cite("copy"), Cite("reuters")],
                },
            ],
        }
    );

    [Fact]
    public void Of_BetweenSteps_TellsTheTrailSoFarAndWhatComesAfter()
    {
        var dossier = ProposalDossier.Of(Ledger, "package", Day("2025-06-08"))!;

        Assert.Equal([RoundMove.New, RoundMove.Advanced], dossier.Trail.Select(mark => mark.Move));
        Assert.Equal([null, 5], dossier.Trail.Select(mark => mark.Round?.Number));
        Assert.Equal(1, dossier.StepsAfter);
    }

    [Fact]
    public void Of_CopiesAmongTheSources_WeighsEachPartAlone()
    {
        var dossier = ProposalDossier.Of(Ledger, "package", Day("2025-06-08"))!;

        Assert.Equal((0, 1), (dossier.Trail[0].IndependentSources, dossier.Trail[1].IndependentSources));
        Assert.Equal(2, Assert.Single(dossier.Variants).IndependentSources);
        Assert.Equal((3, 2), (dossier.Sources, dossier.View.IndependentSources));
    }

    [Fact]
    public void Of_MeasuresItWouldChange_AreThoseOfTheDay()
    {
        Assert.Equal(50, Assert.Single(ProposalDossier.Of(Ledger, "package", Day("2025-06-08"))!.Rates).AppliedPercent);
        Assert.Equal(0, Assert.Single(ProposalDossier.Of(Ledger, "package", Day("2025-06-03"))!.Rates).AppliedPercent);
    }

    [Fact]
    public void Of_EventThatNamesIt_IsThere() =>
        Assert.Equal("call", Assert.Single(ProposalDossier.Of(Ledger, "package", Day("2025-06-08"))!.Events).Id);

    [Theory]
    [InlineData("nothing", "2025-06-08")]
    [InlineData("package", "2025-04-30")]
    public void Of_UnknownOrNotBegun_IsNone(string id, string asOf) => Assert.Null(ProposalDossier.Of(Ledger, id, Day(asOf)));
}
