using System.Globalization;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>What the full record answers on a day, as known on a day: the two clocks, worked.</summary>
public sealed class TwoClocksTests
{
    private static readonly TariffRecord Record = TariffRecord.Build(
        1,
        new SeedFolder(Path.Combine(Repository.Root, "seeds")).Read().Select(seed => seed.Document)
    );

    [Theory]
    [InlineData("2025-06-08", "2025-06-08", "section-232-automobiles", "in force 25 additional since 2025-04-03")]
    [InlineData("2025-06-08", "2025-06-08", "section-232-automobile-parts", "in force 25 additional since 2025-05-03")]
    [InlineData("2025-06-08", "2025-06-08", "section-232-steel", "in force 50 additional since 2025-06-04")]
    [InlineData("2025-06-08", "2025-06-08", "section-232-aluminum", "in force 50 additional since 2025-06-04")]
    [InlineData("2025-06-08", "2025-06-08", "section-232-steel-quota", "ended since 2025-03-12")]
    [InlineData("2025-06-08", "2025-06-08", "ieepa-baseline", "in force 10 additional since 2025-04-05")]
    [InlineData("2025-06-08", "2025-06-08", "ieepa-reciprocal", "suspended 24 additional since 2025-04-10 until 2025-07-09")]
    [InlineData("2025-03-11", "2025-06-08", "section-232-steel-quota", "in force 25 additional since 2022-04-01 until 2025-03-12")]
    [InlineData("2025-06-03", "2025-06-08", "section-232-steel", "in force 25 additional since 2025-03-12 until 2025-06-04")]
    [InlineData("2025-06-03", "2025-06-08", "section-232-aluminum", "in force 25 additional since 2025-03-12 until 2025-06-04")]
    [InlineData("2025-06-03", "2025-05-29", "section-232-steel", "in force 25 additional since 2025-03-12")]
    [InlineData("2025-08-20", "2025-08-20", "ieepa-reciprocal", "in force 15 additional since 2025-08-07")]
    [InlineData("2025-08-20", "2025-08-20", "section-232-automobiles", "in force 25 additional since 2025-04-03")]
    [InlineData("2025-08-20", "2026-11-22", "ieepa-reciprocal", "in force 15 all-in since 2025-08-07 until 2026-02-24")]
    [InlineData("2025-08-20", "2026-11-22", "section-232-automobiles", "in force 25 additional since 2025-04-03 until 2025-09-16")]
    [InlineData("2025-09-15", "2026-11-22", "section-232-automobiles", "in force 25 additional since 2025-04-03 until 2025-09-16")]
    [InlineData("2025-09-16", "2026-11-22", "section-232-automobiles", "in force 15 all-in since 2025-09-16")]
    [InlineData("2026-02-23", "2026-11-22", "ieepa-reciprocal", "in force 15 all-in since 2025-08-07 until 2026-02-24")]
    [InlineData("2026-02-24", "2026-11-22", "ieepa-reciprocal", "ended since 2026-02-24")]
    [InlineData("2026-02-24", "2026-11-22", "section-122-surcharge", "in force 10 additional since 2026-02-24 until 2026-07-24")]
    [InlineData("2026-07-23", "2026-11-22", "section-122-surcharge", "in force 10 additional since 2026-02-24 until 2026-07-24")]
    [InlineData("2026-07-24", "2026-11-22", "section-122-surcharge", "ended since 2026-07-24")]
    [InlineData("2026-07-24", "2026-11-22", "section-301-forced-labour", "in force 12.5 all-in since 2026-07-24")]
    [InlineData("2026-11-22", "2026-11-22", "section-232-polysilicon", "scheduled 15 all-in")]
    [InlineData("2026-11-22", "2026-11-22", "section-232-steel", "in force 50 additional since 2025-06-04")]
    public void Rate_UnderTwoClocks_AnswersAsWorkedOut(string asOf, string known, string measure, string expected) =>
        Assert.Equal(expected, Line(Rate(asOf, known, measure)));

    [Theory]
    [InlineData("2025-06-08", "2025-06-08", "ieepa-reciprocal", "2025-07-09 in force 24 additional")]
    [InlineData("2025-06-08", "2025-06-08", "ieepa-baseline", "2025-07-09 in force 10 additional, but ieepa-reciprocal takes its place")]
    [InlineData("2025-06-03", "2025-06-03", "section-232-steel", "2025-06-04 in force 50 additional")]
    [InlineData("2025-06-03", "2025-06-03", "section-232-aluminum", "2025-06-04 in force 50 additional")]
    [InlineData("2025-06-03", "2025-06-01", "section-232-steel", "2025-06-04 announced 50 additional")]
    [InlineData("2025-06-03", "2025-05-29", "section-232-steel", "nothing")]
    [InlineData("2025-06-03", "2025-05-29", "section-232-aluminum", "nothing")]
    [InlineData("2026-11-22", "2026-11-22", "section-232-polysilicon", "2026-12-04 in force 15 all-in")]
    public void Next_UnderTwoClocks_IsWhatWasAnnouncedByThen(string asOf, string known, string measure, string expected) =>
        Assert.Equal(
            expected,
            Rate(asOf, known, measure).Next is { } next
                ? $"{Written(next.On)} {Words(next.Status)} {Number(next.RatePercent)} {Word(next.Basis)}"
                    + (next.GivesWayTo is { } other ? $", but {other.Id} takes its place" : "")
                : "nothing"
        );

    private static MeasureRate Rate(string asOf, string known, string measure) =>
        RateBoard.For(Record.KnownOn(Day(known)), measure, Day(asOf))!;

    private static string Line(MeasureRate rate) =>
        Words(rate.Status)
        + (rate.RatePercent is null ? "" : $" {Number(rate.RatePercent)} {Word(rate.Basis)}")
        + (rate.Since is null ? "" : $" since {Written(rate.Since)}")
        + (rate.Until is null ? "" : $" until {Written(rate.Until)}");

    private static string Words(MeasureStatus status) =>
        status == MeasureStatus.InForce ? "in force" : status.ToString().ToLowerInvariant();

    private static string Word(Basis basis) => basis == Basis.AllIn ? "all-in" : "additional";

    private static string? Number(decimal? percent) => percent?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
