using System.Globalization;
using System.Text;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Web.Shared;

/// <summary>The only place that builds addresses. Every address keeps the clocks and the revision of the reader.</summary>
/// <remarks>Filters are given as pairs of name and value; a pair without value is left out.</remarks>
public sealed partial class AppUrls(Place place)
{
    /// <summary>The parameters that make up the lens.</summary>
    public static readonly IReadOnlySet<string> LensParameters = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "asOf",
        "known",
        "rev",
    };

    /// <summary>Where the search is sent.</summary>
    public const string SearchPath = "/search";

    /// <summary>Where somebody finds their drafts and begins new ones.</summary>
    public const string Edit = "/edit";

    /// <summary>A draft, where it is worked on.</summary>
    public static string Draft(Guid id) => $"{Edit}/{id}";

    /// <summary>Where a draft of a document is begun, or the one there is goes on.</summary>
    public static string EditStart(DocumentRef document) =>
        $"{Edit}/start/{document.Kind.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(document.Id)}";

    /// <summary>Where a document is taken back to an earlier revision.</summary>
    public static string EditRestore(DocumentRef document, int revision) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Edit}/restore/{document.Kind.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(document.Id)}/{revision}"
        );

    /// <summary>Where a reader changes how dates and numbers are written and comes back.</summary>
    public const string Formats = "/formats";

    /// <summary>Where the form of the calculator is sent.</summary>
    public const string CalculatorForm = "/calculator/ask";

    /// <summary>The drafts that wait for a reviewer.</summary>
    public const string Reviews = "/review";

    /// <summary>One draft as its reviewer sees it.</summary>
    public static string Review(Guid draft) => $"{Reviews}/{draft}";

    /// <summary>True for an address of this site, which may be gone to without asking where it leads.</summary>
    public static bool IsLocal(string? address) =>
        address is ['/'] || (address is ['/', not ('/' or '\\'), ..] && !address.Any(char.IsControl));

    /// <summary>The calculator under parameters that already hold the clocks.</summary>
    public static string Calculator(IEnumerable<KeyValuePair<string, string>> parameters) => Write("/calculator", parameters, []);

    /// <summary>The page the reader is on, without parameters.</summary>
    public string Path => place.Path;

    /// <summary>The parameters of the current page that do not belong to the lens.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters => place.Filters;

    /// <summary>True when the reader asked for one revision of the record, not for the newest.</summary>
    public bool HasRevision => place.Revision is not null;

    /// <summary>The same addresses under other clocks. The revision asked for is kept.</summary>
    public AppUrls WithLens(Lens lens) => new(place with { Lens = lens });

    /// <summary>The same addresses at a revision of the record; null for the newest, whatever it is.</summary>
    public AppUrls WithRevision(int? revision) => new(place with { Revision = revision });

    /// <summary>The document the current page is about; null for pages about none or several.</summary>
    public DocumentRef? PageDocument =>
        place.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
        {
            ["rounds", var id] => new(DocumentKind.Round, Uri.UnescapeDataString(id)),
            ["measures", var id, ..] => new(DocumentKind.Measure, Uri.UnescapeDataString(id)),
            ["proposals", var id] => new(DocumentKind.Proposal, Uri.UnescapeDataString(id)),
            ["sources", var id] => new(DocumentKind.Source, Uri.UnescapeDataString(id)),
            _ => null,
        };

    /// <summary>What the record said of a document over time; with two revisions, what lies between them.</summary>
    public string History(DocumentRef document, int? from = null, int? to = null) =>
        At(
            $"/history/{Slugs.Of(document.Kind)}/{Uri.EscapeDataString(document.Id)}",
            ("from", from is { } first ? Number(first) : null),
            ("to", to is { } last ? Number(last) : null)
        );

    /// <summary>The revisions of the record.</summary>
    public string Changes => At("/changes");

    /// <summary>The same addresses with both clocks at today.</summary>
    public AppUrls Today => WithLens(new Lens(place.Today, place.Today));

    /// <summary>The current page with its filters.</summary>
    public string Here => At(place.Path, [.. place.Filters.Select(pair => (pair.Key, (string?)pair.Value))]);

    /// <summary>The current page with other filters.</summary>
    public string HereWith(params ReadOnlySpan<(string Name, string? Value)> filters) => At(place.Path, filters);

    /// <summary>The current page without a filter, or without one <paramref name="value"/> of it.</summary>
    public string HereWithout(string name, string? value = null) =>
        At(
            place.Path,
            [
                .. place
                    .Filters.Where(pair =>
                        !pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase) || (value is not null && !IsSame(pair.Value, value))
                    )
                    .Select(pair => (pair.Key, (string?)pair.Value)),
            ]
        );

    /// <summary>The current page without several filters.</summary>
    public string HereWithoutAll(IEnumerable<string> names)
    {
        var left = place.Filters.Where(pair => !names.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));
        return At(place.Path, [.. left.Select(pair => (pair.Key, (string?)pair.Value))]);
    }

    /// <summary>The current page with one filter set to <paramref name="value"/>, whatever it was before, and without the filter <paramref name="drop"/>.</summary>
    public string HereAnd(string name, string value, string? drop = null) =>
        At(
            place.Path,
            [
                .. place
                    .Filters.Where(pair =>
                        !pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)
                        && !pair.Key.Equals(drop, StringComparison.OrdinalIgnoreCase)
                    )
                    .Select(pair => (pair.Key, (string?)pair.Value)),
                (name, value),
            ]
        );

    /// <summary>The clocks and the revision as fields of a form, where they are not the usual ones.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> LensFields =>
        [.. Clocks.Where(clock => clock.Value is not null).Select(clock => KeyValuePair.Create(clock.Name, clock.Value!))];

    /// <summary>A part of the current page.</summary>
    public string Part(string id) => $"{Here}#{Uri.EscapeDataString(id)}";

    /// <summary>The current page with both clocks and the revision written out, so that it says the same for ever.</summary>
    public string Permanent(int revision) =>
        Write(place.Path, place.Filters, [("asOf", Iso(place.Lens.AsOf)), ("known", Iso(place.Lens.Known)), ("rev", Number(revision))]);

    /// <summary>A page with the filters of the current one, with both clocks and the revision written out.</summary>
    public string PermanentOf(string path, int revision) => new AppUrls(place with { Path = path }).Permanent(revision);

    /// <summary>The picture of a page as a file, with the filters of the current page.</summary>
    public string ChartFile(string page, string ending) =>
        At($"{page}/chart.{ending}", [.. place.Filters.Select(pair => (pair.Key, (string?)pair.Value))]);

    /// <summary>What the current page lists, as a file for spreadsheets, with its filters.</summary>
    public string ListFile(string ending) =>
        At($"{place.Path}.{ending}", [.. place.Filters.Select(pair => (pair.Key, (string?)pair.Value))]);

    public string Overview => At("/");

    /// <summary>The overview on one printed page.</summary>
    public string Brief => At("/brief");

    public string Rounds => At("/rounds");

    public string About => At("/about");

    /// <summary>How the average rate is worked out.</summary>
    public string Method => At("/about/method");

    public string Scenarios(params ReadOnlySpan<(string Name, string? Value)> choices) => At("/scenarios", choices);

    public string Timeline(params ReadOnlySpan<(string Name, string? Value)> filters) => At("/timeline", filters);

    /// <summary>One entry of the timeline.</summary>
    public string TimelineEntry(string id) => $"{Timeline()}#{Uri.EscapeDataString(id)}";

    /// <summary>A round, at one part of its page.</summary>
    public string Round(int number, string? part = null) => At($"/rounds/{Number(number)}") + Fragment(part);

    public string Measures(params ReadOnlySpan<(string Name, string? Value)> filters) => At("/measures", filters);

    public string Measure(string id) => At($"/measures/{Uri.EscapeDataString(id)}");

    /// <summary>One list of goods of a measure, with its numbers.</summary>
    public string MeasureList(string measure, string list) =>
        At($"/measures/{Uri.EscapeDataString(measure)}/lists/{Uri.EscapeDataString(list)}");

    /// <summary>What differs between an earlier lens and this one.</summary>
    public string Difference(Lens then) => At("/difference", ("thenAsOf", Iso(then.AsOf)), ("thenKnown", Iso(then.Known)));

    /// <summary>The page that compares this lens with the one that suggests itself.</summary>
    public string Compare => At("/difference");

    public string Proposals(params ReadOnlySpan<(string Name, string? Value)> filters) => At("/proposals", filters);

    /// <summary>A proposal, at one part of its page.</summary>
    public string Proposal(string id, string? part = null) => At($"/proposals/{Uri.EscapeDataString(id)}") + Fragment(part);

    public string Sources(params ReadOnlySpan<(string Name, string? Value)> filters) => At("/sources", filters);

    public string Source(string id) => At($"/sources/{Uri.EscapeDataString(id)}");

    public string Contested(params ReadOnlySpan<(string Name, string? Value)> filters) => At("/contested", filters);

    /// <summary>The register of contested facts, narrowed to the documents of <paramref name="facts"/>, at the first of them.</summary>
    public string Contested(IReadOnlyList<CitedFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (string, string?)[] about =
        [
            .. facts.Select(fact => fact.Document).Distinct().Select(document => ("about", (string?)document.Slug)),
        ];
        return Contested(about) + (facts.Count == 0 ? "" : "#" + facts[0].RegisterAnchor);
    }

    public string Search(params ReadOnlySpan<(string Name, string? Value)> filters) => At(SearchPath, filters);

    public string Deadlines(params ReadOnlySpan<(string Name, string? Value)> filters) => At("/deadlines", filters);

    /// <summary>What a good pays; without parameters, where one is chosen.</summary>
    public string Calculator(params ReadOnlySpan<(string Name, string? Value)> good) => At("/calculator", good);

    /// <summary>The page that shows a document, at one part of it; null for the kinds that no page shows.</summary>
    public string? Document(DocumentRef document, string? part = null)
    {
        var page = document.Kind switch
        {
            DocumentKind.Source => Source(document.Id),
            DocumentKind.Round => At($"/rounds/{Uri.EscapeDataString(document.Id)}"),
            DocumentKind.Measure => Measure(document.Id),
            DocumentKind.Proposal => Proposal(document.Id),
            DocumentKind.Event => Timeline() + "#" + document.Id,
            DocumentKind.Deadline => Deadlines() + "#" + document.Id,
            _ => null,
        };
        return page is null || string.IsNullOrEmpty(part) || page.Contains('#', StringComparison.Ordinal) ? page : $"{page}#{part}";
    }

    /// <summary>An address of the JSON interface: <c>Api("rates")</c> is <c>/api/v1/rates</c>.</summary>
    public string Api(string path, params ReadOnlySpan<(string Name, string? Value)> filters) => At($"/api/v1/{path}", filters);

    /// <summary>Where a reader changes the language and comes back to the current page.</summary>
    public string Language(string language) => $"/language/{language}?back={Uri.EscapeDataString(Here)}";

    /// <summary>The words of the two governments; with an id, the place of one of them.</summary>
    public string Glossary(string? term = null) => At("/glossary") + (term is null ? "" : $"#{Uri.EscapeDataString(term)}");

    private static string WithBack(string path, string? back) =>
        IsLocal(back) && back != "/" ? $"{path}?back={Uri.EscapeDataString(back!)}" : path;

    private string At(string path, params ReadOnlySpan<(string Name, string? Value)> filters)
    {
        var kept = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in filters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                kept.Add(KeyValuePair.Create(name, value));
            }
        }

        return Write(path, kept, Clocks);
    }

    private (string Name, string? Value)[] Clocks =>
        [
            ("asOf", place.Lens.AsOf == place.Today ? null : Iso(place.Lens.AsOf)),
            ("known", place.Lens.Known == place.Today ? null : Iso(place.Lens.Known)),
            ("rev", place.Revision is { } revision ? Number(revision) : null),
        ];

    private static bool IsSame(string given, string value) => given.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    private static string Write(string path, IEnumerable<KeyValuePair<string, string>> filters, (string Name, string? Value)[] lens)
    {
        var address = new StringBuilder(path);
        var mark = '?';
        foreach (var (name, value) in filters.Select(pair => (pair.Key, (string?)pair.Value)).Concat(lens))
        {
            if (value is not null)
            {
                address.Append(mark).Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
                mark = '&';
            }
        }

        return address.ToString();
    }

    private static string Fragment(string? part) => part is null ? "" : "#" + Uri.EscapeDataString(part);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
