using TariffTracker.Domain.Evidence;

namespace TariffTracker.Web.Shared.Components;

/// <summary>A rate on the line of readings.</summary>
/// <param name="X">Where.</param>
/// <param name="Percent">The rate.</param>
/// <param name="Second">True when its number stands in the second row, because the first has no room.</param>
public sealed record RangePoint(decimal X, decimal Percent, bool Second);

/// <summary>Puts the rates that readings name on a line from zero.</summary>
public sealed class ReadingRangeGeometry
{
    private const decimal Left = 10;
    private const decimal Right = 250;
    private const decimal Most = 60;
    private const decimal Gap = 4;

    /// <summary>Lays out <paramref name="readings"/>. A rate that is both used and given otherwise counts as used.</summary>
    public ReadingRangeGeometry(IReadOnlyList<FactReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var used = readings.FirstOrDefault(reading => reading.Stance == Stance.Supports)?.RatePercent;
        List<decimal> others =
        [
            .. readings.Select(reading => reading.RatePercent).OfType<decimal>().Where(percent => percent != used).Distinct().Order(),
        ];
        var most = Math.Max(Most, Math.Ceiling(others.Append(used ?? 0).Max() / 10) * 10);
        decimal X(decimal percent) => Math.Round(Left + (Right - Left) * percent / most, 1);
        Used = used is { } rate ? new RangePoint(X(rate), rate, false) : null;
        var points = new List<RangePoint>();
        foreach (var percent in others)
        {
            var near = points is [.., { Second: false } last] && X(percent) - last.X < Width(percent) / 2 + Width(last.Percent) / 2 + Gap;
            points.Add(new RangePoint(X(percent), percent, near));
        }

        Others = points;
    }

    /// <summary>The rate used; null when the record uses an answer without a rate.</summary>
    public RangePoint? Used { get; }

    /// <summary>The other rates, smallest first.</summary>
    public IReadOnlyList<RangePoint> Others { get; }

    private static decimal Width(decimal percent) => ChartLabel.WidthOf(Formats.Rates.Machine(percent));
}
