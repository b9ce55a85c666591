using System.Text.Json.Serialization;
using TariffTracker.Domain.Evidence;

namespace TariffTracker.Domain.Record;

/// <summary>One document of the record: what is stored, revised, seeded and exported as a whole.</summary>
public abstract record Document
{
    /// <summary>Lower-case words joined by hyphens; never changes, never reused.</summary>
    [JsonPropertyOrder(-1)]
    public required string Id { get; init; }

    /// <summary>Statements about the document's subject whose evidence is kept apart, above all the contested ones.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}

/// <summary>Names one document.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id within the kind.</param>
public readonly record struct DocumentRef(DocumentKind Kind, string Id)
{
    /// <summary>Kind and id as anchors and filters write them: <c>measure-section-232-steel</c>.</summary>
    public string Slug => $"{Kind.ToString().ToLowerInvariant()}-{Id}";
}
