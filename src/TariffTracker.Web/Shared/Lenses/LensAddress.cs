using System.Globalization;
using System.Text;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>The lens as an address gives it: <c>?asOf=YYYY-MM-DD&amp;known=YYYY-MM-DD&amp;rev=N</c>, each of them optional.</summary>
/// <param name="Lens">The two clocks; today where the address is silent or wrong.</param>
/// <param name="Revision">The revision the address names; null when it names none.</param>
/// <param name="Problem">What is wrong with the first parameter that is; null when all is well.</param>
public sealed record LensAddress(Lens Lens, int? Revision, LensProblem? Problem)
{
    /// <summary>The first day that can be asked for.</summary>
    public static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>The last day that can be asked for.</summary>
    public static readonly DateOnly LastDay = new(2199, 12, 31);

    private static readonly string[] OtherForms =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyyMMdd",
        "d MMMM yyyy",
        "d MMM yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "MMMM d yyyy",
        "MMM d yyyy",
        "yyyy年M月d日",
    ];

    /// <summary>Reads the three parameters.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="today">Today in Washington.</param>
    /// <param name="newest">The newest revision of the record.</param>
    public static LensAddress Read(IQueryCollection query, DateOnly today, int newest)
    {
        ArgumentNullException.ThrowIfNull(query);
        var (asOf, asOfProblem) = Day(query, "asOf", LastDay, today);
        var (known, knownProblem) = Day(query, "known", today, today);
        var (revision, revisionProblem) = Number(query, "rev", newest);
        return new LensAddress(new Lens(asOf ?? today, known ?? today), revision, asOfProblem ?? knownProblem ?? revisionProblem);
    }

    /// <summary>Reads one day of knowledge or of entry, whatever its parameter is called.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="last">The last day it can have.</param>
    /// <param name="today">Today in Washington.</param>
    /// <returns>The day, null when the address is silent or wrong; and what is wrong.</returns>
    public static (DateOnly? Day, LensProblem? Problem) Day(IQueryCollection query, string parameter, DateOnly last, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (One(query, parameter, out var given) is { } repeated)
        {
            return (null, repeated);
        }

        if (string.IsNullOrEmpty(given))
        {
            return (null, null);
        }

        if (!DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (null, NoDay(parameter, given, last));
        }

        if (day < FirstDay || day > LastDay)
        {
            return (null, Wrong(parameter, given, LensFault.OutOfRange) with { Meant = today });
        }

        return day > last ? (null, Wrong(parameter, given, LensFault.Future) with { Meant = last }) : (day, null);
    }

    private static (int? Number, LensProblem? Problem) Number(IQueryCollection query, string parameter, int newest)
    {
        if (One(query, parameter, out var given) is { } repeated)
        {
            return (null, repeated);
        }

        if (string.IsNullOrEmpty(given))
        {
            return (null, null);
        }

        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return (null, Wrong(parameter, given, LensFault.NotARevision) with { Newest = newest });
        }

        return number > 0 && number <= newest
            ? (number, null)
            : (null, Wrong(parameter, given, LensFault.NoSuchRevision) with { Newest = newest });
    }

    /// <summary>The single value of a parameter; a problem when the address gives several.</summary>
    private static LensProblem? One(IQueryCollection query, string parameter, out string? given)
    {
        var values = query[parameter];
        given = values.Count == 0 ? null : values[0]?.Trim();
        return values.Count > 1 ? Wrong(parameter, string.Join(", ", values!), LensFault.Repeated) : null;
    }

    private static LensProblem NoDay(string parameter, string given, DateOnly last)
    {
        if (given.Length == 10 && given[7] == '-' && ToMonth(given[..7]) is { } month && given[8..].All(char.IsAsciiDigit))
        {
            var end = month.AddMonths(1).AddDays(-1);
            return Wrong(parameter, given, LensFault.NoSuchDay) with { Meant = end <= last ? end : last };
        }

        var text = given.Normalize(NormalizationForm.FormKC);
        var isOtherForm = DateOnly.TryParseExact(
            text,
            OtherForms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AllowWhiteSpaces,
            out var day
        );
        var canBeShown = isOtherForm && day >= FirstDay && day <= last;
        return Wrong(parameter, given, LensFault.NotADay) with { Meant = canBeShown ? day : null };
    }

    private static DateOnly? ToMonth(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month >= FirstDay
        && month <= LastDay
            ? month
            : null;

    private static LensProblem Wrong(string parameter, string given, LensFault fault) =>
        new()
        {
            Parameter = parameter,
            Given = given.Length <= 40 ? given : given[..40] + "…",
            Fault = fault,
        };
}
