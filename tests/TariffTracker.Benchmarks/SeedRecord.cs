using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Seeds;

namespace TariffTracker.Benchmarks;

/// <summary>The documents of the repository's seeds, without any store.</summary>
public static class SeedRecord
{
    /// <summary>The seeds' folder.</summary>
    public static string Folder { get; } = Path.Combine(Repository(AppContext.BaseDirectory), "seeds");

    /// <summary>Every document of the seeds.</summary>
    public static IReadOnlyList<Document> Documents() => [.. new SeedFolder(Folder).Read().Select(seed => seed.Document)];

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "TariffTracker.sln"))
            ? folder
            : Repository(
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside the repository.")
            );
}
