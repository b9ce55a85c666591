using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Time;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Negotiations;

/// <summary>What holds of the strip whatever happened when, and whatever months it shows.</summary>
public sealed class TimelineStripProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(200);
    private static readonly DateOnly Start = Day("2024-11-01");

    private static readonly Gen<TimelineEvent> AnyEvent =
        from at in Gen.Choose(0, 900)
        from length in Gen.Choose(0, 40)
        from form in Gen.Choose(0, 6)
        from kind in Gen.Elements(Enum.GetValues<EventKind>())
        select Written(Start.AddDays(at), length, form, kind);

    private static readonly Gen<(TimelineEvent[] Events, TimelineWindow Window)> AnyStrip =
        from events in AnyEvent.NonEmptyListOf()
        from at in Gen.Choose(-60, 960)
        from months in Gen.Choose(1, 40)
        let window = TimelineWindow.Of(Start.AddDays(at), Start.AddDays(at)).Lengthened(months)
        select (events.Select((happening, i) => happening with { Id = $"e{i}" }).ToArray(), window);

    [Fact]
    public void Entries_Whatever_AreEachInOneMarkOrOutsideTheWindow() =>
        Check(
            (entries, strip) =>
                Assert.Equal(
                    entries.Select(entry => entry.Id).Order(StringComparer.Ordinal),
                    Marks(strip)
                        .SelectMany(mark => mark.Entries)
                        .Concat(strip.Earlier?.Entries ?? [])
                        .Concat(strip.Later?.Entries ?? [])
                        .Select(entry => entry.Id)
                        .Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void Marks_Whatever_ShowTheirOwnDaysAndNoneBeyondTheWindow() =>
        Check(
            (_, strip) =>
                Assert.All(
                    Marks(strip),
                    mark =>
                    {
                        Assert.True(strip.Window.Holds(mark.FirstDay, mark.LastDay));
                        Assert.InRange(mark.X, 0, TimelineStrip.Width);
                        Assert.InRange(mark.X, mark.From - 0.1, mark.To + 0.1);
                        Assert.Equal(mark.IsSoft, !mark.IsCrowd && !mark.Latest.On.IsDay);
                    }
                )
        );

    [Fact]
    public void Marks_OfOneHeight_DoNotTouch() =>
        Check(
            (_, strip) =>
                Assert.All(
                    strip.Lanes.SelectMany(lane => lane.Rows),
                    row =>
                        Assert.All(
                            row.Marks.GroupBy(mark => mark.Level),
                            level =>
                                Assert.All(
                                    level.Zip(level.Skip(1)),
                                    pair => Assert.True(pair.Second.X - pair.First.X > TimelineStrip.MarkSize - 0.2)
                                )
                        )
                )
        );

    [Fact]
    public void Windows_BeforeAndAfter_AreAsLongAndHoldSomethingNew() =>
        Check(
            (entries, strip) =>
                Assert.All(
                    new[] { strip.Earlier, strip.Later }.OfType<StripBeyond>(),
                    beyond =>
                    {
                        Assert.Equal(strip.Window.Months, beyond.Window.Months);
                        Assert.Contains(
                            beyond.Entries,
                            entry => beyond.Window.Holds(entry.On.FirstDay, TimelineStrip.LastDayOf(entry)) && entries.Contains(entry)
                        );
                    }
                )
        );

    private static void Check(Action<IReadOnlyList<TimelineEntry>, TimelineStrip> holds) =>
        Prop.ForAll(
                AnyStrip.ToArbitrary(),
                any =>
                {
                    var lens = new Lens(Day("2025-06-08"), Day("2027-12-31"));
                    var record = RecordOf([.. any.Events]);
                    var entries = Timeline.For(record, lens.AsOf);
                    holds(entries, TimelineStrip.Of(record, entries, lens, any.Window));
                    holds(entries, TimelineStrip.Of(record, entries, lens));
                }
            )
            .Check(Many);

    private static IEnumerable<StripMark> Marks(TimelineStrip strip) =>
        strip.Lanes.SelectMany(lane => lane.Rows).SelectMany(row => row.Marks);

    private static TimelineEvent Written(DateOnly day, int length, int form, EventKind kind) =>
        Event(
            "e",
            form switch
            {
                0 => day.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture),
                1 => $"{day:yyyy}-Q{(day.Month + 2) / 3}",
                2 => $"{day:yyyy-MM}",
                3 => $"{day:yyyy-MM}-mid",
                4 when length > 0 => $"{day:yyyy-MM-dd}/{day.AddDays(length):yyyy-MM-dd}",
                _ => $"{day:yyyy-MM-dd}",
            },
            kind
        ) with
        {
            LastDay = form > 4 && length > 0 ? day.AddDays(length) : null,
        };
}
