using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Time;
using static System.FormattableString;

namespace TariffTracker.Domain.Tests.Time;

/// <summary>Dates of every precision, for property tests.</summary>
public static class PartialDates
{
    private static readonly string[] Thirds = ["early", "mid", "late"];

    private static readonly Gen<DateOnly> Day = Gen.Choose(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)
        .Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateOnly> RecentDay = Gen.Choose(new DateOnly(2024, 1, 1).DayNumber, new DateOnly(2026, 12, 31).DayNumber)
        .Select(DateOnly.FromDayNumber);

    /// <summary>Any day the calendar has.</summary>
    public static Arbitrary<DateOnly> AnyDay { get; } = Day.ToArbitrary();

    /// <summary>Any date that can be written.</summary>
    public static Arbitrary<PartialDate> Any { get; } = Of(Day).ToArbitrary();

    /// <summary>Dates within three years, so that many share a first day or overlap.</summary>
    public static Arbitrary<PartialDate> Crowded { get; } = Of(RecentDay).ToArbitrary();

    private static Gen<PartialDate> Of(Gen<DateOnly> days) =>
        Gen.OneOf(
            days.Select(PartialDate.On),
            days.Two().Where(pair => pair.Item1 != pair.Item2).Select(pair => Between(pair.Item1, pair.Item2)),
            days.Select(day => PartialDate.Parse(Invariant($"{day:yyyy-MM}"))).Select(month => Between(month.FirstDay, month.LastDay)),
            days.Select(day => PartialDate.Parse(Invariant($"{day:yyyy-MM}-{Thirds[Math.Min((day.Day - 1) / 10, 2)]}"))),
            days.Select(day => PartialDate.Parse(Invariant($"{day:yyyy-MM}"))),
            days.Select(day => PartialDate.Parse(Invariant($"{day:yyyy}-Q{(day.Month + 2) / 3}"))),
            days.Select(day => PartialDate.Parse(Invariant($"{day:yyyy}")))
        );

    private static PartialDate Between(DateOnly one, DateOnly other) =>
        one < other ? PartialDate.Between(one, other) : PartialDate.Between(other, one);
}
