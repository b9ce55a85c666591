using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Rates;

public sealed class MeasureViewTests
{
    private static MeasureView Ask(string measure, string asOf) => MeasureView.Of(June2025(), measure, Day(asOf))!;

    [Fact]
    public void Of_MeasureOnTheCardOfItsSector_TellsWhatTheExampleGoodPays()
    {
        var card = Ask("ieepa-reciprocal", "2025-06-08").Card!;

        Assert.Equal((12.4m, 26.4m), (card.TotalPercent, card.SuspendedTotalPercent));
    }

    [Fact]
    public void Of_SectorWithoutCard_HasNoExampleGood()
    {
        var record = RecordOf(Sector("general"), Measure("m", "general", Action("a", "2025-01-01", "2025-02-01")));

        Assert.Null(MeasureView.Of(record, "m", Day("2025-03-01"))!.Card);
    }

    [Fact]
    public void Of_TwoMeasuresOnTheSameGoods_EachNamesTheOther()
    {
        Assert.Equal("ieepa-reciprocal", Assert.Single(Ask("ieepa-baseline", "2025-06-08").YieldsTo).Other.Id);
        Assert.Equal("ieepa-baseline", Assert.Single(Ask("ieepa-reciprocal", "2025-06-08").YieldedToBy).Other.Id);
    }

    [Fact]
    public void Of_RuleOnADayBeforeItApplies_DoesNotHold() =>
        Assert.Equal(
            (false, true),
            (Ask("ieepa-baseline", "2025-04-04").YieldsTo[0].Holds, Ask("ieepa-baseline", "2025-04-05").YieldsTo[0].Holds)
        );

    [Fact]
    public void Of_AnnouncementTheLawFollowed_BecameLaw()
    {
        var said = Assert.Single(Ask("section-232-steel", "2025-06-08").Unenacted);

        Assert.Equal(("rally", "proclamation-10947", true), (said.Action.Id, said.OvertakenBy!.Id, said.BecameLaw));
    }

    [Fact]
    public void Of_AnnouncementTheLawOverruled_DidNotBecomeLaw()
    {
        var record = RecordOf(
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("letter", "2025-07-07", "2025-08-01", rate: 25, standing: Standing.Announced),
                Action("order", "2025-07-31", "2025-08-07", rate: 15)
            )
        );

        var said = Assert.Single(MeasureView.Of(record, "m", Day("2025-08-20"))!.Unenacted);

        Assert.Equal(("order", false), (said.OvertakenBy!.Id, said.BecameLaw));
    }

    [Fact]
    public void Of_ProposalsAndDeadlinesThatNameIt_AreFound()
    {
        var record = RecordOf(
            Sector("general"),
            Measure("m", "general", Action("a", "2025-01-01", "2025-02-01")),
            Proposal("cut", "general", Step("s", "2025-03-01", ProposalStatus.Tabled)) with
            {
                Measures = ["m"],
            },
            Proposal("other", "general", Step("s", "2025-03-01", ProposalStatus.Tabled)),
            Deadline("end", "2025-02-01", "2025-07-09") with
            {
                Measures = ["m"],
            },
            Deadline("vote", "2025-02-01", "2025-07-20")
        );

        var view = MeasureView.Of(record, "m", Day("2025-06-08"))!;

        Assert.Equal(("cut", "end"), (Assert.Single(view.Proposals).Proposal.Id, Assert.Single(view.Deadlines).Deadline.Id));
    }

    [Fact]
    public void Of_TwoCopiesOfOneStory_AreTwoSourcesAndOneIndependent()
    {
        var record = RecordOf(
            Source("wire"),
            Source("a", "2025-01-02", "wire"),
            Source("b", "2025-01-02", "wire"),
            Sector("general"),
            Measure("m", "general", Action("a", "2025-01-01", "2025-02-01", citations: [Cite("a"), Cite("b"), Cite("a")]))
        );

        var view = MeasureView.Of(record, "m", Day("2025-03-01"))!;

        Assert.Equal((2, 1), (view.Sources, view.IndependentSources));
    }

    [Fact]
    public void Of_MeasureNotYetKnown_IsNone() =>
        Assert.Null(MeasureView.Of(June2025().KnownOn(Day("2025-04-01")), "ieepa-baseline", Day("2025-06-08")));

    [Fact]
    public void MeasureResult_InForceComesFirstInEachSector()
    {
        var result = MeasureResult.Of(June2025(), Day("2025-06-08"), null);

        Assert.Equal(["ieepa-baseline", "ieepa-reciprocal", "section-232-steel"], result.Rates.Select(rate => rate.Measure.Id));
        Assert.Equal([2, 1, 0, 0, 0], result.Statuses.Select(facet => facet.Count));
    }

    [Fact]
    public void MeasureResult_OneStatus_KeepsTheCountsOfTheOthers()
    {
        var result = MeasureResult.Of(June2025(), Day("2025-06-08"), MeasureStatus.Suspended);

        Assert.Equal("ieepa-reciprocal", Assert.Single(result.Rates).Measure.Id);
        Assert.Equal((3, 2), (result.Total, result.Statuses[0].Count));
    }

    [Fact]
    public void OfMeasure_AnswerThatALaterOrderChanged_IsADifference()
    {
        var record = RecordOf(
            Sector("general"),
            Measure(
                "m",
                "general",
                Action("stacked", "2025-07-31", "2025-08-07", rate: 15),
                Action("ceiling", "2025-09-04", "2025-08-07", rate: 15, basis: Basis.AllIn) with
                {
                    Retroactive = true,
                }
            )
        );

        var difference = LensDifference.OfMeasure(record.KnownOn(Day("2025-08-20")), record, "m", Day("2025-08-20"))!;

        Assert.Equal((Basis.Additional, Basis.AllIn), (difference.First!.Basis, difference.Second!.Basis));
        Assert.Equal("ceiling", Assert.Single(difference.Announcements).Id);
        Assert.Null(LensDifference.OfMeasure(record, record, "m", Day("2025-08-20")));
        Assert.Null(LensDifference.OfMeasure(record, record, "nothing", Day("2025-08-20")));
    }
}
