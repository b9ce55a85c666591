using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Publishing;

/// <summary>Four editors at once: what was acknowledged is there afterwards, and everything fits together.</summary>
public sealed class ManyEditorsTests(PostgresCluster cluster)
{
    private const int Publications = 500;
    private const int Editors = 4;

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private static readonly DocumentRef Round = new(DocumentKind.Round, "1");
    private static readonly DocumentRef Person = new(DocumentKind.Person, "akazawa");

    [Theory]
    [EveryStore]
    public async Task ManyPublications_ByFourEditorsAtOnce_LoseNothing(StoreProvider provider)
    {
        await using var store = await TestStore.WithPoolAsync(provider, cluster);
        var records = await store.StartAsync();
        var publishing = store.Publishing(records);
        var acknowledged = new ConcurrentBag<Written>();

        await Task.WhenAll(
            Enumerable.Range(0, Editors).Select(editor => Task.Run(() => EditAsync(store, publishing, editor, acknowledged), Cancellation))
        );

        Assert.Equal(Publications, acknowledged.Count);
        await using var db = store.Open();
        var numbers = await db.Revisions.OrderBy(row => row.Number).Select(row => row.Number).ToListAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, Publications + 1), numbers);
        Assert.Equal(numbers.Skip(1), acknowledged.Select(each => each.Revision).Order());
        Assert.True((await AuditChain.CheckAsync(db, Cancellation)).IsWhole);

        var rows = await StoredRecord.ReadAsync(db, Cancellation);
        var fold = await db.RevisionDocuments.AsNoTracking().OrderBy(row => row.Number).ToListAsync(Cancellation);
        var last = fold.GroupBy(row => new DocumentRef(row.Kind, row.Id)).ToDictionary(group => group.Key, group => group.Last().Document);
        Assert.Equal(last, Texts(rows));
        Assert.Equal(last, Texts(records.Current));
        Assert.Equal(Publications + 1, records.Current.Revision);

        var person = records.Current.Find<Person>(Person.Id)!;
        Assert.Empty(Values(acknowledged, "alias").Except(person.AlsoWritten));
        Assert.Empty(Values(acknowledged, "source").Except(records.Current.Sources.Select(source => source.Id)));
        Assert.Equal(
            acknowledged.Where(each => each.What == "city").MaxBy(each => each.Revision)!.Value,
            records.Current.Find<NegotiationRound>(Round.Id)!.City.En
        );
        // Each was published as it was acknowledged, whatever came later.
        var texts = fold.ToLookup(row => row.Number, row => row.Document);
        Assert.All(
            acknowledged,
            each => Assert.Contains(texts[each.Revision], text => text.Contains(each.Value, StringComparison.Ordinal))
        );
    }

    private static async Task EditAsync(TestStore store, Publication publishing, int editor, ConcurrentBag<Written> acknowledged)
    {
        var random = new Random(editor);
        var name = $"editor-{editor}";
        for (var i = 0; i < Publications / Editors; i++)
        {
            var value = $"{name}-{i}";
            var (what, document, change) = random.Next(3) switch
            {
                0 => ("alias", Person, (JsonNode text) => text["alsoWritten"]!.AsArray().Add(value)),
                1 => ("city", Round, text => text["city"]!["en"] = value),
                _ => ("source", new DocumentRef(DocumentKind.Source, value), (Action<JsonNode>?)null),
            };
            var draft = await store.Drafts.CreateAsync(name, RevisionKind.RecordCorrected, value, Cancellation);
            if (change is null)
            {
                var source = DocumentJson.Write(SmallRecord.The<Source>() with { Id = value });
                draft = (await store.Saving.AddAsync(draft.Id, name, draft.Version, document, source, Cancellation)).Draft!;
            }
            else
            {
                draft = (await store.Saving.EditAsync(draft.Id, name, draft.Version, document, Cancellation)).Draft!;
                var text = JsonNode.Parse(draft.Documents[0].Text)!;
                change(text);
                draft = (
                    await store.Saving.SaveAsync(
                        draft.Id,
                        name,
                        draft.Version,
                        document,
                        text.ToJsonString(DocumentJson.Options),
                        Cancellation
                    )
                ).Draft!;
            }

            draft = (await store.Saving.DescribeAsync(draft.Id, name, draft.Version, value, value, draft.Kind, Cancellation)).Draft!;
            draft = (await store.Drafts.SubmitAsync(draft.Id, name, draft.Version, Cancellation)).Draft!;
            var outcome = await publishing.PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation);
            while (outcome.Fault == PublicationFault.Conflict)
            {
                var mine = outcome.Conflicts.ToDictionary(each => each.Field.Path.Text, _ => MergeChoice.Mine);
                draft = (
                    await store.Saving.BringUpToDateAsync(
                        draft.Id,
                        name,
                        draft.Version,
                        new Dictionary<DocumentRef, IReadOnlyDictionary<string, MergeChoice>> { [document] = mine },
                        Cancellation
                    )
                ).Draft!;
                outcome = await publishing.PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation);
            }

            Assert.Null(outcome.Fault);
            acknowledged.Add(new Written(outcome.Revision!.Value, what, value));
        }
    }

    private static IEnumerable<string> Values(IEnumerable<Written> acknowledged, string what) =>
        acknowledged.Where(each => each.What == what).Select(each => each.Value);

    private static Dictionary<DocumentRef, string> Texts(TariffRecord record) =>
        record.Documents.ToDictionary(document => new DocumentRef(DocumentJson.KindOf(document), document.Id), DocumentJson.Write);

    private sealed record Written(int Revision, string What, string Value);
}
