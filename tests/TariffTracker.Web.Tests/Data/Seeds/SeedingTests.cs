using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Rows;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Seeds;

public sealed class SeedingTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private static readonly Person Person = SmallRecord.The<Person>();
    private static readonly Deadline Deadline = SmallRecord.The<Deadline>();

    [Theory]
    [EveryStore]
    public async Task Seeds_FirstLoaded_AreOneRevision(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);

        var record = (await store.StartAsync()).Current;

        Assert.Equal(1, record.Revision);
        Assert.Equal(SmallRecord.Documents.Count, record.Documents.Count);
    }

    [Theory]
    [EveryStore]
    public async Task Seeds_LoadedAgain_WriteNothing(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        store.Access.Reset();

        var record = (await store.StartAsync()).Current;

        Assert.NotEqual(0, store.Access.Commands);
        Assert.Empty(store.Access.Writes);
        Assert.Equal(1, record.Revision);
    }

    [Theory]
    [EveryStore]
    public async Task Seeds_WithOtherLayoutOnly_WriteNothing(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        store.Access.Reset();
        store.Seeds.Write("rounds/1.json", DocumentJson.Write(SmallRecord.The<NegotiationRound>()));

        await store.StartAsync();

        Assert.Empty(store.Access.Writes);
    }

    [Theory]
    [EveryStore]
    public async Task NewerSeeds_ChangeWhatNobodyEdited_InOneFurtherRevision(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        var newer = Deadline with { IfMissed = LocalizedText.Of("24 % are collected from 9 July") };
        var added = new Sector
        {
            Id = "steel",
            Name = LocalizedText.Of("Steel"),
            Order = 2,
        };
        store.Seeds.Replace(SmallRecord.With(newer, added));

        var record = (await store.StartAsync()).Current;

        Assert.Equal(2, record.Revision);
        Assert.Equal(newer.IfMissed, record.Find<Deadline>(newer.Id)?.IfMissed);
        Assert.NotNull(record.Find<Sector>("steel"));
        await using var db = store.Open();
        var revision = await db.Revisions.Include(row => row.Documents).SingleAsync(row => row.Number == 2, Cancellation);
        Assert.Equal(RevisionKind.RecordCorrected, revision.Kind);
        Assert.Equal(["end-of-pause", "steel"], revision.Documents.Select(row => row.Id).Order(StringComparer.Ordinal));
        Assert.Equal(1, (await db.People.SingleAsync(Cancellation)).Revision);
        Assert.Equal(2, (await db.Deadlines.SingleAsync(Cancellation)).Revision);
    }

    [Theory]
    [EveryStore]
    public async Task NewerSeeds_OfADocumentAnEditorChanged_LeaveItAsTheEditorDid(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await EditAsync(store, Person with { AlsoWritten = ["Akazawa Ryōsei"] });
        store.Seeds.Replace(SmallRecord.With(Person with { AlsoWritten = ["赤澤亮正"] }));
        store.Access.Reset();

        var record = (await store.StartAsync()).Current;

        Assert.Equal(["Akazawa Ryōsei"], record.Find<Person>(Person.Id)?.AlsoWritten);
        Assert.Equal(2, record.Revision);
        Assert.Empty(store.Access.Writes);
    }

    [Theory]
    [EveryStore]
    public async Task NewerSeeds_OfADocumentAnEditorChangedAndPutBack_ChangeIt(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await EditAsync(store, Person with { AlsoWritten = ["wrong"] });
        await EditAsync(store, Person);
        store.Seeds.Replace(SmallRecord.With(Person with { AlsoWritten = ["赤澤亮正"] }));

        var record = (await store.StartAsync()).Current;

        Assert.Equal(["赤澤亮正"], record.Find<Person>(Person.Id)?.AlsoWritten);
        Assert.Equal(4, record.Revision);
    }

    [Theory]
    [EveryStore]
    public async Task NewSeed_WithTheIdOfADocumentAnEditorAdded_LeavesIt(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        var theirs = Person with { Id = "ishiba", Name = LocalizedText.Of("Shigeru Ishiba") };
        await EditAsync(store, theirs);
        store.Seeds.Replace(SmallRecord.With(theirs with { Name = LocalizedText.Of("ISHIBA Shigeru") }));

        var record = (await store.StartAsync()).Current;

        Assert.Equal("Shigeru Ishiba", record.Find<Person>("ishiba")?.Name.En);
        Assert.Equal(2, record.Revision);
    }

    [Theory]
    [EveryStore]
    public async Task Seed_ThatVanished_StaysInTheRecord(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        store.Seeds.Replace(SmallRecord.Documents.Where(document => document.Id != Deadline.Id));

        var record = (await store.StartAsync()).Current;

        Assert.NotNull(record.Find<Deadline>(Deadline.Id));
        Assert.Equal(1, record.Revision);
    }

    [Theory]
    [EveryStore]
    public async Task NewerSeeds_ThatDoNotFitWhatEditorsChanged_StopTheStartAndLeaveTheStore(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        var proposal = SmallRecord.The<ConcessionProposal>();
        // The edit is wrong by itself, but whoever starts the program with newer seeds is the first to see it.
        await EditAsync(store, proposal with { Sector = "gone" });
        store.Seeds.Replace(SmallRecord.With(Deadline with { IfMissed = LocalizedText.Of("other") }));

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("remove-car-tariff", problem.Message, StringComparison.Ordinal);
        Assert.Contains("There is no sector with the id 'gone'.", problem.Message, StringComparison.Ordinal);
        await using var db = store.Open();
        Assert.Equal(1, (await db.Deadlines.SingleAsync(Cancellation)).Revision);
        Assert.Equal(2, await db.Revisions.CountAsync(Cancellation));
    }

    [Theory]
    [EveryStore]
    public async Task TwoPrograms_StartedAtOnceOnANewStore_WriteTheSeedsOnce(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        // On SQLite the second program is a mistake that the file itself has to survive.
        await (provider == StoreProvider.Postgres ? Task.CompletedTask : store.StartAsync());

        var records = await Task.WhenAll(store.StartAsync(), store.StartAsync());

        Assert.All(records, record => Assert.Equal(1, record.Current.Revision));
    }

    /// <summary>What publishing an edit does to the rows.</summary>
    private static async Task EditAsync(TestStore store, Document document)
    {
        await using var db = store.Open();
        var number = await db.Revisions.MaxAsync(row => row.Number, Cancellation) + 1;
        var revision = new RevisionRow
        {
            Number = number,
            RecordedAt = store.Clock.GetUtcNow(),
            By = "editor",
            Reason = "a test",
            Kind = RevisionKind.RecordCorrected,
        };
        db.Add(revision);
        var kind = DocumentJson.KindOf(document);
        var row = await db.Rows(kind).SingleOrDefaultAsync(each => each.Id == document.Id, Cancellation);
        if (row is null)
        {
            row = Web.Data.RecordDb.NewRow(kind);
            row.Write(document, number);
            db.Add(row);
        }
        else
        {
            row.Write(document, number);
        }

        await db.SaveChangesAsync(Cancellation);
    }
}
