using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The record we ship, before all rules.</summary>
public sealed class SeedRulesTests
{
    private static readonly IReadOnlyList<Finding> Findings = RecordRules.CheckAll(SeedRecord.Whole, SeedRecord.End);

    [Fact]
    public void Seeds_BeforeAllRules_BreakNone() =>
        Assert.Empty(Findings.Where(finding => finding.Severity == Severity.Error).Select(Line));

    [Fact]
    public void Seeds_BeforeAllRules_WarnOfWhatIsListedWithItsReason()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "tests/TariffTracker.Web.Tests/Data/Seeds/seed-warnings.txt"))
            .Where(line => line.Length > 0 && line[0] != '#');

        Assert.Equal(
            listed.Order(StringComparer.Ordinal),
            Findings
                .Where(finding => finding.Severity == Severity.Warning && !AwaitsTranslation(finding))
                .Select(Line)
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Titles that nobody has written in Japanese yet; they are never translated by machine, and readers are shown English.</summary>
    private static bool AwaitsTranslation(Finding finding) =>
        finding
            is {
                Code: Rule.NoTranslation,
                Place: "title",
                Document.Kind: DocumentKind.Event or DocumentKind.Proposal or DocumentKind.Deadline
            };

    private static string Line(Finding finding) => $"{finding.Code} {finding.Document.Slug} {finding.Place}";
}
