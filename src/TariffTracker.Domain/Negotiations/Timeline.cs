using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Negotiations;

/// <summary>Puts rounds, events, rate changes and deadlines in one order.</summary>
public static class Timeline
{
    /// <summary>Every entry of <paramref name="record"/> (already limited to what was known), latest first.</summary>
    public static IReadOnlyList<TimelineEntry> For(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.TimelineEntries.Select(entry => entry.On.FirstDay > asOf ? entry with { Ahead = true } : entry)];
    }

    internal static IReadOnlyList<TimelineEntry> Entries(TariffRecord record) =>
        [
            .. Rounds(record)
                .Concat(Events(record))
                .Concat(RateChanges(record))
                .Concat(Deadlines(record))
                .OrderByDescending(entry => entry.On)
                .ThenBy(entry => entry.Kind)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ];

    private static IEnumerable<TimelineEntry> Rounds(TariffRecord record) =>
        record.Rounds.Select(round =>
            Evidenced(
                record,
                new TimelineEntry
                {
                    Kind = TimelineKind.Talks,
                    Document = new(DocumentKind.Round, round.Id),
                    Id = $"round-{round.Id}",
                    On = PartialDate.On(round.FirstDay),
                    LastDay = round.LastDay > round.FirstDay ? round.LastDay : null,
                    Side = Side.Both,
                    Round = round,
                    Sectors = [.. record.ProposalsIn(round.Number).Select(proposal => proposal.Sector).Distinct()],
                },
                [
                    $"round {round.Number} 第{round.Number}回",
                    .. Both(round.City),
                    .. round.Topics.SelectMany(Both),
                    .. Both(round.Outcome?.Finding),
                    .. Both(round.Outcome?.Text),
                    .. round.Participants.SelectMany(p => Names(record, p.Person)),
                ]
            )
        );

    private static IEnumerable<TimelineEntry> Events(TariffRecord record) =>
        record.Events.Select(happening =>
            Evidenced(
                record,
                new TimelineEntry
                {
                    Kind = KindOf(happening.Kind),
                    Document = new(DocumentKind.Event, happening.Id),
                    Id = happening.Id,
                    On = happening.On,
                    LastDay = happening.LastDay,
                    Side = happening.Side,
                    Sectors = happening.Sectors,
                    Event = happening,
                },
                [
                    .. Both(happening.Title),
                    .. Both(happening.Text),
                    .. Both(happening.Place),
                    .. Both(happening.Outcome?.Finding),
                    .. Both(happening.Outcome?.Text),
                    .. happening.People.SelectMany(person => Names(record, person)),
                ]
            )
        );

    private static IEnumerable<TimelineEntry> Deadlines(TariffRecord record) =>
        record
            .Deadlines.Where(deadline => deadline.On is not null)
            .Select(deadline =>
                Evidenced(
                    record,
                    new TimelineEntry
                    {
                        Kind = TimelineKind.Deadlines,
                        Document = new(DocumentKind.Deadline, deadline.Id),
                        Id = $"deadline-{deadline.Id}",
                        On = deadline.On!.Value,
                        Sectors =
                        [
                            .. deadline
                                .Measures.Select(record.Find<TariffMeasure>)
                                .OfType<TariffMeasure>()
                                .Select(m => m.Sector)
                                .Distinct(),
                        ],
                        Deadline = deadline,
                    },
                    [.. Both(deadline.Title), .. Both(deadline.IfMissed), .. Both(deadline.Because)]
                )
            );

    private static IEnumerable<TimelineEntry> RateChanges(TariffRecord record)
    {
        foreach (var measure in record.Measures)
        {
            var schedule = record.ScheduleOf(measure.Id);
            foreach (var day in schedule.ChangeDays)
            {
                var after = schedule.On(day);
                var action = (after ?? schedule.On(day.AddDays(-1)))?.Action;
                var document = new DocumentRef(DocumentKind.Measure, measure.Id);
                List<string> sources = [.. action?.Citations.Select(c => c.Source).Distinct() ?? []];
                yield return new TimelineEntry
                {
                    Kind = TimelineKind.Measures,
                    Document = document,
                    Id = $"{measure.Id}-{day:yyyyMMdd}",
                    On = PartialDate.On(day),
                    Side = Side.UnitedStates,
                    Sectors = [measure.Sector],
                    Rate = new RateChange(measure, schedule.On(day.AddDays(-1)), after),
                    Sources = sources.Count,
                    IndependentSources = Independence.Count(record, sources),
                    Contested = [.. record.FactsOf(document).Where(fact => fact.IsContested && IsOf(fact, action))],
                    SearchText = Text([
                        .. Both(measure.Name),
                        .. Both(measure.Goods),
                        .. Both(after?.Action.Summary),
                        $"{after?.RatePercent:0.##}%",
                    ]),
                };
            }
        }
    }

    private static bool IsOf(CitedFact fact, RateAction? action) => fact.Part == CitedPart.RateAction && fact.PartId == action?.Id;

    private static TimelineEntry Evidenced(TariffRecord record, TimelineEntry entry, IEnumerable<string> words)
    {
        var evidence = record.EvidenceOf(entry.Document);
        return entry with
        {
            Sources = evidence.Sources.Count,
            IndependentSources = evidence.IndependentSources,
            Contested = evidence.Contested,
            SearchText = Text(words),
        };
    }

    private static TimelineKind KindOf(EventKind kind) =>
        kind switch
        {
            EventKind.LegalInstrument => TimelineKind.Measures,
            EventKind.LeadersCall or EventKind.Summit or EventKind.Talks => TimelineKind.Talks,
            EventKind.CourtRuling => TimelineKind.Courts,
            _ => TimelineKind.Politics,
        };

    private static IEnumerable<string> Names(TariffRecord record, string personId) =>
        record.Find<Person>(personId) is { } person ? [.. Both(person.Name), .. person.AlsoWritten] : [];

    private static IEnumerable<string> Both(LocalizedText? text) =>
        text is null ? []
        : text.Ja is null ? [text.En]
        : [text.En, text.Ja];

    private static string Text(IEnumerable<string> words) => Folding.Fold(string.Join('\n', words));
}
