using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>Answers what the goods of each sector with a card pay on a day.</summary>
public static class SectorBoard
{
    /// <summary>The cards of <paramref name="record"/> (already limited to what was known) on the day goods are entered.</summary>
    public static IReadOnlyList<SectorRate> For(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Sectors.Where(sector => sector.Card is not null).Select(sector => Of(record, sector, sector.Card!, asOf))];
    }

    /// <summary>One card on the day; null when the record holds no such sector, or it has no card.</summary>
    public static SectorRate? For(TariffRecord record, string sectorId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Find<Sector>(sectorId) is { Card: { } card } sector ? Of(record, sector, card, asOf) : null;
    }

    /// <summary>What decides about the goods of a sector over time, whatever day is asked about; nothing for a sector without a card.</summary>
    public static IReadOnlyList<SectorStretch> Course(TariffRecord record, Sector sector)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(sector);
        var course = new List<SectorStretch>();
        foreach (var day in sector.Card is { } card ? Days(record, card) : [])
        {
            List<MeasureRate> then = [.. sector.Card!.Measures.Select(id => RateBoard.Position(record, id, day)).OfType<MeasureRate>()];
            var lead = Lead(then);
            var suspended = Suspended(then, lead) ?? (lead?.Status == MeasureStatus.Suspended ? lead : null);
            var next = new SectorStretch(
                day,
                null,
                lead is { Applies: true } ? lead.RatePercent : null,
                lead?.Basis ?? Basis.Additional,
                suspended?.RatePercent,
                suspended?.Basis ?? Basis.Additional
            );
            if (course.Count == 0 || (course[^1] with { From = day }) != next)
            {
                if (course.Count > 0)
                {
                    course[^1] = course[^1] with { Until = day };
                }

                course.Add(next);
            }
        }

        return course;
    }

    /// <summary>Normal duty and one measure together, in percent.</summary>
    public static decimal Total(decimal mfnPercent, decimal? ratePercent, Basis basis) =>
        ratePercent is not { } rate ? mfnPercent
        : basis == Basis.AllIn ? Math.Max(mfnPercent, rate)
        : mfnPercent + rate;

    /// <summary>The total of the example good of a card over time, whatever day is asked about.</summary>
    internal static IReadOnlyList<TotalStep> History(TariffRecord record, SectorCard card)
    {
        var steps = new List<TotalStep>();
        foreach (var day in Days(record, card))
        {
            List<MeasureRate> then = [.. card.Measures.Select(id => RateBoard.Position(record, id, day)).OfType<MeasureRate>()];
            var lead = Lead(then);
            var suspended = Suspended(then, lead);
            var mfn = card.Example.MfnPercent;
            var total = lead is null ? mfn : Total(mfn, Paid(lead), lead.Basis);
            decimal? other = suspended is null ? null : Total(mfn, suspended.RatePercent, suspended.Basis);
            if (steps.Count == 0 || steps[^1].TotalPercent != total || steps[^1].SuspendedTotalPercent != other)
            {
                steps.Add(new TotalStep(day, total, other));
            }
        }

        return steps;
    }

    private static SectorRate Of(TariffRecord record, Sector sector, SectorCard card, DateOnly asOf)
    {
        List<MeasureRate> rates = [.. card.Measures.Select(id => RateBoard.For(record, id, asOf)).OfType<MeasureRate>()];
        var lead = Lead(rates);
        var suspended = Suspended(rates, lead);
        var mfn = card.Example.MfnPercent;
        return new SectorRate
        {
            Sector = sector,
            Card = card,
            Lead = lead,
            Suspended = suspended,
            TotalPercent = lead is null ? null : Total(mfn, Paid(lead), lead.Basis),
            SuspendedTotalPercent = suspended is null ? null : Total(mfn, suspended.RatePercent, suspended.Basis),
            Next = Next(record, card, rates, lead, asOf),
            History = record.CardHistoryOf(sector.Id),
            Contested = Contested(rates),
        };
    }

    private static decimal? Paid(MeasureRate lead) => lead.Applies ? lead.RatePercent : null;

    private static MeasureRate? Lead(List<MeasureRate> rates) =>
        rates.FirstOrDefault(rate => rate.Applies)
        ?? rates.FirstOrDefault(rate => rate.Status is MeasureStatus.Suspended or MeasureStatus.Scheduled)
        ?? rates.FirstOrDefault();

    private static MeasureRate? Suspended(List<MeasureRate> rates, MeasureRate? lead) =>
        rates.TakeWhile(rate => rate != lead).FirstOrDefault(rate => rate.Status == MeasureStatus.Suspended);

    private static SectorNext? Next(TariffRecord record, SectorCard card, List<MeasureRate> now, MeasureRate? lead, DateOnly asOf)
    {
        SectorNext? legal = null;
        foreach (var day in Days(record, card).Where(day => day > asOf))
        {
            List<MeasureRate> then = [.. card.Measures.Select(id => RateBoard.Position(record, id, day)).OfType<MeasureRate>()];
            var coming = Lead(then);
            if (
                coming is not null
                && (
                    coming.Measure.Id != lead?.Measure.Id
                    || coming.Applies != lead.Applies
                    || coming.RatePercent != lead.RatePercent
                    || coming.Basis != lead.Basis
                )
            )
            {
                legal = new SectorNext(day, coming.Applies ? coming.Measure : null, Paid(coming), coming.Basis, true);
                break;
            }
        }

        var announced = now.SelectMany(rate => rate.Pending.Select(action => (rate.Measure, action)))
            .Where(x => x.action.From is null || x.action.From > asOf)
            .OrderBy(x => x.action.From ?? DateOnly.MaxValue)
            .FirstOrDefault();
        return announced.action is { } said && (legal is null || said.From < legal.On)
            ? new SectorNext(said.From, announced.Measure, said.RatePercent, said.Basis, false)
            : legal;
    }

    private static IEnumerable<DateOnly> Days(TariffRecord record, SectorCard card) =>
        card
            .Measures.Where(id => record.Find<TariffMeasure>(id) is not null)
            .SelectMany(id => record.ScheduleOf(id).ChangeDays)
            .Distinct()
            .Order();

    private static List<CitedFact> Contested(List<MeasureRate> rates) => [.. rates.SelectMany(rate => rate.Contested)];
}
