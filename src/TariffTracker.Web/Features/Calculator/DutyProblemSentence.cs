using System.Globalization;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>Says what is wrong with a question about a duty and what to do, the same at the field and in the answers for programs.</summary>
public static class DutyProblemSentence
{
    private const int MostShown = 40;

    /// <summary>One or two sentences.</summary>
    public static string Of(DutyProblem problem, Words words)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(words);
        var given = problem.Given.Length <= MostShown ? problem.Given : problem.Given[..MostShown] + "…";
        return problem.Fault switch
        {
            DutyFault.HtsMissing => words["calculator.htsMissing"],
            DutyFault.HtsNotDigits => words.Format("calculator.htsNotDigits", given),
            DutyFault.HtsLength => words.Format(
                Digits(given) is 4 or 6 ? "calculator.htsHeading" : "calculator.htsLength",
                given,
                Digits(problem.Given)
            ),
            DutyFault.HtsChapter => words.Format("calculator.htsChapter", given),
            DutyFault.HtsSpecial => words.Format("calculator.htsSpecial", given),
            DutyFault.MfnNotANumber => words.Format("calculator.mfnNotANumber", given),
            DutyFault.MfnNegative => words.Format("calculator.mfnNegative", given),
            DutyFault.MfnTooLarge => words.Format("calculator.mfnTooLarge", given, DutyRequest.MostPercent),
            DutyFault.MfnUnknown => words.Format("calculator.mfnUnknown", problem.Detail),
            DutyFault.MfnNotInPercent => words.Format("calculator.mfnNotInPercent", problem.Detail),
            DutyFault.LoadedNotADay => words.Format("calculator.loadedNotADay", given),
            DutyFault.LoadedAfterEntry => words.Format("calculator.loadedAfterEntry", given, problem.Detail),
            DutyFault.PreferenceUnknown => words.Format("calculator.preferenceUnknown", given),
            DutyFault.TraitUnknown => words.Format(
                problem.Detail.Length == 0 ? "calculator.traitNoneKnown" : "calculator.traitUnknown",
                given,
                problem.Detail
            ),
            DutyFault.TraitBothWays => words.Format("calculator.traitBothWays", given),
            DutyFault.ShareNotANumber => words.Format("calculator.shareNotANumber", given),
            DutyFault.ShareNegative => words.Format("calculator.shareNegative", given),
            DutyFault.ShareAboveWhole => words.Format("calculator.shareAboveWhole", given),
            DutyFault.SharesAboveWhole => words.Format("calculator.sharesAboveWhole", problem.Detail),
            DutyFault.GoodUnknown => words.Format("calculator.goodUnknown", given),
            _ => words.Format("calculator.valueNotANumber", given),
        };
    }

    private static int Digits(string given) => given.Count(sign => CharUnicodeInfo.GetDecimalDigitValue(sign) >= 0);
}
