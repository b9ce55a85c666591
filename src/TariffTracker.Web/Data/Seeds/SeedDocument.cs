using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Seeds;

/// <summary>One document as the seeds have it.</summary>
/// <param name="Document">The document.</param>
/// <param name="File">The file it stands in, from the seed folder on ("rounds/5.json").</param>
public sealed record SeedDocument(Document Document, string File)
{
    /// <summary>Names the document.</summary>
    public DocumentRef Ref => new(DocumentJson.KindOf(Document), Document.Id);

    /// <summary>Fingerprint of the document, whatever its layout in the file.</summary>
    public string Hash { get; } = DocumentHash.Of(DocumentJson.Write(Document));
}
