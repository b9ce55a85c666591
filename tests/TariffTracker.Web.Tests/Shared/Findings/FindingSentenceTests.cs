using System.Text.RegularExpressions;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Shared.Findings;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Findings;

public sealed partial class FindingSentenceTests
{
    private static readonly string ListOfRules = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md"));

    public static TheoryData<string> Codes => [.. Rule.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rule_InTheListOfRules_HasItsSentenceAndRemedy(string code)
    {
        var sentence = Place().Replace(FindingSentence.Pattern(code, Words.English), "…");
        var severity = Rule.SeverityOf(code) == Severity.Error ? "error" : "warning";

        Assert.Contains(
            $"## {code} ({severity})\n\n{sentence}\n\n{FindingSentence.Remedy(code, Words.English)}\n",
            ListOfRules,
            StringComparison.Ordinal
        );
        Assert.NotEmpty(FindingSentence.Pattern(code, Words.Japanese));
    }

    [Fact]
    public void ListOfRules_NamesNoOther() =>
        Assert.Equal(Rule.All.Select(rule => rule.Code), Heading().Matches(ListOfRules).Select(match => match.Groups[1].Value));

    [Theory]
    [InlineData("en", "Published on: “31 June” does not fit. A date is needed, such as 2025-07-09 or early July 2025.")]
    [InlineData("ja", "「公表日」の「31 June」は形式が違います。日付が必要です（例：2025-07-09、2025年7月上旬）。")]
    public void Sentence_OfAFinding_NamesFieldValueAndForm(string language, string expected)
    {
        const string text = """{"id":"x","title":"t","publishedOn":"31 June","language":"en","kind":"analysis"}""";
        var record = TariffRecord.Build(1, []);

        var finding = Assert.Single(
            RecordRules.Check(record, [new(new(DocumentKind.Source, "x"), text)], new DateOnly(2025, 6, 8)).Findings
        );

        Assert.Equal(expected, FindingSentence.Of(finding, Words.In(language)));
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^## (R-\d{3}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
