using TariffTracker.Domain.Rules;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The record we ship, before all rules.</summary>
public sealed class SeedRulesTests
{
    private static readonly IReadOnlyList<Finding> Findings = RecordRules.CheckAll(SeedRecord.Whole, new DateOnly(2026, 11, 22));

    [Fact]
    public void Seeds_BeforeAllRules_BreakNone() =>
        Assert.Empty(Findings.Where(finding => finding.Severity == Severity.Error).Select(Line));

    [Fact]
    public void Seeds_BeforeAllRules_WarningsAreTheOnesWeKnow() =>
        Assert.Empty(Findings.Where(finding => finding.Severity == Severity.Warning).Select(Line));

    private static string Line(Finding finding) =>
        $"{finding.Code} {finding.Document.Slug} {finding.Place} {string.Join(", ", finding.Arguments)}";
}
