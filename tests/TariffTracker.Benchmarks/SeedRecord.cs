using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Record;

namespace TariffTracker.Benchmarks;

/// <summary>The documents of the repository's seeds, without any store.</summary>
public static class SeedRecord
{
    /// <summary>Reads every document below <c>seeds/</c>.</summary>
    public static IReadOnlyList<Document> Documents()
    {
        var seeds = Path.Combine(Repository(AppContext.BaseDirectory), "seeds");
        return [.. Enum.GetValues<DocumentKind>().SelectMany(kind => Texts(seeds, kind).Select(text => DocumentJson.Read(kind, text)))];
    }

    private static IEnumerable<string> Texts(string seeds, DocumentKind kind)
    {
        var name = kind switch
        {
            DocumentKind.Person => "people",
            DocumentKind.TradeFlow => "trade",
            _ => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()) + "s",
        };
        var list = Path.Combine(seeds, name + ".json");
        var folder = Path.Combine(seeds, name);
        var listed = File.Exists(list)
            ? JsonNode.Parse(File.ReadAllText(list))!.AsArray().Select(document => document!.ToJsonString())
            : [];
        var apart = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : [];
        return listed.Concat(apart);
    }

    private static string Repository(string folder) =>
        File.Exists(Path.Combine(folder, "TariffTracker.sln"))
            ? folder
            : Repository(
                Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside the repository.")
            );
}
