using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Audit;

namespace TariffTracker.Web.Admin;

/// <summary>Whether the store agrees with itself: the audit log's chain, what it tells of publications, and rows, revisions and record.</summary>
public static class StoreCheck
{
    /// <summary>Reads everything and changes nothing.</summary>
    /// <returns>What does not agree, one sentence each; none when all is well.</returns>
    public static async Task<StoreCheckResult> RunAsync(RecordDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var problems = new List<string>();
        var chain = await AuditChain.CheckAsync(db, cancellation);
        if (!chain.IsWhole)
        {
            problems.Add(
                $"The audit log breaks at entry {chain.BrokenAt}: {Break(chain.How)}. The {chain.Sound} entries before are sound."
            );
        }

        var revisions = await RevisionsAsync(db, problems, cancellation);
        problems.AddRange(await PublicationCheck.RunAsync(db, cancellation));
        var fold = await FoldAsync(db, revisions, problems, cancellation);
        var documents = await RowsAsync(db, fold, problems, cancellation);
        Build(revisions, documents, problems);
        return new StoreCheckResult(problems, revisions, documents.Count, chain.Sound);
    }

    private static string Break(AuditBreak? how) =>
        how switch
        {
            AuditBreak.Missing => "it is missing",
            AuditBreak.Altered => "it was altered after it was written",
            _ => "it does not follow the one before",
        };

    private static async Task<int> RevisionsAsync(RecordDb db, List<string> problems, CancellationToken cancellation)
    {
        var last = 0;
        await foreach (
            var number in db
                .Revisions.OrderBy(row => row.Number)
                .Select(row => row.Number)
                .AsAsyncEnumerable()
                .WithCancellation(cancellation)
        )
        {
            if (number != last + 1)
            {
                problems.Add($"Revision {last + 1} is missing: after {last} comes {number}.");
            }

            last = number;
        }

        return last;
    }

    private static async Task<Dictionary<DocumentRef, (int Revision, string Text)>> FoldAsync(
        RecordDb db,
        int last,
        List<string> problems,
        CancellationToken cancellation
    )
    {
        var fold = new Dictionary<DocumentRef, (int Revision, string Text)>();
        var rows = db.RevisionDocuments.AsNoTracking().OrderBy(row => row.Number);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var document = new DocumentRef(row.Kind, row.Id);
            if (row.Number > last)
            {
                problems.Add($"{Name(document)} belongs to revision {row.Number}, which does not exist.");
            }

            if (Problem(document, row.Schema, row.Document) is { } problem)
            {
                problems.Add($"{Name(document)} in revision {row.Number} cannot be read: {problem}");
            }

            fold[document] = (row.Number, row.Document);
        }

        return fold;
    }

    private static async Task<List<Document>> RowsAsync(
        RecordDb db,
        Dictionary<DocumentRef, (int Revision, string Text)> fold,
        List<string> problems,
        CancellationToken cancellation
    )
    {
        var documents = new List<Document>();
        var missing = fold.Keys.ToHashSet();
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            await foreach (var row in db.Rows(kind).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var document = new DocumentRef(kind, row.Id);
                missing.Remove(document);
                if (!fold.TryGetValue(document, out var newest))
                {
                    problems.Add($"{Name(document)} has a row, but no revision wrote it.");
                }
                else if (newest.Revision != row.Revision)
                {
                    problems.Add($"{Name(document)}: its row is of revision {row.Revision}, but {newest.Revision} wrote it last.");
                }
                else if (newest.Text != row.Document)
                {
                    problems.Add($"{Name(document)}: its row does not say what revision {row.Revision} wrote.");
                }

                try
                {
                    documents.Add(DocumentUpgrades.All.Read(kind, row.Schema, row.Document));
                }
                catch (JsonException problem)
                {
                    problems.Add($"{Name(document)}: its row cannot be read: {problem.Message}");
                }
            }
        }

        problems.AddRange(
            missing.Select(document => $"{Name(document)} was written by revision {fold[document].Revision}, but has no row.")
        );
        return documents;
    }

    private static void Build(int revision, List<Document> documents, List<string> problems)
    {
        try
        {
            TariffRecord.Build(revision, documents);
        }
        catch (InvalidRecordException invalid)
        {
            problems.AddRange(invalid.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"The record: {problem}")));
        }
    }

    private static string? Problem(DocumentRef document, int schema, string text)
    {
        try
        {
            return DocumentUpgrades.All.Read(document.Kind, schema, text).Id == document.Id ? null : "it has another id.";
        }
        catch (JsonException problem)
        {
            return problem.Message;
        }
    }

    private static string Name(DocumentRef document) => $"{document.Kind} '{document.Id}'";
}

/// <summary>What checking the store came to.</summary>
/// <param name="Problems">What does not agree, one sentence each.</param>
/// <param name="Revisions">Number of the last revision.</param>
/// <param name="Documents">How many documents there are.</param>
/// <param name="AuditEntries">How many entries of the audit log are sound.</param>
public sealed record StoreCheckResult(IReadOnlyList<string> Problems, int Revisions, int Documents, int AuditEntries);
