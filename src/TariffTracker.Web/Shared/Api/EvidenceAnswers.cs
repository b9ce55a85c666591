using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Shared.Api;

/// <summary>One source on one fact.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Locator">Where in the source; ¶3 is the third paragraph.</param>
/// <param name="Stance">How it stands to the value used.</param>
/// <param name="Says">What it claims, in our words.</param>
/// <param name="Person">Id of the person whose words they are.</param>
/// <param name="Speaker">Who is said to have said it, when nobody in the record.</param>
/// <param name="Reason">Why it is rejected or differs.</param>
/// <param name="RatePercent">The rate it claims, in percent.</param>
/// <param name="Basis">What the claimed rate is counted on.</param>
public sealed record CitationAnswer(
    string Source,
    string? Locator,
    Stance Stance,
    LocalizedText Says,
    string? Person,
    LocalizedText? Speaker,
    LocalizedText? Reason,
    decimal? RatePercent,
    Basis? Basis
)
{
    /// <summary>The answer for a citation.</summary>
    public static CitationAnswer Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return new(
            citation.Source,
            citation.Locator,
            citation.Stance,
            citation.Says,
            citation.Person,
            citation.Speaker,
            citation.Reason,
            citation.RatePercent,
            citation.Basis
        );
    }

    /// <summary>The answers for several.</summary>
    public static IReadOnlyList<CitationAnswer> Of(IEnumerable<Citation> citations) => [.. citations.Select(Of)];
}

/// <summary>A document and the part of it that something is about.</summary>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Id">Id of the document.</param>
/// <param name="Part">What part; empty for the whole.</param>
public sealed record PlaceAnswer(DocumentKind Kind, string Id, string Part)
{
    /// <summary>Where a statement stands.</summary>
    public static PlaceAnswer Of(CitedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact.Document.Kind, fact.Document.Id, fact.PartId);
    }
}

/// <summary>A statement with its evidence.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Question">What is asked, where the statement has a question.</param>
/// <param name="Used">What the record says.</param>
/// <param name="Why">Why the record says so.</param>
/// <param name="Weight">How much a disagreement matters.</param>
/// <param name="RatePercent">The rate used, in percent.</param>
/// <param name="Basis">What that rate is counted on.</param>
/// <param name="Citations">The evidence.</param>
public sealed record FactAnswer(
    PlaceAnswer At,
    LocalizedText? Question,
    LocalizedText? Used,
    LocalizedText? Why,
    Weight Weight,
    decimal? RatePercent,
    Basis? Basis,
    IReadOnlyList<CitationAnswer> Citations
)
{
    /// <summary>The answer for a statement.</summary>
    public static FactAnswer Of(CitedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(
            PlaceAnswer.Of(fact),
            fact.Question,
            fact.Used,
            fact.Why,
            fact.Weight,
            fact.RatePercent,
            fact.Basis,
            CitationAnswer.Of(fact.Citations)
        );
    }

    /// <summary>The answers for several.</summary>
    public static IReadOnlyList<FactAnswer> Of(IEnumerable<CitedFact> facts) => [.. facts.Select(Of)];
}
