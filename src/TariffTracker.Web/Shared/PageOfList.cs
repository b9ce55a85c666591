using System.Globalization;

namespace TariffTracker.Web.Shared;

/// <summary>Which part of a list that is too long for one page is shown.</summary>
/// <param name="Now">The page, from 1.</param>
/// <param name="Count">How many pages there are; 1 for an empty list.</param>
/// <param name="Most">How many entries a page holds at most.</param>
public sealed record PageOfList(int Now, int Count, int Most)
{
    /// <summary>Name of the parameter that asks for a page.</summary>
    public const string Parameter = "page";

    /// <summary>Reads the page out of the address; one that is no page of the list is a problem of <paramref name="address"/>.</summary>
    /// <param name="address">The filters of the address.</param>
    /// <param name="listed">How many entries the list has under the clocks and filters.</param>
    /// <param name="ever">How many it can have. A page of the whole list may be asked for where fewer are left, so that moving clocks breaks no link.</param>
    /// <param name="most">How many entries a page holds at most, at least 1.</param>
    public static PageOfList Of(AddressFilters address, int listed, int ever, int most)
    {
        ArgumentNullException.ThrowIfNull(address);
        List<int> offered = [.. Enumerable.Range(1, Pages(Math.Max(listed, ever), most))];
        var count = Pages(listed, most);
        var now = address.Choices(Parameter, offered, number => number.ToString(CultureInfo.InvariantCulture)) is [var asked, ..]
            ? Math.Min(asked, count)
            : 1;
        return new PageOfList(now, count, most);
    }

    /// <summary>The entries of <paramref name="list"/> on this page.</summary>
    public IReadOnlyList<T> In<T>(IEnumerable<T> list) => [.. list.Skip((Now - 1) * Most).Take(Most)];

    private static int Pages(int entries, int most) => Math.Max(1, (entries + most - 1) / most);
}
