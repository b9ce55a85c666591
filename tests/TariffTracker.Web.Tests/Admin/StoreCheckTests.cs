using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Admin;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Admin;

/// <summary>Each thing broken on purpose, and found.</summary>
public sealed class StoreCheckTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [EveryStore]
    public async Task Verify_ASoundStore_SaysSo(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var db = store.Open();
        var said = new StringWriter();

        Assert.Equal(0, await VerifyVerb.ReportAsync(db, said, Cancellation));
        Assert.Equal(
            $"All agrees: 1 revisions, {SmallRecord.Documents.Count} documents, 1 entries of the audit log.{Environment.NewLine}",
            said.ToString()
        );
    }

    [Theory]
    [InlineData(
        """update "AuditLog" set "Subject" = 'revision 7' where "Number" = 1""",
        "The audit log breaks at entry 1: it was altered after it was written. The 0 entries before are sound."
    )]
    [InlineData(
        """update "NegotiationRounds" set "Document" = replace("Document", '"number":1', '"number":1 ')""",
        "Round '1': its row does not say what revision 1 wrote."
    )]
    [InlineData(
        """update "RevisionDocuments" set "Document" = replace("Document", '"number":1', '"number":1 ') where "Kind" = 'round'""",
        "Round '1': its row does not say what revision 1 wrote."
    )]
    [InlineData("""delete from "RevisionDocuments" where "Kind" = 'round'""", "Round '1' has a row, but no revision wrote it.")]
    [InlineData("""delete from "NegotiationRounds" """, "Round '1' was written by revision 1, but has no row.")]
    [InlineData("""update "Revisions" set "Number" = 3 where "Number" = 1""", "Revision 1 is missing: after 0 comes 3.")]
    [InlineData("""delete from "People" """, "Person 'akazawa' was written by revision 1, but has no row.")]
    [InlineData("""update "NegotiationRounds" set "Document" = 'x'""", "Round '1': its row cannot be read: ")]
    [InlineData("""delete from "AuditLog" """, "Revision 1 was published, but the audit log has no entry about it.")]
    [InlineData(
        """update "Revisions" set "Reason" = 'another' where "Number" = 1""",
        "Revision 1 was altered after entry 1 of the audit log was written: its people, reason, kind, time or one of its documents."
    )]
    public async Task Verify_AStoreThatWasTamperedWith_SaysExactlyWhere(string tampering, string sentence)
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync(Cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", Cancellation);
        Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(tampering, Cancellation));
        var said = new StringWriter();

        Assert.Equal(1, await VerifyVerb.ReportAsync(db, said, Cancellation));
        Assert.Contains(sentence, said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_AStoreWithAPublication_SaysThatAllAgrees()
    {
        await using var store = await PublishedAsync();

        Assert.Equal((0, "All agrees"), await VerifyAsync(store, null, said => said[.."All agrees".Length]));
    }

    [Theory]
    [InlineData(
        """delete from "Revisions" where "Number" = 2""",
        "Entry 4 of the audit log tells of revision 2, which does not exist.",
        "Round '1' belongs to revision 2, which does not exist."
    )]
    [InlineData(
        """update "Revisions" set "By" = 'somebody' where "Number" = 2""",
        "Revision 2 says 'somebody' wrote it, but entry 4 of the audit log says 'editor'.",
        "belongs to 'editor', but revision 2, made of it, says 'somebody' wrote it."
    )]
    [InlineData(
        """update "Revisions" set "Reviewer" = 'somebody' where "Number" = 2""",
        "Revision 2 says 'somebody' published it, but entry 4 of the audit log says 'reviewer'.",
        "Revision 2 was altered after entry 4"
    )]
    [InlineData(
        """update "RevisionDocuments" set "Document" = replace("Document", 'Osaka', 'Kyoto') where "Number" = 2""",
        "Round '1': its row does not say what revision 2 wrote.",
        "Revision 2 was altered after entry 4"
    )]
    [InlineData(
        """update "RevisionDocuments" set "Id" = 'automobiles', "Kind" = 'sector' where "Number" = 2""",
        "Round '1' was published by revision 2 according to entry 4 of the audit log, but is not in it.",
        "Sector 'automobiles' is in revision 2, but entry 4 of the audit log does not tell of it."
    )]
    [InlineData(
        """
            update "RevisionDocuments" set "Document" = replace("Document", 'Osaka', 'Kyoto') where "Number" = 2;
            update "NegotiationRounds" set "Document" = replace("Document", 'Osaka', 'Kyoto')
            """,
        "Revision 2 was altered after entry 4 of the audit log was written",
        ""
    )]
    [InlineData(
        """update "Drafts" set "State" = 'open', "PublishedAs" = null""",
        "became revision 2 according to entry 4 of the audit log, but does not say so.",
        ""
    )]
    [InlineData(
        """update "Drafts" set "State" = 'open'""",
        "names revision 2, but is not published.",
        "became revision 2 according to entry 4 of the audit log, but does not say so."
    )]
    [InlineData("""update "Drafts" set "PublishedAs" = 9""", "became revision 9, which does not exist.", "does not say so.")]
    [InlineData("""delete from "Drafts" """, "Revision 2 was made of draft", "which does not exist.")]
    [InlineData("""delete from "AuditLog" where "Number" = 4""", "Revision 2 was published, but the audit log has no entry about it.", "")]
    [InlineData(
        """update "AuditLog" set "Number" = 9 where "Number" = 3; update "AuditLog" set "Number" = 3 where "Number" = 4""",
        "The audit log breaks at entry 3: it does not follow the one before. The 2 entries before are sound.",
        ""
    )]
    [InlineData(
        """update "AuditLog" set "Subject" = 'revision 1' where "Number" = 4""",
        "Revision 1 has 2 entries in the audit log: 1, 4.",
        "The audit log breaks at entry 4: it was altered after it was written. The 3 entries before are sound."
    )]
    [InlineData(
        """update "AuditLog" set "Subject" = 'the record' where "Number" = 4""",
        "Entry 4 of the audit log tells of a publication, but of no revision: 'the record'.",
        "Revision 2 was published, but the audit log has no entry about it."
    )]
    public async Task Verify_APublicationThatWasTamperedWith_SaysExactlyWhere(string tampering, string sentence, string and)
    {
        await using var store = await PublishedAsync();

        var (code, said) = await VerifyAsync(store, tampering, said => said);

        Assert.Equal(1, code);
        Assert.Contains(sentence, said, StringComparison.Ordinal);
        Assert.Contains(and, said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> VerifyAsync(TestStore store, string? tampering, Func<string, string> part)
    {
        await using var db = store.Open();
        await db.Database.OpenConnectionAsync(Cancellation);
        if (tampering is not null)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF", Cancellation);
            Assert.NotEqual(0, await db.Database.ExecuteSqlRawAsync(tampering, Cancellation));
        }

        var said = new StringWriter();
        var code = await VerifyVerb.ReportAsync(db, said, Cancellation);
        return (code, part(said.ToString()));
    }

    /// <summary>A store with one publication of an editor: entries 2 (begun), 3 (submitted) and 4 (published) tell of it.</summary>
    private static async Task<TestStore> PublishedAsync()
    {
        var store = TestStore.InFile();
        var records = await store.StartAsync();
        var round = new DocumentRef(DocumentKind.Round, "1");
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.RecordCorrected, "City", Cancellation);
        draft = (await store.Saving.EditAsync(draft.Id, "editor", draft.Version, round, Cancellation)).Draft!;
        var text = JsonNode.Parse(draft.Documents[0].Text)!;
        text["city"]!["en"] = "Osaka";
        draft = (await store.Saving.SaveAsync(draft.Id, "editor", draft.Version, round, text.ToJsonString(), Cancellation)).Draft!;
        draft = (
            await store.Saving.DescribeAsync(draft.Id, "editor", draft.Version, "City", "It was wrong", draft.Kind, Cancellation)
        ).Draft!;
        draft = (await store.Drafts.SubmitAsync(draft.Id, "editor", draft.Version, Cancellation)).Draft!;
        Assert.Equal(2, (await store.Publishing(records).PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation)).Revision);
        return store;
    }
}
