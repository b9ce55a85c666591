using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared.Differences;

/// <summary>Which fields of documents hold the id of another document, and of which kind.</summary>
public static class FieldReferences
{
    private static readonly Dictionary<string, DocumentKind> Kinds = new(StringComparer.Ordinal)
    {
        ["causedBy"] = DocumentKind.Event,
        ["derivedFrom"] = DocumentKind.Source,
        ["indicators"] = DocumentKind.Indicator,
        ["japan"] = DocumentKind.Person,
        ["measure"] = DocumentKind.Measure,
        ["measures"] = DocumentKind.Measure,
        ["people"] = DocumentKind.Person,
        ["person"] = DocumentKind.Person,
        ["proposals"] = DocumentKind.Proposal,
        ["round"] = DocumentKind.Round,
        ["sector"] = DocumentKind.Sector,
        ["sectors"] = DocumentKind.Sector,
        ["source"] = DocumentKind.Source,
        ["unitedStates"] = DocumentKind.Person,
    };

    /// <summary>The document that a value of a field names; null for a field that names none.</summary>
    /// <param name="member">Name of the field, as JSON writes it.</param>
    /// <param name="value">What stands there.</param>
    public static DocumentRef? Of(string? member, string value) =>
        member is not null && Kinds.TryGetValue(member, out var kind) ? new DocumentRef(kind, value) : null;
}
