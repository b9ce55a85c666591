using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Rows;
using TariffTracker.Web.Data.Seeds;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data;

public sealed class StoredRecordTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public static TheoryData<DocumentKind> EveryKind => [.. Enum.GetValues<DocumentKind>()];

    [Theory]
    [EveryStore]
    public async Task EveryDocument_WrittenAndReadBack_IsTheSame(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);

        var record = (await store.StartAsync()).Current;

        Assert.Equal(Texts(SmallRecord.Documents), Texts(record.Documents));
        Assert.Equal(Enum.GetValues<DocumentKind>(), record.Documents.Select(DocumentJson.KindOf).Distinct().Order());
    }

    [Theory]
    [EveryStore]
    public async Task SeedsOfTheRepository_WrittenAndReadBack_AreTheSame(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        var seeds = new SeedFolder(Repository.Folder("seeds")).Read().Select(seed => seed.Document).ToList();
        store.Seeds.Replace(seeds);

        var record = (await store.StartAsync()).Current;

        Assert.Equal(Texts(seeds), Texts(record.Documents));
    }

    [Theory]
    [EveryStore]
    public async Task Columns_OfARow_SayWhatTheDocumentSays(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var db = store.Open();

        var source = await db.Sources.SingleAsync(row => row.PublishedFirstDay == new DateOnly(2025, 4, 16), Cancellation);
        Assert.Equal("gazette-20250416-talks", source.Id);
        Assert.Equal("1", (await db.NegotiationRounds.SingleAsync(row => row.Number == 1, Cancellation)).Id);
        Assert.Equal("section-232-automobiles", (await db.TariffMeasures.SingleAsync(row => row.Sector == "automobiles", Cancellation)).Id);
        Assert.Equal(new DateOnly(2025, 7, 1), (await db.TimelineEvents.SingleAsync(Cancellation)).FirstDay);
        Assert.Equal(new DateOnly(2025, 7, 9), (await db.Deadlines.SingleAsync(Cancellation)).FirstDay);
        var words = await db
            .Database.SqlQuery<string>($"""select "Authority" as "Value" from "TariffMeasures" """)
            .SingleAsync(Cancellation);
        Assert.Equal("section-232", words);
    }

    [Theory]
    [EveryStore]
    public async Task Revision_ReadBack_HasTheInstantAndTheWholeDocuments(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var db = store.Open();

        var revision = await db.Revisions.Include(row => row.Documents).OrderBy(row => row.RecordedAt).SingleAsync(Cancellation);

        Assert.Equal(store.Clock.GetUtcNow(), revision.RecordedAt);
        Assert.Equal((1, "seeds", RevisionKind.New), (revision.Number, revision.By, revision.Kind));
        Assert.Equal(Texts(SmallRecord.Documents), revision.Documents.Select(row => row.Document).Order(StringComparer.Ordinal));
        Assert.All(revision.Documents, row => Assert.Equal(DocumentJson.Schema, row.Schema));
    }

    [Theory]
    [EveryStore]
    public async Task SameRow_ChangedByTwoWriters_IsRefusedToTheSecond(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var first = store.Open();
        await using var second = store.Open();
        var mine = await first.People.SingleAsync(Cancellation);
        var theirs = await second.People.SingleAsync(Cancellation);
        var person = SmallRecord.The<Domain.Negotiations.Person>();
        await AddRevisionAsync(first, 2);
        mine.Write(person with { AlsoWritten = ["赤澤亮正"] }, 2);
        await first.SaveChangesAsync(Cancellation);

        await AddRevisionAsync(second, 3);
        theirs.Write(person with { AlsoWritten = [] }, 3);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void NewRow_OfAKind_TakesADocumentOfThatKindAlone(DocumentKind kind)
    {
        foreach (var document in SmallRecord.Documents)
        {
            var row = Web.Data.RecordDb.NewRow(kind);
            if (DocumentJson.KindOf(document) == kind)
            {
                row.Write(document, 1);
                Assert.Equal(DocumentJson.Write(document), row.Document);
            }
            else
            {
                Assert.Throws<InvalidCastException>(() => row.Write(document, 1));
            }
        }
    }

    private static async Task AddRevisionAsync(Web.Data.RecordDb db, int number)
    {
        db.Add(
            new RevisionRow
            {
                Number = number,
                RecordedAt = DateTimeOffset.UnixEpoch,
                By = "editor",
                Reason = "test",
                Kind = RevisionKind.RecordCorrected,
            }
        );
        await db.SaveChangesAsync(Cancellation);
    }

    private static IEnumerable<string> Texts(IEnumerable<Document> documents) =>
        documents.Select(DocumentJson.Write).Order(StringComparer.Ordinal);
}
