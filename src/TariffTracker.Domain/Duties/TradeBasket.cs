using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>The trade flows of a record, ready to be put to its engine. The same goods with the same weights on every day.</summary>
internal sealed class TradeBasket
{
    private readonly TariffRecord record;
    private readonly List<(TradeFlow Flow, List<Item> Items)> flows;

    public TradeBasket(TariffRecord record)
    {
        this.record = record;
        flows = [.. record.TradeFlows.Select(flow => (flow, flow.Parts.Select(part => ItemOf(record, part)).OfType<Item>().ToList()))];
    }

    /// <summary>The goods, each once.</summary>
    public IEnumerable<Product> Products =>
        flows.SelectMany(flow => flow.Items).DistinctBy(item => item.Good.Id).Select(item => item.Product);

    /// <summary>What the flows pay on a day.</summary>
    public AverageRate On(DateOnly asOf)
    {
        var sums = new Dictionary<string, DutySum>();
        DutySum Sum(Item item)
        {
            if (!sums.TryGetValue(item.Good.Id, out var sum))
            {
                sums.Add(item.Good.Id, sum = record.Duties.Sum(item.Product, asOf));
            }

            return sum;
        }

        return new AverageRate
        {
            AsOf = asOf,
            Flows =
            [
                .. flows.Select(flow => new FlowRate(
                    flow.Flow,
                    [.. flow.Items.Select(item => new PartRate(item.Good, item.Part, flow.Flow.Usd * item.Part.Share, Sum(item)))]
                )),
            ],
        };
    }

    /// <summary>A part whose good is known and has a duty that can be reckoned; what has not stays unassigned.</summary>
    private static Item? ItemOf(TariffRecord record, TradePart part) =>
        part.Share > 0
        && record.Find<TypicalGood>(part.Good) is { } good
        && good.ToProduct() is var product
        && record.Duties.NormalPercent(product) is not null
            ? new Item(good, part, product)
            : null;

    private sealed record Item(TypicalGood Good, TradePart Part, Product Product);
}
