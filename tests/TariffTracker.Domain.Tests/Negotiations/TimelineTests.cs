using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

public sealed class TimelineTests
{
    private static readonly DateOnly Today = Day("2025-06-08");

    private static TariffRecord Everything() =>
        TariffRecord.Build(
            1,
            [
                .. June2025().Documents,
                Round(5, "2025-06-05", "2025-06-06") with
                {
                    Participants =
                    [
                        new Participant
                        {
                            Person = "akazawa",
                            Post = Text("minister"),
                            Side = Side.Japan,
                        },
                    ],
                },
                new Person
                {
                    Id = "akazawa",
                    Name = LocalizedText.Of("Ryosei Akazawa", "赤沢亮正"),
                    AlsoWritten = ["赤澤亮正"],
                    Side = Side.Japan,
                },
                Event("ruling", "2025-05-28", EventKind.CourtRuling, Side.Other),
                Event("election", "2025-07", EventKind.Election, Side.Japan) with
                {
                    AnnouncedOn = Day("2025-01-01"),
                },
                Deadline("pause", "2025-04-09", "2025-07-09"),
            ]
        );

    private static TimelineResult Ask(TimelineFilter filter) => TimelineResult.Of(Everything(), new Lens(Today, Today), filter);

    [Fact]
    public void For_Everything_IsLatestFirst()
    {
        var days = Timeline.For(Everything(), Today).Select(entry => entry.On).ToList();

        Assert.Equal(days.OrderDescending(), days);
    }

    [Fact]
    public void For_Everything_HoldsEachKindOfEntryOnceWithOneSubject()
    {
        var entries = Timeline.For(Everything(), Today);

        Assert.Equal(entries.Count, entries.Select(entry => entry.Id).Distinct().Count());
        Assert.All(
            entries,
            entry => Assert.Single(new object?[] { entry.Round, entry.Event, entry.Deadline, entry.Rate }, subject => subject is not null)
        );
    }

    [Fact]
    public void For_RateChange_KnowsBeforeAndAfter()
    {
        var doubling = Timeline.For(Everything(), Today).Single(entry => entry.Id == "section-232-steel-20250604");

        Assert.Equal((25m, 50m), (doubling.Rate!.Before!.RatePercent, doubling.Rate.After!.RatePercent));
    }

    [Fact]
    public void For_EntriesAfterTheDay_AreAhead() =>
        Assert.Equal(
            ["deadline-pause", "ieepa-reciprocal-20250709", "election"],
            Timeline
                .For(Everything(), Today)
                .Where(entry => entry.Ahead)
                .Select(entry => entry.Id)
                .Order()
                .OrderBy(id =>
                    id switch
                    {
                        "deadline-pause" => 0,
                        "ieepa-reciprocal-20250709" => 1,
                        _ => 2,
                    }
                )
        );

    [Fact]
    public void Filter_Nothing_LeavesEverything()
    {
        var result = Ask(new TimelineFilter());

        Assert.Equal(result.Total, result.Entries.Count);
    }

    [Fact]
    public void Filter_Kind_LeavesThatKindAndKeepsTheCountsOfTheOthers()
    {
        var result = Ask(new TimelineFilter { Kinds = [TimelineKind.Courts] });

        Assert.Equal("ruling", Assert.Single(result.Entries).Id);
        Assert.Equal(1, result.Kinds.Single(facet => facet.Choice == TimelineKind.Talks).Count);
        Assert.Equal(0, result.Sectors.Single(facet => facet.Choice == "steel").Count);
    }

    [Fact]
    public void Filter_EveryFacetCount_IsWhatChoosingItLeaves()
    {
        var filter = new TimelineFilter { Years = [2025], Sides = [Side.UnitedStates] };
        var result = Ask(filter);

        Assert.All(result.Kinds, facet => Assert.Equal(facet.Count, Ask(filter with { Kinds = [facet.Choice] }).Entries.Count));
        Assert.All(result.Sectors, facet => Assert.Equal(facet.Count, Ask(filter with { Sectors = [facet.Choice] }).Entries.Count));
        Assert.All(result.Sides, facet => Assert.Equal(facet.Count, Ask(filter with { Sides = [facet.Choice] }).Entries.Count));
        Assert.All(result.Evidence, facet => Assert.Equal(facet.Count, Ask(filter with { Evidence = [facet.Choice] }).Entries.Count));
    }

