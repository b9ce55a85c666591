using System.Text.Json;
using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>The door through which a form saves: small, often, and never over what another window saved.</summary>
/// <remarks>
/// Every call names the version of the draft that its window last saw, and gets the next one back. When another window saved in
/// between, nothing is written and the draft comes back as it is now (<see cref="DraftFault.Stale"/>).
/// </remarks>
public sealed partial class DraftSaving(StoreWrites writes, TimeProvider time)
{
    /// <summary>Saves the text of a document, whole. It may lack whatever has not been entered yet.</summary>
    public Task<DraftOutcome> SaveAsync(
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
            (_, row) =>
            {
                if (Find(row, document) is not { } saved)
                {
                    return Task.FromResult<DraftFault?>(DraftFault.NoSuchDocument);
                }

                if (WithId(text, document.Id) is not { } whole)
                {
                    return Task.FromResult<DraftFault?>(DraftFault.NotAnObject);
                }

                (saved.Text, saved.Schema) = (whole, DocumentJson.Schema);
                return Task.FromResult<DraftFault?>(null);
            },
            cancellation
        );

    /// <summary>Saves what the draft is called, why it is made and what sort of change it is.</summary>
    public Task<DraftOutcome> DescribeAsync(
        Guid id,
        string owner,
        int version,
        string title,
        string reason,
        RevisionKind kind,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            owner,
            version,
            (_, row) =>
            {
                (row.Title, row.Reason, row.Kind) = (title, reason, kind);
                return Task.FromResult<DraftFault?>(null);
            },
            cancellation
        );

    /// <summary>Saves the word of reason for a warning, by the key of the finding; an empty one takes it back.</summary>
    public Task<DraftOutcome> GiveReasonAsync(
        Guid id,
        string owner,
        int version,
        string finding,
        string reason,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            id,
            owner,
            version,
            (db, row) =>
            {
                var given = row.Reasons.Find(each => each.Finding == finding);
                if (given is not null && string.IsNullOrWhiteSpace(reason))
                {
                    row.Reasons.Remove(given);
                    db.Remove(given);
                }
                else if (given is not null)
                {
                    given.Reason = reason.Trim();
                }
                else if (!string.IsNullOrWhiteSpace(reason))
                {
                    row.Reasons.Add(new DraftReasonRow { Finding = finding, Reason = reason.Trim() });
                }

                return Task.FromResult<DraftFault?>(null);
            },
            cancellation
        );

    /// <summary>Brings the documents of a draft up to what was published meanwhile.</summary>
    /// <remarks>
    /// Fields that only one side changed are taken over. Where both changed one, <paramref name="choices"/> decides; without a choice
    /// nothing is saved and the outcome lists the fields (<see cref="DraftFault.Conflict"/>). A submitted draft stays submitted.
    /// The choices go by document and by the text of the field's path.
    /// </remarks>
    public Task<DraftOutcome> BringUpToDateAsync(
        Guid id,
        string owner,
        int version,
        IReadOnlyDictionary<DocumentRef, IReadOnlyDictionary<string, MergeChoice>> choices,
        CancellationToken cancellation
    ) =>
        writes.WriteAsync(
            async db =>
            {
                var (row, fault) = await DraftChange.FindAsync(
                    db,
                    id,
                    owner,
                    version,
                    [DraftState.Open, DraftState.Submitted, DraftState.Returned],
                    cancellation
                );
                if (row is null || fault is not null)
                {
                    return new DraftOutcome(row?.ToDraft(), fault);
                }

                var merged = await DraftMerge.OfAsync(db, row.ToDraft(), choices, cancellation);
                if (merged.Conflicts.Count > 0)
                {
                    return new DraftOutcome(row.ToDraft(), DraftFault.Conflict) { Conflicts = merged.Conflicts };
                }

                if (merged.Documents.All(document => Find(row, document.Ref)!.BaseRevision == document.Published?.Revision))
                {
                    return new DraftOutcome(row.ToDraft(), null);
                }

                foreach (var document in merged.Documents)
                {
                    var saved = Find(row, document.Ref)!;
                    (saved.Text, saved.Schema, saved.BaseRevision) = (document.Text, DocumentJson.Schema, document.Published?.Revision);
                }

                DraftChange.Count(row, Now);
                await db.SaveChangesAsync(cancellation);
                return new DraftOutcome(row.ToDraft(), null);
            },
            cancellation
        );

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The text with the id the draft knows the document by; null when it is no JSON object.</summary>
    private static string? WithId(string text, string id)
    {
        try
        {
            if (JsonNode.Parse(text, documentOptions: Strict) is not JsonObject document)
            {
                return null;
            }

            document["id"] = id;
            return document.ToJsonString(DocumentJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Task<DraftOutcome> ChangeAsync(
        Guid id,
        string owner,
        int version,
        Func<RecordDb, DraftRow, Task<DraftFault?>> change,
        CancellationToken cancellation
    ) =>
        writes.WriteAsync(
            async db =>
            {
                var (row, fault) = await DraftChange.FindAsync(
                    db,
                    id,
                    owner,
                    version,
                    [DraftState.Open, DraftState.Returned],
                    cancellation
                );
                if (row is null || fault is not null || (fault = await change(db, row)) is not null)
                {
                    return new DraftOutcome(row?.ToDraft(), fault);
                }

                DraftChange.Count(row, Now);
                await db.SaveChangesAsync(cancellation);
                return new DraftOutcome(row.ToDraft(), null);
            },
            cancellation
        );
}
