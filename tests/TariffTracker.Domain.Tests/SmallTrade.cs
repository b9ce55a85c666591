using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests;

/// <summary>Two goods and two tariffs: 10 on everything but steel, 25 and then 50 on steel.</summary>
internal static class SmallTrade
{
    public static Product Car { get; } = new() { Hts = HtsNumber.Parse("8703.23.01"), MfnPercent = 2 };

    public static Product Coil { get; } = new() { Hts = HtsNumber.Parse("7208.39.00"), MfnPercent = 0 };

    public static TariffRecord World(params Document[] more) =>
        RecordOf([
            Sector("general"),
            Measure("general-tariff", "general", Action("order", "2025-04-02", "2025-04-05")),
            Measure(
                "steel-tariff",
                "general",
                Action("first", "2025-02-10", "2025-03-12", rate: 25),
                Action("second", "2025-06-03", "2025-06-04", rate: 50)
            ) with
            {
                Authority = Domain.Rates.Authority.Section232,
            },
            List("everything", "general-tariff", "8703"),
            List("steel", "steel-tariff", "7208"),
            Good("car", 1, "8703.23.01", 2),
            Good("coil", 2, "7208.39.00", 0),
            .. more,
        ]);

    public static TradeFlow Flow(string id, long usd, params (string Good, decimal Share)[] parts) =>
        new()
        {
            Id = id,
            Name = Text(id),
            Order = 1,
            Year = 2024,
            Usd = usd,
            Parts =
            [
                .. parts.Select(part => new TradePart
                {
                    Good = part.Good,
                    Share = part.Share,
                    Why = Text("assumed"),
                }),
            ],
        };

    private static TypicalGood Good(string id, int order, string hts, decimal mfn) =>
        new()
        {
            Id = id,
            Name = Text(id),
            Order = order,
            Hts = hts,
            MfnPercent = mfn,
        };

    private static TariffScope List(string id, string measure, params string[] codes) =>
        new()
        {
            Id = id,
            Measures = [measure],
            Effect = ScopeEffect.Covers,
            Name = Text(id),
            From = Day("2025-01-01"),
            AnnouncedOn = Day("2025-01-01"),
            Codes = codes,
            Complete = true,
        };
}
