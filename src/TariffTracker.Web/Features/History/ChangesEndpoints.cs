using System.Globalization;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.History;

/// <summary>One revision of the record.</summary>
/// <param name="Rev">Its number.</param>
/// <param name="RecordedAt">When, in UTC.</param>
/// <param name="By">Who made it.</param>
/// <param name="Reviewer">Who approved it; null when nobody had to.</param>
/// <param name="Reason">Why.</param>
/// <param name="Kind">What sort of change it is.</param>
/// <param name="Documents">What it changed.</param>
public sealed record ChangeAnswer(
    int Rev,
    DateTimeOffset RecordedAt,
    string By,
    string? Reviewer,
    string Reason,
    RevisionKind Kind,
    IReadOnlyList<DocumentRef> Documents
);

/// <summary>Revisions, the newest first.</summary>
/// <param name="Rev">The newest revision.</param>
/// <param name="Items">The revisions.</param>
/// <param name="Total">How many there are after the one asked about.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
public sealed record ChangesAnswer(int Rev, IReadOnlyList<ChangeAnswer> Items, int Total, string? Next);

/// <summary>Which revisions are asked for.</summary>
/// <param name="Since">The revision after which to begin; absent for all.</param>
/// <param name="Limit">Most items on a page, from 1 to 500; 100 when absent.</param>
/// <param name="Cursor">The last number of the page before, as given in <c>next</c>; absent for the first page.</param>
public sealed record ChangesAsked(string? Since, string? Limit, string? Cursor);

/// <summary>What changed in the record, for programs.</summary>
public static class ChangesEndpoints
{
    private const int Usual = 100;
    private const int Most = 500;

    public static void MapChanges(this IEndpointRouteBuilder api) =>
        api.MapGet("/changes", Changes).WithSummary("Revisions of the record after one, newest first").Produces<ChangesAnswer>();

    private static async Task<IResult> Changes(
        Reading reading,
        RecordHistory history,
        [AsParameters] ChangesAsked asked,
        CancellationToken cancellation
    )
    {
        var (since, limit, cursor) = asked;
        if (!TryNumber(since, 0, int.MaxValue, 0, out var from))
        {
            return ApiProblems.BadParameter("since", since, "the number of a revision");
        }

        if (!TryNumber(limit, 1, Most, Usual, out var most))
        {
            return ApiProblems.BadParameter("limit", limit, $"a whole number from 1 to {Most}");
        }

        if (!TryNumber(cursor, 1, int.MaxValue, reading.Revision + 1, out var before))
        {
            return ApiProblems.BadParameter("cursor", cursor, "a value taken from next");
        }

        var revisions = await history.SinceAsync(from, most, before, cancellation);
        var last = revisions.Count == 0 ? 0 : revisions[^1].Number;
        return TypedResults.Ok(
            new ChangesAnswer(
                reading.Revision,
                [
                    .. revisions.Select(each => new ChangeAnswer(
                        each.Number,
                        each.RecordedAt,
                        each.By,
                        each.Reviewer,
                        each.Reason,
                        each.Kind,
                        each.Documents
                    )),
                ],
                Math.Max(0, reading.Revision - from),
                revisions.Count == most && last > from + 1
                    ? reading.Urls.Api(
                        "changes",
                        ("since", since),
                        ("limit", limit),
                        ("cursor", last.ToString(CultureInfo.InvariantCulture))
                    )
                    : null
            )
        );
    }

    private static bool TryNumber(string? text, int least, int largest, int otherwise, out int number)
    {
        number = otherwise;
        return string.IsNullOrEmpty(text)
            || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= largest);
    }
}
