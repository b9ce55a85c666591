using System.Collections.Frozen;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record.Search;

namespace TariffTracker.Domain.Record;

/// <summary>Everything published, as one immutable value. Replaced whole when something is published.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class TariffRecord
{
    private readonly FrozenDictionary<DocumentRef, Document> byRef;
    private readonly FrozenDictionary<string, IReadOnlyList<CitedFact>> factsBySource;
    private readonly FrozenDictionary<DocumentRef, IReadOnlyList<CitedFact>> factsByDocument;
    private readonly FrozenDictionary<string, Schedule> schedules;

    // What every page asks for and no lens changes: worked out once for a record, when first asked for.
    private readonly Lazy<FrozenDictionary<DocumentRef, DocumentEvidence>> evidence;
    private readonly Lazy<IReadOnlyList<TimelineEntry>> timeline;
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<TotalStep>>> cardHistories;
    private readonly Lazy<ILookup<int, ConcessionProposal>> proposalsByRound;
    private readonly Lazy<ProposalCourse> proposalCourse;
    private readonly Lazy<TimelineSpans> timelineSpans;
    private readonly Lazy<DutyEngine> duties;
    private readonly Lazy<SearchIndex> search;

    private TariffRecord(int revision, DateOnly? knownOn, IReadOnlyCollection<Document> documents)
    {
        Revision = revision;
        KnownDay = knownOn;
        byRef = documents.ToFrozenDictionary(Ref);
        Sectors = [.. documents.OfType<Sector>().OrderBy(s => s.Order).ThenBy(s => s.Id, StringComparer.Ordinal)];
        var place = Sectors.Select((sector, i) => (sector.Id, i)).ToDictionary(x => x.Id, x => x.i);
        Sources = [.. documents.OfType<Source>().OrderBy(s => s.PublishedOn).ThenBy(s => s.Id, StringComparer.Ordinal)];
        Rounds = [.. documents.OfType<NegotiationRound>().OrderBy(r => r.Number)];
        Measures =
        [
            .. documents
                .OfType<TariffMeasure>()
                .OrderBy(m => place.GetValueOrDefault(m.Sector, int.MaxValue))
                .ThenBy(m => m.Id, StringComparer.Ordinal),
        ];
        Proposals =
        [
            .. documents
                .OfType<ConcessionProposal>()
                .OrderBy(p => place.GetValueOrDefault(p.Sector, int.MaxValue))
                .ThenBy(p => p.Id, StringComparer.Ordinal),
        ];
        Events = [.. documents.OfType<TimelineEvent>().OrderBy(e => e.On).ThenBy(e => e.Id, StringComparer.Ordinal)];
        Deadlines =
        [
            .. documents.OfType<Deadline>().OrderBy(d => d.On?.FirstDay ?? DateOnly.MaxValue).ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
        People = [.. documents.OfType<Person>().OrderBy(p => p.Side).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Indicators = [.. documents.OfType<Indicator>().OrderBy(i => i.PublishedOn).ThenBy(i => i.Id, StringComparer.Ordinal)];
        Scopes = [.. documents.OfType<TariffScope>().OrderBy(s => s.From).ThenBy(s => s.Id, StringComparer.Ordinal)];
        Lines = [.. documents.OfType<TariffLine>().OrderBy(line => line.Id, StringComparer.Ordinal)];
        Goods = [.. documents.OfType<TypicalGood>().OrderBy(good => good.Order).ThenBy(good => good.Id, StringComparer.Ordinal)];
        TradeFlows = [.. documents.OfType<TradeFlow>().OrderBy(flow => flow.Order).ThenBy(flow => flow.Id, StringComparer.Ordinal)];
        Documents =
        [
            .. Sources,
            .. Rounds,
            .. Measures,
            .. Proposals,
            .. Events,
            .. Deadlines,
            .. People,
            .. Sectors,
            .. Indicators,
            .. Scopes,
            .. Lines,
            .. Goods,
            .. TradeFlows,
        ];
        Facts = [.. Documents.SelectMany(CitedFacts.In)];
        factsBySource = Facts
            .SelectMany(fact => fact.Citations.Select(c => c.Source).Distinct(), (fact, source) => (fact, source))
            .GroupBy(x => x.source, x => x.fact)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<CitedFact> (group) => [.. group]);
        factsByDocument = Facts
            .GroupBy(fact => fact.Document)
            .ToFrozenDictionary(group => group.Key, IReadOnlyList<CitedFact> (group) => [.. group]);
        schedules = Measures.ToFrozenDictionary(m => m.Id, m => Schedule.Fold(m.Actions));
        RunsTo = RecordReach.Of(this);
        evidence = new(() => factsByDocument.ToFrozenDictionary(pair => pair.Key, pair => DocumentEvidence.Of(this, pair.Value)));
        timeline = new(() => Timeline.Entries(this));
        cardHistories = new(() =>
            Sectors.Where(sector => sector.Card is not null).ToFrozenDictionary(s => s.Id, s => SectorBoard.History(this, s.Card!))
        );
        proposalsByRound = new(() =>
            Proposals
                .SelectMany(proposal => proposal.Rounds, (proposal, round) => (proposal, round))
                .ToLookup(x => x.round, x => x.proposal)
        );
        proposalCourse = new(() => new ProposalCourse(Proposals));
        timelineSpans = new(() => new TimelineSpans(TimelineEntries));
        duties = new(() => new DutyEngine(this));
        search = new(() => new SearchIndex(this));
    }

    /// <summary>Number of the last revision it contains.</summary>
    public int Revision { get; }

    /// <summary>The day it is limited to; null when it holds everything.</summary>
    public DateOnly? KnownDay { get; }

    /// <summary>Every document, by kind.</summary>
    public IReadOnlyList<Document> Documents { get; }

    /// <summary>Sources, earliest first.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Rounds by number.</summary>
    public IReadOnlyList<NegotiationRound> Rounds { get; }

    /// <summary>Measures by sector.</summary>
    public IReadOnlyList<TariffMeasure> Measures { get; }

    /// <summary>Proposals by sector.</summary>
    public IReadOnlyList<ConcessionProposal> Proposals { get; }

    /// <summary>Events, earliest first.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; }

    /// <summary>Deadlines, earliest first, those without a date last.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; }

    /// <summary>People by side.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Sectors in their own order.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>Indicators by day of publication.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Lists of goods, earliest first.</summary>
    public IReadOnlyList<TariffScope> Scopes { get; }

    /// <summary>Lines of the schedule by number.</summary>
    public IReadOnlyList<TariffLine> Lines { get; }

    /// <summary>Typical goods in their own order.</summary>
    public IReadOnlyList<TypicalGood> Goods { get; }

    /// <summary>Trade flows in their own order.</summary>
    public IReadOnlyList<TradeFlow> TradeFlows { get; }

    /// <summary>Every statement that carries evidence.</summary>
    public IReadOnlyList<CitedFact> Facts { get; }

    /// <summary>How far the evidence reaches.</summary>
    public RecordReach RunsTo { get; }

    /// <summary>The document of type <typeparamref name="T"/> with this id; null when there is none (or none known yet).</summary>
    public T? Find<T>(string id)
        where T : Document => byRef.GetValueOrDefault(new DocumentRef(KindOf<T>(), id)) as T;

    /// <summary>The document; null when there is none (or none known yet).</summary>
    public Document? Find(DocumentRef document) => byRef.GetValueOrDefault(document);

    /// <summary>The statements that cite the source.</summary>
    public IReadOnlyList<CitedFact> FactsCiting(string sourceId) => factsBySource.GetValueOrDefault(sourceId, []);

    /// <summary>The statements of one document.</summary>
    public IReadOnlyList<CitedFact> FactsOf(DocumentRef document) => factsByDocument.GetValueOrDefault(document, []);

    /// <summary>The evidence of one document, added up.</summary>
    public DocumentEvidence EvidenceOf(DocumentRef document) => evidence.Value.GetValueOrDefault(document, DocumentEvidence.None);

    /// <summary>What goods pay by this record.</summary>
    public DutyEngine Duties => duties.Value;

    /// <summary>Everything in this record by its words.</summary>
    public SearchIndex Search => search.Value;

    /// <summary>Every entry of the timeline, latest first, without regard to the day asked about.</summary>
    internal IReadOnlyList<TimelineEntry> TimelineEntries => timeline.Value;

    /// <summary>The proposals that came up in a round.</summary>
    internal IEnumerable<ConcessionProposal> ProposalsIn(int round) => proposalsByRound.Value[round];

    /// <summary>Where the proposals stood when.</summary>
    internal ProposalCourse ProposalCourse => proposalCourse.Value;

    /// <summary>The days of the timeline's entries.</summary>
    internal TimelineSpans TimelineSpans => timelineSpans.Value;

    /// <summary>What the example good of a sector's card pays over time.</summary>
    /// <exception cref="KeyNotFoundException">The record holds no such sector, or it has no card.</exception>
    internal IReadOnlyList<TotalStep> CardHistoryOf(string sectorId) => cardHistories.Value[sectorId];

    /// <summary>The schedule of a measure of this record.</summary>
    /// <exception cref="KeyNotFoundException">The record holds no such measure.</exception>
    public Schedule ScheduleOf(string measureId) => schedules[measureId];

    /// <summary>Makes a record of documents that may refer to each other only by ids that exist.</summary>
    /// <exception cref="InvalidRecordException">An id occurs twice, or one document names another that is not there.</exception>
    public static TariffRecord Build(int revision, IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        List<Document> all = [.. documents];
        var problems = RecordIntegrity.Check(all);
        return problems.Count == 0 ? new TariffRecord(revision, null, all) : throw new InvalidRecordException(problems);
    }

    /// <summary>The same of documents that were found to fit together.</summary>
    internal static TariffRecord Assemble(int revision, IReadOnlyCollection<Document> documents) => new(revision, null, documents);

    /// <summary>
    /// The record as it could have been known on <paramref name="day"/> (included): everything announced, published or made
    /// public later is gone, and so are the references to it.
    /// </summary>
    /// <exception cref="InvalidOperationException">This record is itself limited to an earlier day.</exception>
    public TariffRecord KnownOn(DateOnly day)
    {
        if (KnownDay < day)
        {
            throw new InvalidOperationException("A record limited to one day cannot tell what was known on a later one.");
        }

        return new TariffRecord(Revision, day, KnownFilter.Apply(Documents, day));
    }

    /// <summary>The same record with other measures, and with lists of goods for those that are new.</summary>
    /// <remarks>A measure without actions is left out, with every reference to it.</remarks>
    internal TariffRecord WithMeasures(IEnumerable<TariffMeasure> measures, IEnumerable<TariffScope> lists)
    {
        List<Document> documents =
        [
            .. Documents.Where(document => document is not TariffMeasure),
            .. measures.Where(measure => measure.Actions.Count > 0),
            .. lists,
        ];
        return new TariffRecord(Revision, KnownDay, KnownReferences.Prune(documents));
    }

    private static DocumentRef Ref(Document document) => new(DocumentJson.KindOf(document), document.Id);

    private static DocumentKind KindOf<T>()
        where T : Document => KindOfType<T>.Kind;

    private static class KindOfType<T>
    {
        public static readonly DocumentKind Kind = Enum.GetValues<DocumentKind>().Single(kind => DocumentJson.TypeOf(kind) == typeof(T));
    }
}
