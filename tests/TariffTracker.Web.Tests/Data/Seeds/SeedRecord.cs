using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The record that the seeds of the repository make.</summary>
internal static class SeedRecord
{
    /// <summary>The day on which the world of the five articles ends.</summary>
    public static readonly DateOnly ArticlesEnd = new(2025, 6, 8);

    /// <summary>The day up to which anything was looked for.</summary>
    public static readonly DateOnly End = new(2026, 11, 21);

    /// <summary>All of it.</summary>
    public static readonly TariffRecord Whole = TariffRecord.Build(
        1,
        new SeedFolder(Path.Combine(Repository.Root, "seeds")).Read().Select(seed => seed.Document)
    );

    /// <summary>The five articles with their number of paragraphs.</summary>
    public static readonly Dictionary<string, int> Articles = new()
    {
        ["manageria-20250607-edge-closer"] = 16,
        ["ireport247news-20250607-progress-no-agreement"] = 7,
        ["unknown-20250502-decisive-phase"] = 5,
        ["unknown-20250503-tariff-reassessment"] = 15,
        ["unknown-20250606-automotive-concerns"] = 9,
    };

    /// <summary>Every citation with the statement it is about.</summary>
    public static IEnumerable<(CitedFact Fact, Citation Citation)> Citations =>
        Whole.Facts.SelectMany(fact => fact.Citations, (fact, citation) => (fact, citation));

    /// <summary>Names a statement in a message.</summary>
    public static string Name(CitedFact fact) => $"{fact.Document.Kind} {fact.Document.Id} {fact.PartId}";
}
