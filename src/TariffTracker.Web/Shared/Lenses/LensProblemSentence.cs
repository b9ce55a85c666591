using System.Globalization;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>Says what is wrong with an address, the same on pages and in the answers of the interface for programs.</summary>
public static class LensProblemSentence
{
    /// <summary>One or two sentences that name the parameter, what it said, and what is wrong with it.</summary>
    public static string Of(LensProblem problem, Words words)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(words);
        var given = $"{problem.Parameter}={problem.Given}";
        return problem.Fault switch
        {
            LensFault.NotADay => words.Format("lenses.notADay", given),
            LensFault.NoSuchDay => NoSuchDay(problem, given, words),
            LensFault.OutOfRange => words.Format("lenses.outOfRange", given, LensAddress.FirstDay.Year, LensAddress.LastDay.Year),
            LensFault.Future => words.Format("lenses.future", given),
            LensFault.NotARevision => words.Format("lenses.notARevision", given, problem.Newest),
            LensFault.NoSuchRevision => words.Format("lenses.noSuchRevision", given, problem.Newest),
            _ => words.Format("lenses.repeated", problem.Parameter),
        };
    }

    private static string NoSuchDay(LensProblem problem, string given, Words words)
    {
        var month = DateOnly.ParseExact(problem.Given[..7] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return words.Format("lenses.noSuchDay", given, Dates.MonthName(month, words), DateTime.DaysInMonth(month.Year, month.Month));
    }
}
