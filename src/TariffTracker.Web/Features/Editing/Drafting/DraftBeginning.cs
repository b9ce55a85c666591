using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Drafts;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>Begins drafts.</summary>
public sealed class DraftBeginning(DraftStore drafts, DraftSaving saving)
{
    /// <summary>A draft of a document that the record does not have yet.</summary>
    public async Task<Guid> NewAsync(string owner, DocumentKind kind, CancellationToken cancellation)
    {
        var draft = await drafts.CreateAsync(owner, RevisionKind.New, "", cancellation);
        var document = new DocumentRef(kind, NewDocuments.TemporaryId(kind));
        await saving.AddAsync(draft.Id, owner, draft.Version, document, "{}", cancellation);
        return draft.Id;
    }

    /// <summary>A draft that changes a document of the record; null when the record does not have it.</summary>
    /// <remarks>Where the policy of a measure changed, the new action is there already, filled in from the last.</remarks>
    public async Task<Guid?> OfAsync(string owner, DocumentRef document, RevisionKind kind, CancellationToken cancellation)
    {
        var draft = await drafts.CreateAsync(owner, kind, "", cancellation);
        var taken = await saving.EditAsync(draft.Id, owner, draft.Version, document, cancellation);
        if (taken is not { IsSaved: true, Draft: { } begun })
        {
            await drafts.DeleteAsync(draft.Id, owner, draft.Version, cancellation);
            return null;
        }

        if (document.Kind == DocumentKind.Measure && kind == RevisionKind.PolicyChanged)
        {
            var measure = new EditedDocument(begun.Documents[0]);
            NextAction.Append(measure);
            await saving.SaveAsync(begun.Id, owner, begun.Version, document, measure.Text, cancellation);
        }

        return begun.Id;
    }

    /// <summary>A draft that takes a document back to an earlier revision; null when there is no such revision.</summary>
    public async Task<Guid?> RestoreAsync(string owner, DocumentRef document, int revision, string reason, CancellationToken cancellation)
    {
        var draft = await drafts.CreateAsync(owner, RevisionKind.RecordCorrected, "", cancellation);
        var taken = await saving.RestoreAsync(draft.Id, owner, draft.Version, document, revision, cancellation);
        if (taken is not { IsSaved: true, Draft: { } begun })
        {
            await drafts.DeleteAsync(draft.Id, owner, draft.Version, cancellation);
            return null;
        }

        await saving.DescribeAsync(begun.Id, owner, begun.Version, "", reason, RevisionKind.RecordCorrected, cancellation);
        return begun.Id;
    }

    /// <summary>The draft of an owner that holds a document and can still be changed; null when there is none.</summary>
    public async Task<Draft?> OwnAsync(string owner, DocumentRef document, CancellationToken cancellation) =>
        (await drafts.HoldingAsync(document, cancellation)).FirstOrDefault(draft => draft.Owner == owner);
}
