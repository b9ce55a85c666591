using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

public sealed class ScopeViewTests
{
    private static readonly TariffRecord Whole = TariffRecord.Build(
        1,
        [
            Sector("all"),
            Measure("m", "all", Action("a", "2025-01-01", "2025-01-01")),
            Measure("other", "all", Action("a", "2025-01-01", "2025-01-01")),
            List("over", "m", ScopeEffect.Covers, "2025-01-01", "2025-06-01"),
            List("spares", "m", ScopeEffect.Exempts, "2025-01-01", null),
            List("covers", "m", ScopeEffect.Covers, "2025-06-01", null),
            List("to-come", "m", ScopeEffect.Covers, "2025-09-01", null),
            List("of-another", "other", ScopeEffect.Covers, "2025-01-01", null),
        ]
    );

    [Fact]
    public void Of_AMeasure_PutsWhatHoldsFirstAndCoversBeforeSpares() =>
        Assert.Equal(
            ["covers Holds", "spares Holds", "to-come ToCome", "over Over"],
            ScopeView.Of(Whole, "m", Day("2025-06-01")).Select(view => $"{view.Scope.Id} {view.Phase}")
        );

    [Theory]
    [InlineData("72", "72")]
    [InlineData("7208", "7208")]
    [InlineData("720851", "7208.51")]
    [InlineData("87032301", "8703.23.01")]
    [InlineData("8703230140", "8703.23.01.40")]
    public void WithDots_DigitsOfAnyLength_AreWrittenAsTheScheduleDoes(string digits, string expected) =>
        Assert.Equal(expected, HtsNumber.WithDots(digits));

    private static TariffScope List(string id, string measure, ScopeEffect effect, string from, string? until) =>
        new()
        {
            Id = id,
            Measures = [measure],
            Effect = effect,
            Name = Text(id),
            From = Day(from),
            Until = until is null ? null : Day(until),
            AnnouncedOn = Day("2025-01-01"),
            Codes = ["84"],
            Complete = true,
        };
}
