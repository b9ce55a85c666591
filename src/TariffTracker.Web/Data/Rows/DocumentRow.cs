using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Rows;

/// <summary>The newest state of one document: its text, and the few columns by which it can be found.</summary>
/// <remarks>The text is what counts. The columns are copies, written with it and never read back into a document.</remarks>
public abstract class DocumentRow
{
    /// <summary>Id of the document, unique within its kind.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Number of the revision that last changed it; two writers who started from the same one cannot both succeed.</summary>
    public int Revision { get; private set; }

    /// <summary>Number of the shape <see cref="Document"/> is written in.</summary>
    public int Schema { get; private set; }

    /// <summary>The document as <see cref="DocumentJson"/> writes it.</summary>
    public string Document { get; private set; } = "";

    /// <summary>Fingerprint of the text the seeds last put here; null when the document did not come from the seeds.</summary>
    public string? SeedHash { get; private set; }

    /// <summary>Makes this the state of <paramref name="document"/> as of a revision.</summary>
    public void Write(Document document, int revision)
    {
        Id = document.Id;
        Revision = revision;
        Schema = DocumentJson.Schema;
        Document = DocumentJson.Write(document);
        FillColumns(document);
    }

    /// <summary>The same, remembering that the seeds wrote it.</summary>
    public void WriteFromSeed(Document document, int revision)
    {
        Write(document, revision);
        SeedHash = DocumentHash.Of(Document);
    }

    /// <summary>True while nobody but the seeds has written this row.</summary>
    public bool IsAsSeeded => SeedHash is not null && SeedHash == DocumentHash.Of(Document);

    /// <summary>Copies what the columns show.</summary>
    private protected abstract void FillColumns(Document document);
}

/// <summary>A row that holds documents of one type.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
public abstract class DocumentRow<T> : DocumentRow
    where T : Document
{
    private protected sealed override void FillColumns(Document document) => FillColumns((T)document);

    /// <summary>Copies what the columns show.</summary>
    private protected abstract void FillColumns(T document);
}
