using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Seeds;

/// <summary>Which file of the seed folder holds which kind of document.</summary>
public static class SeedLayout
{
    /// <summary>Folders with one document in each file, which is named after its id.</summary>
    public static IReadOnlyDictionary<string, DocumentKind> Folders { get; } =
        new Dictionary<string, DocumentKind>(StringComparer.Ordinal)
        {
            ["sources"] = DocumentKind.Source,
            ["rounds"] = DocumentKind.Round,
            ["measures"] = DocumentKind.Measure,
            ["proposals"] = DocumentKind.Proposal,
            ["events"] = DocumentKind.Event,
            ["scopes"] = DocumentKind.Scope,
        };

    /// <summary>Files that hold a list of documents.</summary>
    public static IReadOnlyDictionary<string, DocumentKind> Lists { get; } =
        new Dictionary<string, DocumentKind>(StringComparer.Ordinal)
        {
            ["people.json"] = DocumentKind.Person,
            ["sectors.json"] = DocumentKind.Sector,
            ["deadlines.json"] = DocumentKind.Deadline,
            ["indicators.json"] = DocumentKind.Indicator,
            ["lines.json"] = DocumentKind.Line,
            ["goods.json"] = DocumentKind.Good,
            ["trade.json"] = DocumentKind.TradeFlow,
        };

    /// <summary>What lies in the folder for people and their editors, and is not read.</summary>
    public static IReadOnlySet<string> NotSeeds { get; } = new HashSet<string>(StringComparer.Ordinal) { "README.md", "schema" };
}
