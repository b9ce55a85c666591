using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class KnownOnTests
{
    private static Fact Fact(params Citation[] citations) =>
        new()
        {
            Id = "f",
            Question = Text("What?"),
            Used = Text("This."),
            Citations = citations,
        };

    [Fact]
    public void Source_OfAnImpreciseDate_IsKnownFromItsLastPossibleDay()
    {
        var record = RecordOf(Source("s", "2025-05-02/2025-05-14"));

        Assert.Empty(record.KnownOn(Day("2025-05-13")).Sources);
        Assert.Single(record.KnownOn(Day("2025-05-14")).Sources);
    }

    [Fact]
    public void Fact_SupportedLaterThanDisputed_IsKnownFromTheSupport()
    {
        var record = RecordOf(
            Source("early", "2025-05-01"),
            Source("late", "2025-06-01"),
            Event("e", "2025-01-01") with
            {
                Facts = [Fact(Cite("early", Stance.Rejected), Cite("late"))],
            }
        );

        Assert.Empty(record.KnownOn(Day("2025-05-31")).Events[0].Facts);
        Assert.Equal(2, record.KnownOn(Day("2025-06-01")).Events[0].Facts[0].Citations.Count);
    }

    [Fact]
    public void Fact_DisputedLaterThanSupported_IsNotContestedBefore()
    {
        var record = RecordOf(
            Source("early", "2025-05-01"),
            Source("late", "2025-06-01"),
            Event("e", "2025-01-01") with
            {
                Facts = [Fact(Cite("early"), Cite("late", Stance.Differs))],
            }
        );

        Assert.Empty(ContestedRegister.For(record.KnownOn(Day("2025-05-31"))));
        Assert.Single(ContestedRegister.For(record.KnownOn(Day("2025-06-01"))));
    }

    [Fact]
    public void Round_BeforeItTookPlace_IsUnknownUnlessAnnounced()
    {
        var plain = RecordOf(Round(5, "2025-06-05", "2025-06-06"));
        var announced = RecordOf(Round(5, "2025-06-05", "2025-06-06") with { AnnouncedOn = Day("2025-05-31") });

        Assert.Empty(plain.KnownOn(Day("2025-06-04")).Rounds);
        Assert.Single(announced.KnownOn(Day("2025-05-31")).Rounds);
    }

    [Fact]
    public void Round_WhileUnderWay_KeepsItsOutcomeReadoutsAndLaterSittingsBack()
    {
        var outcome = new Outcome { On = Day("2025-06-06"), Finding = Text("no point of agreement") };
        var round = Round(5, "2025-06-05", "2025-06-06", outcome) with
        {
            Readouts = new Readouts
            {
                Japan = new Readout { On = Day("2025-06-06"), Says = Text("more progress") },
                LookedForOn = Day("2025-06-08"),
            },
            Meetings = [new Meeting { On = Day("2025-06-05") }, new Meeting { On = Day("2025-06-06") }],
        };

        var known = RecordOf(round).KnownOn(Day("2025-06-05")).Rounds[0];

        Assert.Equal((null, null, null), (known.Outcome, known.Readouts.Japan, known.Readouts.LookedForOn));
        Assert.Equal(Day("2025-06-05"), Assert.Single(known.Meetings).On);
    }

    [Fact]
    public void ProposalStep_ReportedLater_IsKnownFromTheReport()
    {
        var record = RecordOf(
            Sector("steel"),
            Proposal("p", "steel", Step("tabled", "2025-04", ProposalStatus.Tabled, publicOn: "2025-06-06"))
        );

        Assert.Empty(record.KnownOn(Day("2025-06-05")).Proposals);
        Assert.Single(record.KnownOn(Day("2025-06-06")).Proposals);
    }

    [Fact]
    public void RateAction_SignedAndPublishedLater_ShowsNeitherDateBefore()
    {
        var action = Action("a", "2025-07-22", "2025-08-07") with { SignedOn = Day("2025-07-31"), PublishedOn = Day("2025-08-06") };
        var record = RecordOf(Sector("general"), Measure("m", "general", action));

        var known = record.KnownOn(Day("2025-07-31")).Measures[0].Actions[0];

        Assert.Equal((Day("2025-07-31"), null), (known.SignedOn, known.PublishedOn));
    }

    [Fact]
    public void Event_PlannedAndAnnounced_IsKnownWithoutItsOutcome()
    {
        var summit = Event("g7", "2025-06-15", EventKind.Summit) with
        {
            AnnouncedOn = Day("2025-05-23"),
            Outcome = new Outcome { On = Day("2025-06-16"), Finding = Text("no deal") },
        };

        Assert.Null(RecordOf(summit).KnownOn(Day("2025-06-08")).Events[0].Outcome);
    }

    [Fact]
    public void Event_OfAnImpreciseDate_IsKnownFromItsLastPossibleDay()
    {
        var record = RecordOf(Event("e", "2025-05"));

        Assert.Empty(record.KnownOn(Day("2025-05-30")).Events);
        Assert.Single(record.KnownOn(Day("2025-05-31")).Events);
    }

    [Fact]
    public void Post_LeftLater_IsStillHeld()
    {
        var person = new Person
        {
            Id = "p",
            Name = Text("P"),
            Side = Side.Japan,
            Posts =
            [
                new Post
                {
                    Title = Text("Minister"),
                    From = PartialDate.Parse("2024-10-01"),
                    Until = PartialDate.Parse("2025-10-21"),
                },
                new Post { Title = Text("Prime Minister"), From = PartialDate.Parse("2025-10-21") },
            ],
        };

        var post = Assert.Single(RecordOf(person).KnownOn(Day("2025-06-08")).People[0].Posts);

        Assert.Null(post.Until);
    }

    [Fact]
    public void Person_KnownOnlyForALaterPost_IsNotKnownNorReferredTo()
    {
        var person = new Person
        {
            Id = "later",
            Name = Text("Later"),
            Side = Side.Japan,
            Posts = [new Post { Title = Text("Prime Minister"), From = PartialDate.Parse("2025-10-21") }],
        };

        var known = RecordOf(person, Event("e", "2025-05-01") with { People = ["later"] }).KnownOn(Day("2025-06-08"));

        Assert.Empty(known.People);
        Assert.Empty(known.Events[0].People);
    }

    [Fact]
    public void Participant_WhoSitsOnTheSecondDay_IsNotThereOnTheFirst()
    {
        static Person Somebody(string id) =>
            new()
            {
                Id = id,
                Name = Text(id),
                Side = Side.UnitedStates,
            };
        var round = Round(8, "2025-07-21", "2025-07-22") with
        {
            Participants =
            [
                new Participant
                {
                    Person = "first",
                    Post = Text("post"),
                    Side = Side.UnitedStates,
                },
                new Participant
                {
                    Person = "second",
                    Post = Text("post"),
                    Side = Side.UnitedStates,
                },
            ],
            Meetings =
            [
                new Meeting { On = Day("2025-07-21"), UnitedStates = ["first"] },
                new Meeting { On = Day("2025-07-22"), UnitedStates = ["second"] },
            ],
        };

        var record = RecordOf(Somebody("first"), Somebody("second"), round);

        Assert.Equal("first", Assert.Single(record.KnownOn(Day("2025-07-21")).Rounds[0].Participants).Person);
        Assert.Equal(2, record.KnownOn(Day("2025-07-22")).Rounds[0].Participants.Count);
    }

    [Fact]
    public void Sector_WithNothingInItYet_IsNotKnown()
    {
        var record = RecordOf(Sector("drones"), Measure("m", "drones", Action("a", "2026-08-13", "2026-09-03")));

        Assert.Empty(record.KnownOn(Day("2026-08-12")).Sectors);
        Assert.Single(record.KnownOn(Day("2026-08-13")).Sectors);
    }

    [Fact]
    public void Reference_ToSomethingNotYetKnown_IsGone()
    {
        var record = RecordOf(
            Sector("general", 1, 0, "m"),
            Measure("m", "general", Action("a", "2025-04-02", "2025-04-05")),
            Deadline("d", "2025-03-01", "2025-07-09") with
            {
                Measures = ["m"],
            }
        );

        var known = record.KnownOn(Day("2025-04-01"));

        Assert.Empty(known.Deadlines[0].Measures);
        Assert.Empty(known.Sectors[0].Card!.Measures);
    }

    [Fact]
    public void KnownOn_Twice_GivesTheEarlierDayAndNeverALaterOne()
    {
        var june = June2025().KnownOn(Day("2025-06-08"));

        Assert.Equal(2, june.KnownOn(Day("2025-04-09")).Measures.Single(m => m.Id == "ieepa-reciprocal").Actions.Count);
        Assert.Throws<InvalidOperationException>(() => june.KnownOn(Day("2025-06-09")));
    }
}
