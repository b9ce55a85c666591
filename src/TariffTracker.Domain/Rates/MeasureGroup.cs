using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>The measures of one sector under a lens.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Rates">Its measures: those collected first, then those that are not.</param>
public sealed record MeasureGroup(Sector Sector, IReadOnlyList<MeasureRate> Rates)
{
    /// <summary>Every measure of <paramref name="record"/> (already limited to what was known) on the day goods are entered, by sector.</summary>
    public static IReadOnlyList<MeasureGroup> For(TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. RateBoard
                .For(record, asOf)
                .GroupBy(rate => rate.Measure.Sector)
                .Select(group => new MeasureGroup(record.Find<Sector>(group.Key)!, [.. group.OrderBy(rate => rate.Status)])),
        ];
    }
}
