using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Web.Tests.Data.Seeds;

/// <summary>The record that the seeds of the repository make.</summary>
internal static class SeedRecord
{
    /// <summary>All of it.</summary>
    public static TariffRecord Whole { get; } =
        TariffRecord.Build(1, new SeedFolder(Path.Combine(Repository.Root, "seeds")).Read().Select(seed => seed.Document));

    /// <summary>The day up to which anything was looked for.</summary>
    public static DateOnly End { get; } = new(2026, 11, 21);
}
