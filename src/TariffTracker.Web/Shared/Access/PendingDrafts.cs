using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Drafts;

namespace TariffTracker.Web.Shared.Access;

/// <summary>Which documents of a page have a draft that is not done with; asked of the store once for each request, and for editors only.</summary>
public sealed class PendingDrafts(DraftStore drafts)
{
    private Task<ILookup<DocumentRef, PendingDocument>>? pending;

    /// <summary>The drafts of a document, by whomever.</summary>
    public async Task<IEnumerable<PendingDocument>> OfAsync(DocumentRef document) => (await (pending ??= ReadAsync()))[document];

    private async Task<ILookup<DocumentRef, PendingDocument>> ReadAsync() =>
        (await drafts.PendingAsync(CancellationToken.None)).ToLookup(each => each.Document);
}
