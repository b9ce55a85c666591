using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;

namespace TariffTracker.Web.Data.Drafts;

/// <summary>What every change of a draft begins and ends with.</summary>
internal static class DraftChange
{
    /// <summary>The row to be changed, and why it must not be.</summary>
    public static async Task<(DraftRow? Row, DraftFault? Fault)> FindAsync(
        RecordDb db,
        Guid id,
        string? owner,
        int? version,
        DraftState[] states,
        CancellationToken cancellation
    )
    {
        var row = await db.WholeDrafts().FirstOrDefaultAsync(each => each.Id == id, cancellation);
        return (
            row,
            row is null ? DraftFault.NotFound
            : owner is not null && row.Owner != owner ? DraftFault.NotYours
            : !states.Contains(row.State) ? DraftFault.WrongState
            : version is not null && row.Version != version ? DraftFault.Stale
            : null
        );
    }

    /// <summary>Counts one more change.</summary>
    public static void Count(DraftRow row, DateTimeOffset now)
    {
        row.Version++;
        row.ChangedAt = now;
    }
}
