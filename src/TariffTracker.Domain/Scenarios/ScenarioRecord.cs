using System.Globalization;
using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Scenarios;

/// <summary>Puts changes into a record. What was ordered is taken back first, then measures end, then rates are set, so that the order in which independent changes are named does not matter.</summary>
internal sealed class ScenarioRecord
{
    private static readonly LocalizedText Assumed = LocalizedText.Of("Assumed in a scenario.", "想定上の仮定。");
    private static readonly LocalizedText NewName = LocalizedText.Of("New tariff of the scenario", "想定の新しい関税");
    private static readonly LocalizedText AllGoods = LocalizedText.Of("Goods of Japan", "日本の産品");

    private const string General = "general";

    private readonly TariffRecord record;
    private readonly IReadOnlyList<ScenarioChange> changes;
    private readonly DateOnly announcedOn;

    private ScenarioRecord(TariffRecord record, IReadOnlyList<ScenarioChange> changes)
    {
        this.record = record;
        this.changes = changes;

        // The fold goes by the day of announcement: what is assumed counts as announced after everything else.
        announcedOn =
            record.KnownDay
            ?? record.Measures.SelectMany(measure => measure.Actions).Select(action => action.AnnouncedOn).DefaultIfEmpty().Max();
    }

    public static TariffRecord Of(TariffRecord record, IReadOnlyList<ScenarioChange> changes) => new ScenarioRecord(record, changes).Make();

    public static IEnumerable<DateOnly> DaysOf(TariffRecord record, ScenarioChange change)
    {
        (DateOnly? From, DateOnly? Until) days = change switch
        {
            RateSet set => (set.From, set.Until),
            MeasureEnded end => (end.From, end.Until),
            AuthorityEnded end => (end.From, null),
            AllEnded end => (end.From, null),
            MeasureAdded added => (added.From, added.Until),
            OrderRemoved removed when ActionOf(record, removed) is { } action => (action.From, action.Until),
            _ => (null, null),
        };
        return new[] { days.From, days.Until }.OfType<DateOnly>();
    }

    private TariffRecord Make()
    {
        foreach (var change in changes)
        {
            Check(change);
        }

        var measures = record.Measures.Select(Changed);
        List<MeasureAdded> added = [.. changes.OfType<MeasureAdded>()];
        return record.WithMeasures(measures.Concat(added.Select(New)), added.Select(ListOf));
    }

    private void Check(ScenarioChange change)
    {
        var measure = change switch
        {
            RateSet set => set.Measure,
            MeasureEnded end => end.Measure,
            OrderRemoved removed => removed.Measure,
            _ => null,
        };
        if (measure is not null && record.Find<TariffMeasure>(measure) is null)
        {
            throw new ArgumentException($"The record holds no measure '{measure}'.", nameof(change));
        }

        if (change is OrderRemoved order && ActionOf(record, order) is null)
        {
            throw new ArgumentException($"The measure '{order.Measure}' has no action '{order.Action}'.", nameof(change));
        }
    }

    private static RateAction? ActionOf(TariffRecord record, OrderRemoved order) =>
        record.Find<TariffMeasure>(order.Measure)?.Actions.FirstOrDefault(action => action.Id == order.Action);

    private TariffMeasure Changed(TariffMeasure measure)
    {
        var removed = changes.OfType<OrderRemoved>().Where(order => order.Measure == measure.Id).Select(order => order.Action).ToHashSet();
        List<RateAction> assumed =
        [
            .. changes.Select((change, i) => End(measure, change, i)).OfType<RateAction>(),
            .. changes.Select((change, i) => Set(measure, change, i)).OfType<RateAction>(),
        ];
        return removed.Count == 0 && assumed.Count == 0
            ? measure
            : measure with
            {
                Actions = [.. measure.Actions.Where(action => !removed.Contains(action.Id)), .. assumed],
            };
    }

    private RateAction? End(TariffMeasure measure, ScenarioChange change, int place) =>
        change switch
        {
            MeasureEnded end when end.Measure == measure.Id => Ended(end.From, end.Until, place),
            AuthorityEnded end when end.Authority == measure.Authority => Ended(end.From, null, place),
            AllEnded end => Ended(end.From, null, place),
            _ => null,
        };

    private RateAction Ended(DateOnly from, DateOnly? until, int place) => Action(from, until, place) with { State = RateState.Ended };

    private RateAction? Set(TariffMeasure measure, ScenarioChange change, int place) =>
        change is RateSet set && set.Measure == measure.Id
            ? Action(set.From, set.Until, place) with
            {
                RatePercent = set.RatePercent,
                Basis = set.Basis,
                ValueBase = record.ScheduleOf(measure.Id).On(set.From)?.ValueBase ?? ValueBase.FullValue,
            }
            : null;

    private RateAction Action(DateOnly from, DateOnly? until, int place) =>
        new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"scenario-{place + 1}"),
            Summary = Assumed,
            AnnouncedOn = announcedOn,
            From = from,
            Until = until,
            Hypothetical = true,
        };

    private TariffMeasure New(MeasureAdded added, int place) =>
        new()
        {
            Id = IdOf(place),
            Name = NewName,
            Authority = Authority.TradeAgreement,
            Sector = record.Find<Sector>(General) is null && record.Sectors is [var first, ..] ? first.Id : General,
            Goods = AllGoods,
            Actions = [Action(added.From, added.Until, place) with { RatePercent = added.RatePercent, Basis = added.Basis }],
        };

    private TariffScope ListOf(MeasureAdded added, int place) =>
        new()
        {
            Id = IdOf(place),
            Measures = [IdOf(place)],
            Effect = ScopeEffect.Covers,
            Name = NewName,
            From = added.From,
            AnnouncedOn = announcedOn,
            Codes = added.Codes.Count == 0 ? [""] : added.Codes,
            Complete = true,
        };

    private static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"scenario-new-{place + 1}");
}
