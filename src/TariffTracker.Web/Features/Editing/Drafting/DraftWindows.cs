using TariffTracker.Domain.Editing;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Features.Editing.Widgets;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>Opens windows on drafts, and what they look out on.</summary>
public sealed class DraftWindows(
    DraftStore drafts,
    DraftSaving saving,
    Publication publication,
    RecordCache records,
    RecordChanges changes,
    TimeProvider time
)
{
    private static readonly TimeSpan AWhile = TimeSpan.FromMinutes(1);

    /// <summary>A window on a draft; null when there is none, or it is not the owner's.</summary>
    public async Task<DraftSession?> OpenAsync(Guid id, string owner, CancellationToken cancellation) =>
        await drafts.FindAsync(id, cancellation) is { State: not (DraftState.Deleted or DraftState.Published) } draft
        && draft.Owner == owner
            ? new DraftSession(drafts, saving, publication, records, time, owner, draft)
            : null;

    /// <summary>The documents that the fields of a draft can name.</summary>
    public DocumentChoices Choices(DraftSession session, Words words) => new(() => records.Current, () => session.Documents, words);

    /// <summary>True for a draft that was left for a while: whoever opens it has come back to it.</summary>
    public bool IsOld(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return time.GetUtcNow() - draft.ChangedAt > AWhile;
    }

    /// <summary>The documents of a draft of which somebody else has a draft as well.</summary>
    public async Task<IReadOnlyList<PendingDocument>> OthersAsync(DraftSession session, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        var mine = session.Documents.Select(document => document.Ref).ToHashSet();
        return
        [
            .. (await drafts.PendingAsync(cancellation)).Where(each => each.Owner != session.Draft.Owner && mine.Contains(each.Document)),
        ];
    }

    /// <summary>The number of every revision from now on.</summary>
    public IAsyncEnumerable<int> Publications(CancellationToken cancellation) => changes.ListenAsync(cancellation);
}
