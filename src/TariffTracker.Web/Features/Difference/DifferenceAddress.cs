using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Difference;

/// <summary>The lens to compare with, as an address gives it: <c>?thenAsOf=YYYY-MM-DD&amp;thenKnown=YYYY-MM-DD</c>.</summary>
/// <param name="Then">The lens; what is left out is as in the lens of the address. Null when both are.</param>
/// <param name="Problem">What is wrong with the first parameter that is; null when all is well.</param>
public sealed record DifferenceAddress(Lens? Then, LensProblem? Problem)
{
    /// <summary>The parameter for the day goods are entered.</summary>
    public const string AsOf = "thenAsOf";

    /// <summary>The parameter for the day of knowledge.</summary>
    public const string Known = "thenKnown";

    /// <summary>Reads the two parameters.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="lens">The lens of the address.</param>
    /// <param name="today">Today in Washington.</param>
    public static DifferenceAddress Read(IQueryCollection query, Lens lens, DateOnly today)
    {
        var (asOf, asOfProblem) = LensAddress.Day(query, AsOf, LensAddress.LastDay, today);
        var (known, knownProblem) = LensAddress.Day(query, Known, today, today);
        return new DifferenceAddress(
            asOf is null && known is null ? null : new Lens(asOf ?? lens.AsOf, known ?? lens.Known),
            asOfProblem ?? knownProblem
        );
    }

    /// <summary>What a lens is compared with when nobody says: the same day as known then, or a month before.</summary>
    public static Lens Usual(Lens lens)
    {
        if (lens.AsOf < lens.Known)
        {
            return lens with { Known = lens.AsOf };
        }

        var before = MonthBefore(lens.AsOf);
        return new Lens(before, before < lens.Known ? before : lens.Known);
    }

    /// <summary>The same day a month earlier, but not before the first day that can be asked for.</summary>
    public static DateOnly MonthBefore(DateOnly day) => day > LensAddress.FirstDay.AddMonths(1) ? day.AddMonths(-1) : LensAddress.FirstDay;
}
