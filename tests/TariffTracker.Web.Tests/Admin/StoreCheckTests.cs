using Microsoft.EntityFrameworkCore;
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
}
