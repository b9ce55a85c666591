using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <content>Which documents a draft holds, and by which ids.</content>
public sealed partial class DraftSaving
{
    /// <summary>Takes up a published document, as it stands now, to be edited.</summary>
    public Task<DraftOutcome> EditAsync(Guid id, string owner, int version, DocumentRef document, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            owner,
            version,
            async (db, row) =>
            {
                if (Find(row, document) is not null)
                {
                    return DraftFault.AlreadyThere;
                }

                if (await PublishedDocument.FindAsync(db, document, cancellation) is not { } published)
                {
                    return DraftFault.NoSuchDocument;
                }

                Add(row, document, published.Revision, published.Text);
                return null;
            },
            cancellation
        );

    /// <summary>Takes in a document that the record does not have yet, with what is known of it so far: a JSON object, <c>{}</c> will do.</summary>
    public Task<DraftOutcome> AddAsync(
        Guid id,
        string owner,
        int version,
        DocumentRef document,
        string text,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            owner,
            version,
            async (db, row) =>
            {
                if (WithId(text, document.Id) is not { } whole)
                {
                    return DraftFault.NotAnObject;
                }

                if (Find(row, document) is not null || await PublishedDocument.FindAsync(db, document, cancellation) is not null)
                {
                    return DraftFault.AlreadyThere;
                }

                Add(row, document, null, whole);
                return null;
            },
            cancellation
        );

    /// <summary>Takes a document back to an earlier revision of it, as a change to the one that stands now.</summary>
    public Task<DraftOutcome> RestoreAsync(
        Guid id,
        string owner,
        int version,
        DocumentRef document,
        int revision,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            owner,
            version,
            async (db, row) =>
            {
                if (Find(row, document) is not null)
                {
                    return DraftFault.AlreadyThere;
                }

                var published = await PublishedDocument.FindAsync(db, document, cancellation);
                var earlier = await PublishedDocument.AsOfAsync(db, document, revision, cancellation);
                if (published is null || earlier is null)
                {
                    return DraftFault.NoSuchDocument;
                }

                Add(row, document, published.Revision, earlier.Text);
                return null;
            },
            cancellation
        );

    /// <summary>Gives a document that is new another id, for as long as it is not published.</summary>
    public Task<DraftOutcome> RenameAsync(
        Guid id,
        string owner,
        int version,
        DocumentRef document,
        string newId,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            owner,
            version,
            async (db, row) =>
            {
                var renamed = document with { Id = newId };
                if (Find(row, document) is not { BaseRevision: null } old)
                {
                    return DraftFault.NoSuchDocument;
                }

                if (Find(row, renamed) is not null || await PublishedDocument.FindAsync(db, renamed, cancellation) is not null)
                {
                    return DraftFault.AlreadyThere;
                }

                row.Documents.Remove(old);
                db.Remove(old);
                row.Documents.Add(
                    new DraftDocumentRow
                    {
                        Kind = document.Kind,
                        Id = newId,
                        Place = old.Place,
                        Schema = old.Schema,
                        Text = WithId(old.Text, newId)!,
                    }
                );
                return null;
            },
            cancellation
        );

    /// <summary>Takes a document out of the draft; the record keeps it as it is.</summary>
    public Task<DraftOutcome> RemoveAsync(Guid id, string owner, int version, DocumentRef document, CancellationToken cancellation) =>
        ChangeAsync(
            id,
            owner,
            version,
            (db, row) =>
            {
                if (Find(row, document) is not { } gone)
                {
                    return Task.FromResult<DraftFault?>(DraftFault.NoSuchDocument);
                }

                row.Documents.Remove(gone);
                db.Remove(gone);
                return Task.FromResult<DraftFault?>(null);
            },
            cancellation
        );

    private static DraftDocumentRow? Find(DraftRow row, DocumentRef document) =>
        row.Documents.Find(each => each.Kind == document.Kind && each.Id == document.Id);

    private static void Add(DraftRow row, DocumentRef document, int? baseRevision, string text) =>
        row.Documents.Add(
            new DraftDocumentRow
            {
                Kind = document.Kind,
                Id = document.Id,
                Place = row.Documents.Select(each => each.Place).DefaultIfEmpty().Max() + 1,
                BaseRevision = baseRevision,
                Schema = DocumentJson.Schema,
                Text = text,
            }
        );
}
