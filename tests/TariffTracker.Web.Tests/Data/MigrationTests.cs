using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data;

public sealed class MigrationTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [EveryStore]
    public async Task Migrated_ComparedWithTheModel_HasTheSameTablesColumnsKeysAndIndexes(StoreProvider provider)
    {
        await using var migrated = await TestStore.NewAsync(provider, cluster);
        await using var created = await TestStore.NewAsync(provider, cluster);
        await using var one = migrated.Open();
        await using var other = created.Open();
        await one.Database.MigrateAsync(Cancellation);
        await other.Database.EnsureCreatedAsync(Cancellation);

        var expected = await SchemaAsync(other);
        Assert.True(expected.Count > 11, "The question about the schema finds too little.");
        Assert.Equal(expected, await SchemaAsync(one));
    }

    [Theory]
    [EveryStore]
    public async Task Model_ComparedWithTheLastMigration_HasNotMovedOn(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await using var db = store.Open();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    private static async Task<List<string>> SchemaAsync(RecordDb db)
    {
        var question = db.Database.IsNpgsql()
            ? """
                select line as "Value" from (
                    select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line
                        from information_schema.columns where table_schema = 'public'
                    union all select indexdef from pg_indexes where schemaname = 'public'
                    union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
                        from pg_constraint where connamespace = 'public'::regnamespace
                ) all_of_it
                where line not like '%\_\_EFMigrations%'
                """
            : "select sql as Value from sqlite_master where sql is not null and name not like '\\_\\_EFMigrations%' escape '\\'";
        var lines = await db.Database.SqlQueryRaw<string>(question).ToListAsync(Cancellation);
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
