using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using static System.FormattableString;

namespace TariffTracker.Domain.Tests.Time;

public sealed class PartialDateProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void PartialDate_WrittenAndRead_IsTheSame() =>
        Prop.ForAll(PartialDates.Any, date => PartialDate.Parse(date.ToString()) == date).Check(Many);

    [Fact]
    public void PartialDate_WrittenAsJsonAndRead_IsTheSame() =>
        Prop.ForAll(
                PartialDates.Any,
                date =>
                    JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date, DocumentJson.Options), DocumentJson.Options)
                    == date
            )
            .Check(Many);

    [Fact]
    public void PartialDate_WrittenForm_DoesNotDependOnTheCulture() =>
        Prop.ForAll(
                PartialDates.Any,
                date =>
                {
                    var before = CultureInfo.CurrentCulture;
                    var here = date.ToString();
                    try
                    {
                        // The calendar of Thailand counts 543 years more.
                        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
                        return date.ToString() == here && PartialDate.Parse(here) == date;
                    }
                    finally
                    {
                        CultureInfo.CurrentCulture = before;
                    }
                }
            )
            .Check(Many);

    [Fact]
    public void PartialDate_LastDay_IsNeverBeforeTheFirst() =>
        Prop.ForAll(PartialDates.Any, date => date.IsDay ? date.FirstDay == date.LastDay : date.FirstDay < date.LastDay).Check(Many);

    [Fact]
    public void PartialDate_EveryDay_LiesInItsThirdMonthQuarterAndYear() =>
        Prop.ForAll(
                PartialDates.AnyDay,
                day =>
                    new[] { "-early", "-mid", "-late" }.Count(third => Covers($"{Month(day)}{third}", day)) == 1
                    && Covers(Month(day), day)
                    && Enumerable.Range(1, 4).Count(quarter => Covers(Invariant($"{day.Year:0000}-Q{quarter}"), day)) == 1
                    && Covers(Invariant($"{day.Year:0000}"), day)
            )
            .Check(Many);

    [Fact]
    public void PartialDate_Order_IsTotal() =>
        Prop.ForAll(
                PartialDates.Crowded,
                PartialDates.Crowded,
                (one, other) =>
                    Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))
                    && (one.CompareTo(other) == 0) == (one == other)
                    && (one < other) == (other > one)
                    && (one <= other) == !(one > other)
                    && (one >= other) == !(one < other)
            )
            .Check(Many);

    [Fact]
    public void PartialDate_Sorted_FollowsTheFirstDay() =>
        Prop.ForAll(
                Gen.ArrayOf(PartialDates.Crowded.Generator).ToArbitrary(),
                dates => dates.Order().Select(date => date.FirstDay).SequenceEqual(dates.Select(date => date.FirstDay).Order())
            )
            .Check(Config.QuickThrowOnFailure);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static bool Covers(string text, DateOnly day)
    {
        var date = PartialDate.Parse(text);
        return date.FirstDay <= day && day <= date.LastDay;
    }
}
