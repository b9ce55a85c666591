using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Duties;

/// <summary>Small measures, lists and goods for questions about duties.</summary>
internal static class DutySample
{
    internal static readonly DateOnly June = Day("2025-06-15");

    internal static readonly TariffMeasure General = Measure("general", "general", Action("g", "2025-04-02", "2025-04-05", rate: 10));

    internal static TariffScope Covers(string measure, params string[] codes) =>
        new()
        {
            Id = $"{measure}-covers",
            Measures = [measure],
            Effect = ScopeEffect.Covers,
            Name = Text("covered"),
            From = Day("2025-01-01"),
            AnnouncedOn = Day("2025-01-01"),
            Codes = codes,
            Complete = true,
        };

    internal static TariffScope Exempts(string measure, params string[] codes) =>
        Covers(measure, codes) with
        {
            Id = $"{measure}-exempts",
            Effect = ScopeEffect.Exempts,
        };

    internal static StackingRule GivesWayTo(string measure, bool rest = false, string announced = "2025-01-01") =>
        new()
        {
            Measure = measure,
            AnnouncedOn = Day(announced),
            From = Day(announced),
            RestPays = rest,
            Summary = Text("gives way"),
        };

    internal static Product Good(string hts, decimal? mfn = 0) => new() { Hts = HtsNumber.Parse(hts), MfnPercent = mfn };

    internal static DutyEngine Engine(params Document[] documents) =>
        new(TariffRecord.Build(1, [Sector("general"), Sector("steel"), .. documents]));

    internal static Duty Ask(Product product, DateOnly on, params Document[] documents) => Engine(documents).For(product, on);
}
