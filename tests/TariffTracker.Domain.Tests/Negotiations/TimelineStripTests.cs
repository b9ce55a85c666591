using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class TimelineStripTests
{
    private static readonly Lens Today = new(Day("2025-06-08"), Day("2025-06-08"));
    private static readonly TimelineWindow June = TimelineWindow.Period(1, Day("2025-06-08"));

    [Fact]
    public void Lanes_EveryKindOfEntry_HasItsOwn()
    {
        var record = RecordOf(
            Round(5, "2025-06-05", "2025-06-06"),
            Event("call", "2025-06-01", EventKind.LeadersCall),
            Event("order", "2025-06-02", EventKind.LegalInstrument),
            Event("ruling", "2025-06-03", EventKind.CourtRuling),
            Event("election", "2025-06-04", EventKind.Election),
            Sector("metals"),
            Measure("steel", "metals", Action("a", "2025-06-01", "2025-06-07")),
            Deadline("of-talks", "2025-05-01", "2025-06-09"),
            Deadline("of-steel", "2025-05-01", "2025-06-10") with
            {
                Measures = ["steel"],
            }
        );

        var strip = StripOf(record);

        Assert.Equal(Enum.GetValues<StripLaneKind>(), strip.Lanes.Select(lane => lane.Kind));
        Assert.Equal(["call", "round-5", "deadline-of-talks"], Ids(strip, StripLaneKind.Talks));
        Assert.Equal(["order", "steel-20250607", "deadline-of-steel"], Ids(strip, StripLaneKind.Measures));
        Assert.Equal(["ruling"], Ids(strip, StripLaneKind.Courts));
        Assert.Equal(["election"], Ids(strip, StripLaneKind.Politics));
    }

    [Fact]
    public void Marks_OneDayTooCrowded_AreOneForAllOfThem()
    {
        var record = RecordOf([.. Enumerable.Range(1, 9).Select(i => Event($"e{i}", i <= 7 ? "2025-06-04" : "2025-06-20"))]);

        var marks = Row(StripOf(record), StripLaneKind.Politics).Marks;

        Assert.Equal([6, 1, 1, 1], marks.OrderBy(mark => mark.X).ThenBy(mark => mark.Level).Select(mark => mark.Entries.Count));
        var crowd = marks.Single(mark => mark.IsCrowd);
        Assert.Equal((Day("2025-06-04"), Day("2025-06-04")), (crowd.FirstDay, crowd.LastDay));
        Assert.False(crowd.IsSoft);
    }

    [Fact]
    public void Marks_RoomForSome_GoesToTheRounds()
    {
        var record = RecordOf(
            Event("call", "2025-05-23", EventKind.LeadersCall),
            Event("visit", "2025-05-23", EventKind.Talks),
            Event("meeting", "2025-05-24", EventKind.Talks),
            Event("summit", "2025-05-24", EventKind.Summit),
            Round(3, "2025-05-23")
        );

        var marks = Row(StripOf(record, TimelineWindow.Period(12, Day("2025-05-23"))), StripLaneKind.Talks).Marks;

        Assert.Contains(marks, mark => mark is { IsCrowd: false, Latest.Round: not null });
        Assert.Equal(3, marks.Select(mark => mark.Level).Distinct().Count());
    }

    [Fact]
    public void Marks_ImpreciseDate_StandsInTheMiddleWithSoftEnds()
    {
        var mark = Assert.Single(Row(StripOf(RecordOf(Event("election", "2025-06-early"))), StripLaneKind.Politics).Marks);

        Assert.True(mark.IsSoft);
        Assert.False(mark.Lasts);
        Assert.Equal(Middle("2025-06-01"), mark.From);
        Assert.Equal(Middle("2025-06-10"), mark.To);
        Assert.Equal((mark.From + mark.To) / 2, mark.X, 0.1);
    }

    [Fact]
    public void Marks_OfSomethingThatLasts_ReachFromItsFirstDayToItsLast()
    {
        var mark = Assert.Single(Row(StripOf(RecordOf(Round(6, "2025-06-13", "2025-06-14"))), StripLaneKind.Talks).Marks);

        Assert.True(mark.Lasts);
        Assert.False(mark.IsSoft);
        Assert.Equal((Middle("2025-06-13"), Middle("2025-06-14")), (mark.From, mark.To));
    }

    [Fact]
    public void Marks_YearThatReachesBeyondTheWindow_EndAtItsEdges()
    {
        var mark = Assert.Single(Row(StripOf(RecordOf(Event("curbs", "2025"))), StripLaneKind.Politics).Marks);

        Assert.Equal((0, TimelineStrip.Width), (mark.From, mark.To));
    }

    [Fact]
    public void Rows_OfSectorsWithCards_HaveTheirChangesAndWhatIsPaid()
    {
        var strip = StripOf(June2025(), TimelineWindow.Period(12, Day("2025-06-08")));

        var rows = Lane(strip, StripLaneKind.Measures).Rows;
        Assert.Equal(["general", "steel"], rows.Select(row => row.Sector?.Id));
        var steel = rows[1].Bars;
        Assert.Equal([25m, 50m], steel.Select(bar => bar.Stretch.RatePercent));
        Assert.Equal(rows[1].Marks.Select(mark => mark.X), steel.Select(bar => bar.From));
        Assert.Equal((steel[1].From, TimelineStrip.Width), (steel[0].To, steel[1].To));
        Assert.Contains(rows[0].Bars, bar => bar.Stretch is { RatePercent: 10, SuspendedPercent: 24 });
    }

    [Fact]
    public void Rows_OfSectorsThatTheFiltersLeaveOut_AreNotThere()
    {
        var record = June2025();
        List<TimelineEntry> steel = [.. Timeline.For(record, Today.AsOf).Where(entry => entry.Sectors.Contains("steel"))];

        var strip = TimelineStrip.Of(record, steel, Today);

        Assert.Equal("steel", Assert.Single(Lane(strip, StripLaneKind.Measures).Rows).Sector?.Id);
    }

    [Fact]
    public void Usual_FewEarlyAndFarAheadEntries_AreLeftOutAndCanBeReached()
    {
        var record = RecordOf([
            Event("precedent", "2010"),
            .. Enumerable.Range(1, 25).Select(i => Event($"e{i:00}", $"2025-05-{i:00}")),
            Event("far", "2030-08-15") with
            {
                AnnouncedOn = Day("2025-05-01"),
            },
        ]);

        var strip = StripOf(record, asked: null);

        Assert.Equal(("2025-04", "2025-06"), (strip.Window.From, strip.Window.To));
        Assert.Equal(("2010-01", "2030-08"), (strip.Whole.From, strip.Whole.To));
        Assert.Equal("precedent", Assert.Single(strip.Earlier!.Entries).Id);
        Assert.Equal(1, StripOf(record, strip.Earlier.Window).Count);
        Assert.Equal("far", Assert.Single(strip.Later!.Entries).Id);
        Assert.Equal(1, StripOf(record, strip.Later.Window).Count);
        Assert.Equal(strip.Window.Months, strip.Later.Window.Months);
    }

    [Fact]
    public void Usual_NothingNearby_IsWhereTheEntriesAre()
    {
        var record = RecordOf(Event("far", "2030-08-15") with { AnnouncedOn = Day("2025-05-01") });

        Assert.Equal(("2030-07", "2030-09"), (StripOf(record, asked: null).Window.From, StripOf(record, asked: null).Window.To));
    }

    [Fact]
    public void Strip_HundredTimesTheRecord_HasFewMarksAndLosesNothing()
    {
        var days = Enumerable.Range(0, 20_000).Select(i => Day("2025-01-01").AddDays(i % 720));
        var kinds = Enum.GetValues<EventKind>();
        var record = RecordOf([.. days.Select((day, i) => Event($"e{i}", $"{day:yyyy-MM-dd}", kinds[i % kinds.Length]))]);

        var strip = StripOf(record, TimelineWindow.Of(Day("2025-01-01"), Day("2026-12-31")));

        Assert.Equal(20_000, strip.Count);
        Assert.InRange(strip.Lanes.Sum(lane => lane.Rows.Sum(row => row.Marks.Count)), 1, 500);
    }

    private static TimelineStrip StripOf(TariffRecord record) => StripOf(record, June);

    private static TimelineStrip StripOf(TariffRecord record, TimelineWindow? asked) =>
        TimelineStrip.Of(record, Timeline.For(record, Today.AsOf), Today, asked);

    private static StripLane Lane(TimelineStrip strip, StripLaneKind kind) => strip.Lanes.Single(lane => lane.Kind == kind);

    private static StripRow Row(TimelineStrip strip, StripLaneKind kind) => Assert.Single(Lane(strip, kind).Rows);

    private static IEnumerable<string> Ids(TimelineStrip strip, StripLaneKind kind) =>
        Row(strip, kind).Marks.Select(mark => Assert.Single(mark.Entries).Id);

    private static double Middle(string day) => Math.Round(TimelineStrip.Noon(Day(day), June), 1);
}
