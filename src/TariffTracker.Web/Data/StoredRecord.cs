using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>Makes a record of all rows.</summary>
public static class StoredRecord
{
    /// <summary>Reads every document and the number of the last revision.</summary>
    /// <exception cref="StartProblemException">A row cannot be read, or the documents do not fit together.</exception>
    public static async Task<TariffRecord> ReadAsync(RecordDb db, CancellationToken cancellation)
    {
        var documents = new List<Document>();
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            var rows = db.Rows(kind)
                .AsNoTracking()
                .Select(row => new
                {
                    row.Id,
                    row.Schema,
                    row.Document,
                });
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                documents.Add(Read(kind, row.Id, row.Schema, row.Document));
            }
        }

        var revision = await db.Revisions.MaxAsync(row => (int?)row.Number, cancellation) ?? 0;
        return TariffRecord.Build(revision, documents);
    }

    /// <summary>The publication that made a revision of the record, without the documents it wrote; null when there is none of that number.</summary>
    public static async Task<RevisionEntry?> PublicationAsync(RecordDb db, int revision, CancellationToken cancellation) =>
        await db.Revisions.AsNoTracking().FirstOrDefaultAsync(row => row.Number == revision, cancellation) is { } found
            ? RevisionEntry.Of(found)
            : null;

    private static Document Read(DocumentKind kind, string id, int schema, string text)
    {
        try
        {
            return DocumentUpgrades.All.Read(kind, schema, text);
        }
        catch (JsonException problem)
        {
            throw new StartProblemException(
                $"The stored {kind.ToString().ToLowerInvariant()} '{id}' cannot be read: {problem.Message} "
                    + "Nothing was changed. If a newer version of this program ran on this store, start that one.",
                problem
            );
        }
    }
}
