using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Record.Search;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Search;

/// <summary>Something found.</summary>
/// <param name="Place">Its place in the order, from 1.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Document">Kind of the document, or of the one a rejected claim is about.</param>
/// <param name="Id">Id of the document.</param>
/// <param name="Part">The part of the document a rejected claim is about; null for a document.</param>
/// <param name="Name">What it is called; of a rejected claim, what it says.</param>
/// <param name="Found">Where the words were found.</param>
/// <param name="Text">The text that holds the words, cut; null when there is none but the name.</param>
/// <param name="Language">Language of that text.</param>
/// <param name="Page">Address of the page that shows it; null when none does.</param>
public sealed record FoundItemAnswer(
    int Place,
    SearchKind Kind,
    DocumentKind Document,
    string Id,
    string? Part,
    LocalizedText Name,
    SearchRank Found,
    string? Text,
    string? Language,
    string? Page
);

/// <summary>How much of a kind the words find.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How much.</param>
public sealed record KindCount(SearchKind Kind, int Count);

/// <summary>What a search finds, the best first.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="RecordRunsTo">Last day on which anything in the record (as known) became public; null for an empty record.</param>
/// <param name="Items">The items of this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
/// <param name="Kinds">How much of each kind the words find, whatever kind was asked for.</param>
/// <param name="Near">Words that nothing holds, with the words of names that were looked for instead.</param>
public sealed record SearchAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    DateOnly? RecordRunsTo,
    IReadOnlyList<FoundItemAnswer> Items,
    int Total,
    string? Next,
    IReadOnlyList<KindCount> Kinds,
    IReadOnlyList<NearWord> Near
);

/// <summary>Search for programs.</summary>
public static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", Search).WithSummary("Everything in the record that holds all of the words q").Produces<SearchAnswer>();

    private static IResult Search(Reading reading, [AsParameters] ListPage page, string? q, string? kind)
    {
        if (!Choice.TryRead<SearchKind>(kind, out var only))
        {
            return ApiProblems.BadParameter("kind", kind, Choice.Allowed<SearchKind>());
        }

        var found = reading.Record.Search.Find(new SearchFilter { Text = q, Kinds = only is { } one ? [one] : [] });
        List<(SearchHit Hit, int Place)> all = [.. found.Hits.Select((hit, i) => (hit, i + 1))];
        var answer = page.Of(reading, all, each => each.Place.ToString(CultureInfo.InvariantCulture), "search", ("q", q), ("kind", kind));
        return answer is Ok<ListAnswer<(SearchHit Hit, int Place)>> { Value: { } list }
            ? TypedResults.Ok(
                new SearchAnswer(
                    list.AsOf,
                    list.Known,
                    list.Rev,
                    list.RecordRunsTo,
                    [.. list.Items.Select(each => Item(reading, each.Hit, each.Place))],
                    list.Total,
                    list.Next,
                    [.. found.Kinds.Select(count => new KindCount(count.Choice, count.Count))],
                    found.Near
                )
            )
            : answer;
    }

    private static FoundItemAnswer Item(Reading reading, SearchHit hit, int place)
    {
        var document = reading.Record.Find(hit.Document)!;
        var excerpt = hit.Excerpt("en");
        return new(
            place,
            hit.Kind,
            hit.Document.Kind,
            hit.Document.Id,
            hit.Fact?.PartId,
            hit.Claim?.Says ?? LocalizedText.Of(DocumentNames.Of(document, Words.English), DocumentNames.Of(document, Words.Japanese)),
            hit.Rank,
            excerpt?.Text,
            excerpt?.Language,
            FoundAddress.Of(reading, hit)
        );
    }
}
