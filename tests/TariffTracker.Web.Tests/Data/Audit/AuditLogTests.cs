using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Audit;

public sealed class AuditLogTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [EveryStore]
    public async Task Seeds_Loaded_AreTheFirstEntry(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var db = store.Open();

        var entry = await db.AuditEntries.SingleAsync(Cancellation);

        Assert.Equal((1, "seeds", AuditKind.Published, "revision 1"), (entry.Number, entry.Who, entry.Kind, entry.Subject));
        Assert.Equal(store.Clock.GetUtcNow(), entry.At);
        Assert.Equal(AuditRow.BeforeTheFirst, entry.PreviousHash);
    }

    [Theory]
    [EveryStore]
    public async Task Entries_WrittenByManyAtOnce_AreOneUnbrokenChain(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => AppendAsync(store, $"draft-{number}", "“赤澤” \"[]\"\n")));

        await using var db = store.Open();
        var state = await AuditChain.CheckAsync(db, Cancellation);
        Assert.Equal((true, 41), (state.IsWhole, state.Sound));
    }

    [Theory]
    [EveryStore]
    public async Task Entry_OfATransactionThatFails_IsNotWritten(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            store.Writes.WriteAsync<int>(
                async db =>
                {
                    await store.Audit.AppendAsync(db, new AuditEntry("ito", AuditKind.DraftCreated, "draft-1"), Cancellation);
                    throw new InvalidDataException("A test.");
                },
                Cancellation
            )
        );
        await AppendAsync(store, "draft-2");

        await using var db = store.Open();
        Assert.Equal(
            ["revision 1", "draft-2"],
            await db.AuditEntries.OrderBy(row => row.Number).Select(row => row.Subject).ToListAsync(Cancellation)
        );
        Assert.True((await AuditChain.CheckAsync(db, Cancellation)).IsWhole);
    }

    [Theory]
    [EveryStore]
    public async Task Entry_ChangedBehindTheProgram_BreaksTheChainThere(StoreProvider provider)
    {
        await using var store = await FiveEntriesAsync(provider);
        await using var db = store.Open();
        await db
            .AuditEntries.Where(row => row.Number == 3)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Who, "somebody"), Cancellation);

        var state = await AuditChain.CheckAsync(db, Cancellation);

        Assert.Equal((2, 3, AuditBreak.Altered), (state.Sound, state.BrokenAt, state.How));
    }

    [Theory]
    [EveryStore]
    public async Task Entry_RemovedBehindTheProgram_BreaksTheChainThere(StoreProvider provider)
    {
        await using var store = await FiveEntriesAsync(provider);
        await using var db = store.Open();
        await db.AuditEntries.Where(row => row.Number == 4).ExecuteDeleteAsync(Cancellation);

        var state = await AuditChain.CheckAsync(db, Cancellation);

        Assert.Equal((3, 4, AuditBreak.Missing), (state.Sound, state.BrokenAt, state.How));
    }

    [Theory]
    [EveryStore]
    public async Task Entry_RewrittenWithItsFingerprint_BreaksTheChainAtTheNext(StoreProvider provider)
    {
        await using var store = await FiveEntriesAsync(provider);
        await using var db = store.Open();
        var old = await db.AuditEntries.AsNoTracking().SingleAsync(row => row.Number == 2, Cancellation);
        var forged = new AuditRow
        {
            Number = old.Number,
            At = old.At,
            Who = "somebody",
            Kind = old.Kind,
            Subject = old.Subject,
            Detail = old.Detail,
            PreviousHash = old.PreviousHash,
        }.Sealed();
        await db
            .AuditEntries.Where(row => row.Number == 2)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Who, forged.Who).SetProperty(row => row.Hash, forged.Hash), Cancellation);

        var state = await AuditChain.CheckAsync(db, Cancellation);

        Assert.Equal((2, 3, AuditBreak.Unlinked), (state.Sound, state.BrokenAt, state.How));
    }

    [Fact]
    public async Task Entry_ChangedOrDeletedThroughTheProgram_IsRefused()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        await using var db = store.Open();
        db.Remove(await db.AuditEntries.SingleAsync(Cancellation));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancellation));
    }

    [Fact]
    public async Task Entry_WithoutATransaction_IsRefused()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        await using var db = store.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            store.Audit.AppendAsync(db, new AuditEntry("ito", AuditKind.SignedIn, "ito"), Cancellation)
        );
    }

    private static Task<int> AppendAsync(TestStore store, string draft, string detail = "") =>
        store.Writes.WriteAsync(
            async db =>
            {
                await store.Audit.AppendAsync(
                    db,
                    new AuditEntry("ito", AuditKind.DraftCreated, draft, new AuditDetail { Title = detail }),
                    Cancellation
                );
                return 0;
            },
            Cancellation
        );

    private async Task<TestStore> FiveEntriesAsync(StoreProvider provider)
    {
        var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        foreach (var number in Enumerable.Range(2, 4))
        {
            await AppendAsync(store, $"draft-{number}");
        }

        return store;
    }
}
