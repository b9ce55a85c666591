using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Evidence;

/// <summary>A question the record cannot answer yet.</summary>
/// <param name="Document">The document it is about.</param>
/// <param name="Fact">The question, with how far the evidence reaches.</param>
public sealed record OpenQuestion(DocumentRef Document, Fact Fact)
{
    /// <summary>The open questions of <paramref name="record"/> (already limited to what was known), in the order of its documents.</summary>
    public static IReadOnlyList<OpenQuestion> In(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return
        [
            .. record.Documents.SelectMany(document =>
                document
                    .Facts.Where(fact => fact.Open)
                    .Select(fact => new OpenQuestion(new(DocumentJson.KindOf(document), document.Id), fact))
            ),
        ];
    }
}