    [Theory]
    [InlineData("akazawa")]
    [InlineData("AKAZAWA")]
    [InlineData("赤沢")]
    [InlineData("赤澤")]
    public void Filter_NameHoweverWritten_FindsTheRound(string text) =>
        Assert.Equal(5, Assert.Single(Ask(new TimelineFilter { Text = text }).Entries).Round?.Number);

    [Theory]
    [InlineData("50%")]
    [InlineData("５０％")]
    public void Filter_RateInFullOrHalfWidth_FindsTheChange(string text) =>
        Assert.Equal("section-232-steel-20250604", Assert.Single(Ask(new TimelineFilter { Text = text }).Entries).Id);

    [Fact]
    public void Filter_WhatBothDid_BelongsToEach()
    {
        Assert.Contains(Ask(new TimelineFilter { Sides = [Side.Japan] }).Entries, entry => entry.Round is not null);
        Assert.Contains(Ask(new TimelineFilter { Sides = [Side.UnitedStates] }).Entries, entry => entry.Round is not null);
    }

    [Fact]
    public void Filter_NothingFits_IsEmptyAndStillCounts()
    {
        var result = Ask(new TimelineFilter { Kinds = [TimelineKind.Courts], Text = "steel" });

        Assert.Empty(result.Entries);
        Assert.Contains(result.Kinds, facet => facet.Count > 0);
    }

    [Fact]
    public void Filter_NothingFits_CountsWhatDroppingEachPartWouldLeave()
    {
        var filter = new TimelineFilter
        {
            Kinds = [TimelineKind.Courts],
            Sides = [Side.Japan],
            Years = [2025],
        };
        var result = Ask(filter);

        Assert.Equal([TimelineFilterPart.Kinds, TimelineFilterPart.Sides, TimelineFilterPart.Years], result.Drops.Select(d => d.Part));
        Assert.All(result.Drops, drop => Assert.Equal(drop.Count, Ask(filter.Without(drop.Part)).Entries.Count));
    }

    [Fact]
    public void Filter_Empty_HasNothingToDrop() => Assert.Empty(Ask(new TimelineFilter { Text = "  " }).Drops);

    [Fact]
    public void Filter_YearWithoutEntries_StaysAChoice()
    {
        var years = Ask(new TimelineFilter { Years = [1999] }).Years;

        Assert.Equal(new FacetCount<int>(1999, 0, true), years[^1]);
    }

    [Fact]
    public void Stretches_ClocksAgree_AreAheadAndPast()
    {
        var stretches = Ask(new TimelineFilter()).Stretches;

        Assert.Equal([Today, null], stretches.Select(stretch => stretch.After));
        Assert.All(EntriesOf(stretches[0]), entry => Assert.True(entry.Ahead));
        Assert.All(EntriesOf(stretches[1]), entry => Assert.False(entry.Ahead));
    }

    [Fact]
    public void Stretches_ClocksDiffer_AreCutAtBoth()
    {
        var lens = new Lens(Day("2025-05-20"), Today);
        var result = TimelineResult.Of(Everything(), lens, new TimelineFilter());

        Assert.Equal([lens.Known, lens.AsOf, null], result.Stretches.Select(stretch => stretch.After));
        Assert.Equal(["round-5", "section-232-steel-20250604", "ruling"], EntriesOf(result.Stretches[1]).Select(entry => entry.Id));
        Assert.Equal(result.Entries, result.Stretches.SelectMany(EntriesOf));
    }

    [Fact]
    public void Groups_OfImpreciseEntries_AreNoMoreExactThanThose()
    {
        var record = RecordOf(
            Event("a", "2025-03-31"),
            Event("b", "2025-Q1"),
            Event("c", "2025-03-early"),
            Event("d", "2010"),
            Event("e", "2010-09")
        );

        var periods = TimelineResult.Of(record, new Lens(Today, Today), new TimelineFilter()).Stretches[^1].Groups;

        Assert.Equal(
            ["2025-03: a c", "2025-Q1: b", "2010-09: e", "2010: d"],
            periods.Select(group => $"{group.Period}: {string.Join(' ', group.Entries.Select(entry => entry.Id))}")
        );
    }

    private static IEnumerable<TimelineEntry> EntriesOf(TimelineStretch stretch) => stretch.Groups.SelectMany(group => group.Entries);
}
