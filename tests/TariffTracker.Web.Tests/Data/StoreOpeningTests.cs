using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data;

public sealed class StoreOpeningTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [EveryStore]
    public async Task BrokenSeeds_OnANewStore_LeaveNothingBehind(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        store.Seeds.Change("rounds/1.json", "\"number\": 1,", "\"number\": 1,,");

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("rounds/1.json, line 3, column ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(0, store.Access.Commands);
        Assert.Empty(Directory.EnumerateFileSystemEntries(store.Settings.Folder));
    }

    [Theory]
    [EveryStore]
    public async Task BrokenSeeds_OnAStoreInUse_LeaveItAsItWas(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        store.Seeds.Change("people.json", "\"side\": \"japan\"", "\"side\": \"tokyo\"");
        store.Access.Reset();

        await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Equal(0, store.Access.Commands);
    }

    [Theory]
    [EveryStore]
    public async Task Store_ThatANewerProgramMigrated_IsLeftAsItIs(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var db = store.Open();
        await db.Database.ExecuteSqlAsync(
            $"""insert into "__EFMigrationsHistory" ("MigrationId", "ProductVersion") values ('29991231000000_Later', '99')""",
            Cancellation
        );
        store.Access.Reset();

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("'29991231000000_Later'", problem.Message, StringComparison.Ordinal);
        Assert.Empty(store.Access.Writes);
    }

    [Theory]
    [EveryStore]
    public async Task StoredDocument_ThatCannotBeRead_IsNamed(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        await using var db = store.Open();
        await db.Database.ExecuteSqlAsync($"""update "People" set "Schema" = 99""", Cancellation);

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("The stored person 'akazawa' cannot be read: It has shape 99", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_WithoutAByte_IsLeftAndNamed()
    {
        await using var store = TestStore.InFile();
        await File.WriteAllBytesAsync(store.Settings.SqliteFile, [], Cancellation);

        await AssertLeftAsync(store, "is empty");
    }

    [Fact]
    public async Task File_OfSomethingElse_IsLeftAndNamed()
    {
        await using var store = TestStore.InFile();
        await File.WriteAllTextAsync(store.Settings.SqliteFile, "Dear diary, this is no database.", Cancellation);

        await AssertLeftAsync(store, "is not an SQLite database");
    }

    [Fact]
    public async Task File_DamagedBehindItsFirstBytes_IsLeftAndNamed()
    {
        await using var store = TestStore.InFile();
        var bytes = Encoding.ASCII.GetBytes("SQLite format 3\0" + new string('x', 4_080));
        await File.WriteAllBytesAsync(store.Settings.SqliteFile, bytes, Cancellation);

        await AssertLeftAsync(store, "cannot be read as an SQLite database");
    }

    [Theory]
    [InlineData("create table Diary (Page int)")]
    [InlineData("vacuum")]
    public async Task File_OfAnotherProgram_IsLeftAndNamed(string command)
    {
        await using var store = TestStore.InFile();
        await ExecuteAsync($"Data Source={store.Settings.SqliteFile};Pooling=False", command);

        await AssertLeftAsync(store, "is an SQLite database without the tables of this program");
    }

    [Fact]
    public async Task Folder_InPlaceOfTheFile_IsNamed()
    {
        await using var store = TestStore.InFile();
        Directory.CreateDirectory(store.Settings.SqliteFile);

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains($"{store.Settings.SqliteFile} is a folder", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_LeftByAStartThatWasCutOff_IsMadeAnew()
    {
        await using var store = TestStore.InFile();
        await File.WriteAllTextAsync(store.Settings.SqliteFile + ".unfinished", "half a", Cancellation);
        await File.WriteAllTextAsync(store.Settings.SqliteFile + ".unfinished-wal", "database", Cancellation);

        var record = (await store.StartAsync()).Current;

        Assert.Equal(1, record.Revision);
        Assert.Empty(Directory.EnumerateFiles(store.Settings.Folder, "*.unfinished*"));
    }

    [Fact]
    public async Task File_WithALockOfAMigrationThatWasCutOff_Opens()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        await using var db = store.Open();
        await db.Database.ExecuteSqlAsync(
            $"""
            create table if not exists "__EFMigrationsLock" ("Id" integer primary key, "Timestamp" text not null);
            insert into "__EFMigrationsLock" values (1, '2025-06-08 00:00:00+00:00');
            delete from "__EFMigrationsHistory";
            drop table "RevisionDocuments"; drop table "TariffScopes"; drop table "TariffLines";
            drop table "TypicalGoods"; drop table "TradeFlows"; drop table "Sources"; drop table "NegotiationRounds"; drop table "TariffMeasures";
            drop table "ConcessionProposals"; drop table "TimelineEvents"; drop table "Deadlines"; drop table "People";
            drop table "Sectors"; drop table "Indicators"; drop table "Revisions";
            create table "Revisions" (x); create table "RevisionDocuments" (x);
            """,
            Cancellation
        );

        // It gets as far as the tables that are in its way, instead of waiting for a lock that nobody will give back.
        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("already exists", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connection_ToTheFile_WaitsForTheDiskAndKeepsToForeignKeys()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        await using var db = store.Open();

        Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
        // 2 is FULL.
        Assert.Equal("2", await PragmaAsync(db, "synchronous"));
        Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
    }

    [Fact]
    public async Task Server_ThatDoesNotListen_IsNamed()
    {
        await using var store = TestStore.OfConnection("Host=127.0.0.1;Port=1;Database=tarifftracker;Username=u;Password=secret");

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("PostgreSQL at 127.0.0.1:1 cannot be reached: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Store__Connection", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_WithoutTheDatabase_IsNamedWithItsAnswer()
    {
        Assert.SkipWhen(PostgresCluster.WhySkipped is not null, PostgresCluster.WhySkipped ?? "");
        await using var store = TestStore.OfConnection(await cluster.ConnectionAsync("no_such_database"));

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("database \"no_such_database\" does not exist", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_OfAnotherProgram_IsLeftAndNamed()
    {
        Assert.SkipWhen(PostgresCluster.WhySkipped is not null, PostgresCluster.WhySkipped ?? "");
        await using var store = await TestStore.NewAsync(StoreProvider.Postgres, cluster);
        await using (var source = NpgsqlDataSource.Create(store.Settings.Connection!))
        await using (var command = source.CreateCommand("create table diary (page int)"))
        {
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains("holds tables of another program", problem.Message, StringComparison.Ordinal);
        Assert.Empty(store.Access.Writes);
    }

    private static async Task AssertLeftAsync(TestStore store, string what)
    {
        var before = await File.ReadAllBytesAsync(store.Settings.SqliteFile, Cancellation);

        var problem = await Assert.ThrowsAsync<StartProblemException>(store.StartAsync);

        Assert.Contains($"The store {store.Settings.SqliteFile} {what}", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Store__Folder", problem.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(store.Settings.SqliteFile, Cancellation));
        Assert.Equal([store.Settings.SqliteFile], Directory.EnumerateFileSystemEntries(store.Settings.Folder));
    }

    private static async Task ExecuteAsync(string connectionString, string text)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private static async Task<string?> PragmaAsync(Web.Data.RecordDb db, string name)
    {
        await db.Database.OpenConnectionAsync(Cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return $"{await command.ExecuteScalarAsync(Cancellation)}";
    }
}
