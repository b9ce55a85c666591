using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>A typical good that does not pay the same in all under two lenses.</summary>
/// <param name="Good">The good.</param>
/// <param name="First">What it pays under the first lens.</param>
/// <param name="Second">What it pays under the second.</param>
public sealed record GoodDifference(TypicalGood Good, Duty First, Duty Second)
{
    /// <summary>How much more it pays under the second lens, in points of a percentage; negative when less.</summary>
    public decimal Points => Second.TotalPercent - First.TotalPercent;

    /// <summary>The measures that add to what the good pays.</summary>
    public static IReadOnlyList<TariffMeasure> Charging(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return [.. duty.Lines.Where(line => line.AppliedPercent > 0).Select(line => line.Measure).OfType<TariffMeasure>()];
    }

    /// <summary>The typical goods whose total differs, in their own order. A good without a normal duty in percent is left out.</summary>
    public static IReadOnlyList<GoodDifference> Between(TariffRecord first, DateOnly firstAsOf, TariffRecord second, DateOnly secondAsOf)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return
        [
            .. second
                .Goods.Select(good => (good, product: good.ToProduct()))
                .Where(x => first.Duties.NormalPercent(x.product) is not null && second.Duties.NormalPercent(x.product) is not null)
                .Where(x => first.Duties.TotalPercent(x.product, firstAsOf) != second.Duties.TotalPercent(x.product, secondAsOf))
                .Select(x => new GoodDifference(x.good, first.Duties.For(x.product, firstAsOf), second.Duties.For(x.product, secondAsOf))),
        ];
    }
}
