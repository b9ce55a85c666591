using System.Globalization;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>What one request reads: under which lens, in which language, and where its links lead.</summary>
/// <remarks>One per request. Pages, parts and endpoints take it by injection and need no other way to the record.</remarks>
public sealed class Reading
{
    private readonly LoadedRecord loaded;

    /// <summary>Reads the address of the current request.</summary>
    public Reading(IHttpContextAccessor http, WashingtonClock clock, RecordCache records)
    {
        var request =
            http.HttpContext?.Request
            ?? throw new InvalidOperationException("There is no request: a reading exists only while one is answered.");
        Today = clock.Today;
        var newest = records.Now;
        loaded = http.HttpContext.Items[typeof(LoadedRecord)] as LoadedRecord ?? newest;
        Newest = loaded.Whole;
        NewestRevision = newest.Whole.Revision;
        var address = LensAddress.Read(request.Query, Today, NewestRevision);
        Lens = address.Lens;
        Record = loaded.KnownOn(Lens.Known);
        RecordToday = loaded.KnownOn(Today);
        Problem = address.Problem;
        Words = Words.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName).With(http.HttpContext.FormatsOf());
        Urls = new AppUrls(new Place(Lens, Today, address.Revision, request.Path.ToUriComponent(), Filters(request.Query)));
    }

    /// <summary>Reads a record that is not the published one: for showing what a page would say of it.</summary>
    internal Reading(LoadedRecord loaded, Lens lens, DateOnly today, Words words)
    {
        this.loaded = loaded;
        Today = today;
        Newest = loaded.Whole;
        Lens = lens;
        Record = loaded.KnownOn(lens.Known);
        RecordToday = loaded.KnownOn(today);
        Words = words;
        Urls = new AppUrls(new Place(lens, today, null, "/", []));
    }

    /// <summary>The two clocks.</summary>
    public Lens Lens { get; }

    /// <summary>Today in Washington.</summary>
    public DateOnly Today { get; }

    /// <summary>True where both clocks stand at one day that is past: a step then moves both; else knowledge stays where it is.</summary>
    public bool ClocksMoveTogether => Lens.Known == Lens.AsOf && !IsToday;

    /// <summary>The record as it could have been known on <see cref="Lens.Known"/>: what pages and endpoints ask.</summary>
    public TariffRecord Record { get; }

    /// <summary>The whole record, of the revision that is shown: for saying that something exists which is not known under the lens, and nothing else.</summary>
    public TariffRecord Newest { get; }

    /// <summary>The record as known today: for saying how the past differs from it, and nothing else.</summary>
    public TariffRecord RecordToday { get; }

    /// <summary>The record as it could have been known on another day: for worked examples of the two clocks, for comparing, and for a scenario whose clocks are not in the address.</summary>
    public TariffRecord KnownOn(DateOnly day) => loaded.KnownOn(day);

    /// <summary>The record as known on the day goods are entered; <see cref="Record"/> itself when its knowledge ends before.</summary>
    public TariffRecord RecordThen => loaded.KnownOn(Lens.AsOf < Lens.Known ? Lens.AsOf : Lens.Known);

    /// <summary>Number of the revision of the record that is shown.</summary>
    public int Revision => Newest.Revision;

    /// <summary>The publication that made the revision that is shown; null for a record that was never published.</summary>
    public RevisionEntry? Publication => loaded.Latest;

    /// <summary>Number of the newest revision there is.</summary>
    public int NewestRevision { get; }

    /// <summary>True when the site is shown as an earlier revision had it.</summary>
    public bool IsEarlierRevision => Revision < NewestRevision;

    /// <summary>True when goods entering today are asked about.</summary>
    public bool AsOfIsToday => Lens.AsOf == Today;

    /// <summary>True when everything known today is shown.</summary>
    public bool KnownIsToday => Lens.Known == Today;

    /// <summary>True when both clocks stand at today.</summary>
    public bool IsToday => AsOfIsToday && KnownIsToday;

    /// <summary>What is wrong with the address; null when all is well.</summary>
    public LensProblem? Problem { get; }

    /// <summary>The language of the reader: <c>en</c> or <c>ja</c>.</summary>
    public string Language => Words.Language;

    /// <summary>The words of the interface in the language of the reader, with dates and numbers in their formats.</summary>
    public Words Words { get; }

    /// <summary>The addresses of the site, under the clocks of this request.</summary>
    public AppUrls Urls { get; }

    private static KeyValuePair<string, string>[] Filters(IQueryCollection query) =>
        [
            .. query
                .Where(pair => !AppUrls.LensParameters.Contains(pair.Key))
                .SelectMany(pair => pair.Value.OfType<string>(), (pair, value) => KeyValuePair.Create(pair.Key, value)),
        ];
}
