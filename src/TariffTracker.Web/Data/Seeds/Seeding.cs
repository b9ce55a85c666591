using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Data.Rows;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data.Seeds;

/// <summary>Brings the store up to the seeds without touching what an editor has changed.</summary>
/// <remarks>
/// A document that nobody but the seeds has written follows them. One that an editor wrote stays as the editor left it.
/// One that is no longer in the seeds stays too: ids never vanish.
/// </remarks>
public sealed class Seeding(TimeProvider time, AuditLog audit)
{
    /// <summary>Writes what is new, as at most one revision, and gives the record as it then is. To be called in a turn of the <see cref="StoreWrites"/>.</summary>
    /// <exception cref="StartProblemException">The seeds do not fit what editors changed, or a stored row cannot be read.</exception>
    public async Task<SeedingOutcome> ApplyAsync(RecordDb db, IReadOnlyList<SeedDocument> seeds, CancellationToken cancellation)
    {
        var number = (await db.Revisions.MaxAsync(row => (int?)row.Number, cancellation) ?? 0) + 1;
        List<SeedDocument> added = [];
        List<SeedDocument> updated = [];
        var kept = 0;
        foreach (var group in seeds.GroupBy(seed => seed.Ref.Kind))
        {
            var known = await db.Rows(group.Key)
                .Select(row => new { row.Id, row.SeedHash })
                .ToDictionaryAsync(row => row.Id, row => row.SeedHash, cancellation);
            foreach (var seed in group)
            {
                if (!known.TryGetValue(seed.Document.Id, out var lastHash))
                {
                    var row = RecordDb.NewRow(group.Key);
                    row.WriteFromSeed(seed.Document, number);
                    db.Add(row);
                    added.Add(seed);
                }
                else if (lastHash != seed.Hash)
                {
                    var row = await db.Rows(group.Key).SingleAsync(each => each.Id == seed.Document.Id, cancellation);
                    if (row.IsAsSeeded)
                    {
                        row.WriteFromSeed(seed.Document, number);
                        updated.Add(seed);
                    }
                    else
                    {
                        kept++;
                    }
                }
            }
        }

        if (added.Count + updated.Count > 0)
        {
            var revision = Revision(number, added, updated);
            db.Add(revision);
            await db.SaveChangesAsync(cancellation);
            var entry = new AuditEntry(
                AuditEntry.Seeds,
                AuditKind.Published,
                AuditEntry.Revision(number),
                new AuditDetail { Count = revision.Documents.Count, Fingerprint = RevisionFingerprint.Of(revision) }
            );
            await audit.AppendAsync(db, entry, cancellation);
        }

        var record = await ReadAsync(db, cancellation);
        return new SeedingOutcome(record, added.Count, updated.Count, kept);
    }

    private static async Task<TariffRecord> ReadAsync(RecordDb db, CancellationToken cancellation)
    {
        try
        {
            return await StoredRecord.ReadAsync(db, cancellation);
        }
        catch (InvalidRecordException invalid)
        {
            throw new StartProblemException(
                $"The stored record and the seeds do not fit together:\n{string.Join('\n', invalid.Problems.Select(each => $"  {each}"))}\n"
                    + "Nothing was written. Mend the seeds so that they fit what editors have changed, or start the version used before.",
                invalid
            );
        }
    }

    private RevisionRow Revision(int number, List<SeedDocument> added, List<SeedDocument> updated)
    {
        var revision = new RevisionRow
        {
            Number = number,
            RecordedAt = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()),
            By = AuditEntry.Seeds,
            Reason = updated.Count == 0 ? $"Seeds: {added.Count} new." : $"Seeds: {added.Count} new, {updated.Count} changed.",
            Kind = updated.Count == 0 ? RevisionKind.New : RevisionKind.RecordCorrected,
        };
        revision.Documents.AddRange(
            added
                .Concat(updated)
                .Select(seed => new RevisionDocumentRow
                {
                    Kind = seed.Ref.Kind,
                    Id = seed.Ref.Id,
                    Schema = DocumentJson.Schema,
                    Document = DocumentJson.Write(seed.Document),
                })
        );
        return revision;
    }
}

/// <summary>What loading the seeds came to.</summary>
/// <param name="Record">The record afterwards.</param>
/// <param name="Added">How many documents were new.</param>
/// <param name="Updated">How many followed a newer seed.</param>
/// <param name="Kept">How many differ from their seed because an editor changed them, and were left alone.</param>
public sealed record SeedingOutcome(TariffRecord Record, int Added, int Updated, int Kept);
