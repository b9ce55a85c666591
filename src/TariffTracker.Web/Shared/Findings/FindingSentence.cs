using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Shared.Differences;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Findings;

/// <summary>Says what a rule found and what to do, in both languages.</summary>
public static class FindingSentence
{
    private static readonly Dictionary<string, (string Sentence, string Remedy)> Keys = new(StringComparer.Ordinal)
    {
        ["R-001"] = ("findings.r001", "findings.r001Remedy"),
        ["R-002"] = ("findings.r002", "findings.r002Remedy"),
        ["R-003"] = ("findings.r003", "findings.r003Remedy"),
        ["R-004"] = ("findings.r004", "findings.r004Remedy"),
        ["R-005"] = ("findings.r005", "findings.r005Remedy"),
        ["R-006"] = ("findings.r006", "findings.r006Remedy"),
        ["R-007"] = ("findings.r007", "findings.r007Remedy"),
        ["R-008"] = ("findings.r008", "findings.r008Remedy"),
        ["R-009"] = ("findings.r009", "findings.r009Remedy"),
        ["R-010"] = ("findings.r010", "findings.r010Remedy"),
        ["R-101"] = ("findings.r101", "findings.r101Remedy"),
        ["R-102"] = ("findings.r102", "findings.r102Remedy"),
        ["R-103"] = ("findings.r103", "findings.r103Remedy"),
        ["R-104"] = ("findings.r104", "findings.r104Remedy"),
        ["R-110"] = ("findings.r110", "findings.r110Remedy"),
        ["R-111"] = ("findings.r111", "findings.r111Remedy"),
        ["R-112"] = ("findings.r112", "findings.r112Remedy"),
        ["R-201"] = ("findings.r201", "findings.r201Remedy"),
        ["R-202"] = ("findings.r202", "findings.r202Remedy"),
        ["R-203"] = ("findings.r203", "findings.r203Remedy"),
        ["R-204"] = ("findings.r204", "findings.r204Remedy"),
        ["R-205"] = ("findings.r205", "findings.r205Remedy"),
        ["R-301"] = ("findings.r301", "findings.r301Remedy"),
        ["R-302"] = ("findings.r302", "findings.r302Remedy"),
        ["R-303"] = ("findings.r303", "findings.r303Remedy"),
        ["R-304"] = ("findings.r304", "findings.r304Remedy"),
        ["R-305"] = ("findings.r305", "findings.r305Remedy"),
    };

    /// <summary>What is wrong: "It takes effect on 5 April 2025, before it was announced on 7 April 2025."</summary>
    public static string Of(Finding finding, Words words)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(words);
        object?[] places = [Field(finding.Place, words), .. finding.Arguments.Select(argument => Write(argument, words))];
        return words.Format(Keys[finding.Code].Sentence, places);
    }

    /// <summary>What usually puts it right.</summary>
    public static string Remedy(Finding finding, Words words)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Remedy(finding.Code, words);
    }

    /// <summary>What usually puts a breach of a rule right.</summary>
    public static string Remedy(string code, Words words) => words[Keys[code].Remedy];

    /// <summary>The sentence of a rule with its places open, for the list of rules.</summary>
    public static string Pattern(string code, Words words) => words[Keys[code].Sentence];

    /// <summary>The name of the field a finding is about, the last member of its place.</summary>
    private static string Field(string place, Words words)
    {
        var path = place;
        while (path.EndsWith(']') && path.LastIndexOf('[') is >= 0 and var open)
        {
            path = path[..open];
        }

        var name = path[(path.LastIndexOfAny(['.', ']']) + 1)..];
        return name.Length == 0 ? words["findings.whole"] : FieldWords.Of(name, words);
    }

    private static object Write(object argument, Words words) =>
        argument switch
        {
            DateOnly day => Dates.Full(day, words),
            decimal percent => Rates.Percent(percent, words),
            LocalizedText text => text.In(words.Language),
            DocumentRef document => document.Id,
            FieldForm form => words[FormKey(form)],
            _ => argument,
        };

    private static string FormKey(FieldForm form) =>
        form switch
        {
            FieldForm.Day => "findings.formDay",
            FieldForm.PartialDate => "findings.formPartialDate",
            FieldForm.Number => "findings.formNumber",
            FieldForm.YesOrNo => "findings.formYesOrNo",
            FieldForm.Text => "findings.formText",
            FieldForm.Choice => "findings.formChoice",
            FieldForm.List => "findings.formList",
            _ => "findings.formPart",
        };
}
