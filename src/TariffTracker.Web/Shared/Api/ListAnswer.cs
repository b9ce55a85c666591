using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Shared.Api;

/// <summary>A page of a list, with the clocks it was asked under.</summary>
/// <typeparam name="T">What it lists.</typeparam>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="RecordRunsTo">Last day on which anything in the record (as known) became public; null for an empty record.</param>
/// <param name="Items">The items of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
public sealed record ListAnswer<T>(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    DateOnly? RecordRunsTo,
    IReadOnlyList<T> Items,
    int Total,
    string? Next
);

/// <summary>Which page of a list is asked for.</summary>
/// <param name="Limit">Most items on a page, from 1 to 500; 100 when absent.</param>
/// <param name="Cursor">The last item of the page before, as given in <c>next</c>; absent for the first page.</param>
public sealed record ListPage(string? Limit, string? Cursor)
{
    private const int Most = 500;
    private const int Usual = 100;

    /// <summary>The page of <paramref name="all"/>, or what is wrong with what was asked.</summary>
    /// <param name="reading">The request.</param>
    /// <param name="all">Every item, in a fixed order.</param>
    /// <param name="id">Name of an item, unique in the list.</param>
    /// <param name="path">Address of the list below <c>/api/v1/</c>.</param>
    /// <param name="filters">The filters that made the list, to be kept in the address of the next page.</param>
    public IResult Of<T>(
        Reading reading,
        IReadOnlyList<T> all,
        Func<T, string> id,
        string path,
        params (string Name, string? Value)[] filters
    )
    {
        var limit = Usual;
        if (Limit is not null && (!int.TryParse(Limit, out limit) || limit is < 1 or > Most))
        {
            return ApiProblems.BadParameter("limit", Limit, $"a whole number from 1 to {Most}");
        }

        var start = 0;
        if (!string.IsNullOrEmpty(Cursor))
        {
            start = all.TakeWhile(item => id(item) != Cursor).Count() + 1;
            if (start > all.Count)
            {
                return ApiProblems.BadParameter("cursor", Cursor, "a value taken from next, with the same filters and clocks");
            }
        }

        List<T> items = [.. all.Skip(start).Take(limit)];
        var next =
            start + items.Count < all.Count ? reading.Urls.Api(path, [.. filters, ("limit", Limit), ("cursor", id(items[^1]))]) : null;
        return TypedResults.Ok(
            new ListAnswer<T>(reading.Lens.AsOf, reading.Lens.Known, reading.Revision, reading.Record.RunsTo.Latest, items, all.Count, next)
        );
    }
}
