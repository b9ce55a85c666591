using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>The measures under a lens as filtered, with the counts beside the filter.</summary>
public sealed record MeasureResult
{
    /// <summary>The measures that fit, by sector: those in force first, then those that are not.</summary>
    public required IReadOnlyList<MeasureRate> Rates { get; init; }

    /// <summary>How many there are of every status.</summary>
    public required int Total { get; init; }

    /// <summary>Counts by status.</summary>
    public required IReadOnlyList<FacetCount<MeasureStatus>> Statuses { get; init; }

    /// <summary>Filters the measures of <paramref name="record"/> (already limited to what was known) on the day goods are entered.</summary>
    /// <param name="record">The record as known.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="status">Only measures of this status; null for all.</param>
    public static MeasureResult Of(TariffRecord record, DateOnly asOf, MeasureStatus? status)
    {
        ArgumentNullException.ThrowIfNull(record);
        var all = RateBoard.For(record, asOf);
        return new MeasureResult
        {
            Rates =
            [
                .. all.Where(rate => status is null || rate.Status == status)
                    .GroupBy(rate => rate.Measure.Sector)
                    .SelectMany(sector => sector.OrderBy(rate => rate.Status)),
            ],
            Total = all.Count,
            Statuses =
            [
                .. Enum.GetValues<MeasureStatus>()
                    .Select(choice => new FacetCount<MeasureStatus>(choice, all.Count(rate => rate.Status == choice), choice == status)),
            ],
        };
    }
}
