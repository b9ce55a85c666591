using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Publishing;

public sealed class PublicationTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private static readonly DocumentRef Round = new(DocumentKind.Round, "1");

    [Theory]
    [EveryStore]
    public async Task Publish_ASubmittedDraft_WritesRowRevisionAndAuditAndSwapsTheRecord(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        var records = await store.StartAsync();
        var changes = new RecordChanges();
        var told = changes.ListenAsync(Cancellation).GetAsyncEnumerator(Cancellation);
        var draft = await SubmittedAsync(store, Round, "city.en", "Tokyo");

        var outcome = await store.Publishing(records, changes).PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation);

        Assert.Equal((2, null), (outcome.Revision, outcome.Fault));
        Assert.Equal((2, "Tokyo"), (records.Current.Revision, records.Current.Find<NegotiationRound>("1")!.City.En));
        Assert.True(await told.MoveNextAsync());
        Assert.Equal(2, told.Current);
        await told.DisposeAsync();
        Assert.Equal(0, changes.Listeners);
        await using var db = store.Open();
        var stored = await StoredRecord.ReadAsync(db, Cancellation);
        Assert.Equal((2, "Tokyo"), (stored.Revision, stored.Find<NegotiationRound>("1")!.City.En));
        var revision = db.Revisions.Single(row => row.Number == 2);
        Assert.Equal(
            ("editor", "reviewer", "because", RevisionKind.RecordCorrected),
            (revision.By, revision.Reviewer, revision.Reason, revision.Kind)
        );
        Assert.Equal("revision 2", db.AuditEntries.OrderBy(entry => entry.Number).Last().Subject);
        var published = (await store.Drafts.FindAsync(draft.Id, Cancellation))!;
        Assert.Equal((DraftState.Published, 2, "reviewer"), (published.State, published.PublishedAs, published.Reviewer));
    }

    [Theory]
    [InlineData(false, PublicationFault.OwnDraft)]
    [InlineData(true, null)]
    public async Task Publish_OnesOwnDraft_OnlyWhereTheSiteIsRunByOnePerson(bool singlePerson, PublicationFault? fault)
    {
        await using var store = TestStore.InFile();
        var records = await store.StartAsync();
        var draft = await SubmittedAsync(store, Round, "city.en", "Tokyo");

        var outcome = await store
            .Publishing(records, singlePerson: singlePerson)
            .PublishAsync(draft.Id, draft.Version, "editor", Cancellation);

        Assert.Equal(fault, outcome.Fault);
        Assert.Equal(singlePerson ? 2 : 1, records.Current.Revision);
    }

    [Theory]
    [EveryStore]
    public async Task Publish_TwoDraftsOfOneDocument_KeepsBothWhereTheyDifferInField(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        var records = await store.StartAsync();
        var publishing = store.Publishing(records);
        var one = await SubmittedAsync(store, Round, "city.en", "Tokyo");
        var two = await SubmittedAsync(store, Round, "announcedOn", "2025-04-01", "another");

        await publishing.PublishAsync(one.Id, one.Version, "reviewer", Cancellation);
        var outcome = await publishing.PublishAsync(two.Id, two.Version, "reviewer", Cancellation);

        Assert.Equal(3, outcome.Revision);
        var round = records.Current.Find<NegotiationRound>("1")!;
        Assert.Equal(("Tokyo", new DateOnly(2025, 4, 1)), (round.City.En, round.AnnouncedOn));
    }

    [Theory]
    [EveryStore]
    public async Task Publish_TwoDraftsOfOneField_AsksAndWritesNothing(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        var records = await store.StartAsync();
        var publishing = store.Publishing(records);
        var original = records.Current.Find<NegotiationRound>("1")!.City.En;
        var one = await SubmittedAsync(store, Round, "city.en", "Tokyo");
        var two = await SubmittedAsync(store, Round, "city.en", "Osaka", "another");
        await publishing.PublishAsync(one.Id, one.Version, "reviewer", Cancellation);

        var outcome = await publishing.PublishAsync(two.Id, two.Version, "reviewer", Cancellation);

        Assert.Equal(PublicationFault.Conflict, outcome.Fault);
        var field = Assert.Single(outcome.Conflicts).Field;
        Assert.Equal((original, "Osaka", "Tokyo"), (Text(field.Original), Text(field.Mine), Text(field.Theirs)));
        Assert.Equal(2, records.Current.Revision);

        var unchosen = await store.Saving.BringUpToDateAsync(two.Id, "another", two.Version, Choices(), Cancellation);
        Assert.Equal((DraftFault.Conflict, 1), (unchosen.Fault, unchosen.Conflicts.Count));
        var chosen = await store.Saving.BringUpToDateAsync(
            two.Id,
            "another",
            two.Version,
            Choices(("city.en", MergeChoice.Mine)),
            Cancellation
        );
        Assert.Equal((DraftState.Submitted, 2), (chosen.Draft!.State, chosen.Draft.Documents[0].BaseRevision));
        Assert.Equal(3, (await publishing.PublishAsync(two.Id, chosen.Draft.Version, "reviewer", Cancellation)).Revision);
        Assert.Equal("Osaka", records.Current.Find<NegotiationRound>("1")!.City.En);
    }

    [Fact]
    public async Task Publish_AgainstTheRules_IsBlockedUntilPutRightOrReasoned()
    {
        await using var store = TestStore.InFile();
        var records = await store.StartAsync();
        var publishing = store.Publishing(records);
        var measure = new DocumentRef(DocumentKind.Measure, "section-232-automobiles");
        var action = records.Current.Find<Domain.Rates.TariffMeasure>(measure.Id)!.Actions[0].Id;
        var draft = await SubmittedAsync(store, measure, $"actions.{action}.ratePercent", 1001);
        Assert.Equal("R-111", Assert.Single((await publishing.CheckAsync(draft.Id, Cancellation))!.Blocking).Code);
        var refused = await publishing.PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation);
        Assert.Equal((PublicationFault.Blocked, "R-111"), (refused.Fault, Assert.Single(refused.Blocking).Code));

        draft = (await store.Drafts.WithdrawAsync(draft.Id, "editor", draft.Version, Cancellation)).Draft!;
        var text = Edited(draft.Documents[0].Text, $"actions.{action}.ratePercent", 250);
        draft = (await store.Saving.SaveAsync(draft.Id, "editor", draft.Version, measure, text, Cancellation)).Draft!;
        var check = (await publishing.CheckAsync(draft.Id, Cancellation))!;
        var warning = Assert.Single(check.Blocking);
        Assert.Equal((Rule.HighRate, Severity.Warning), (warning.Code, warning.Severity));
        draft = (await store.Saving.GiveReasonAsync(draft.Id, "editor", draft.Version, warning.Key, "so ordered", Cancellation)).Draft!;
        draft = (await store.Drafts.SubmitAsync(draft.Id, "editor", draft.Version, Cancellation)).Draft!;

        Assert.Equal(2, (await publishing.PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation)).Revision);
        Assert.True(check.Report.IsStale(records.Current.Revision));
    }

    [Fact]
    public async Task Publish_WhatTheReviewerDidNotRead_IsRefused()
    {
        await using var store = TestStore.InFile();
        var publishing = store.Publishing(await store.StartAsync());
        var draft = await SubmittedAsync(store, Round, "city.en", "Tokyo");
        await store.Drafts.CommentAsync(draft.Id, "reviewer", "Reading it.", Cancellation);

        Assert.Equal(PublicationFault.Stale, (await publishing.PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation)).Fault);
        Assert.Equal(PublicationFault.NotFound, (await publishing.PublishAsync(Guid.NewGuid(), 1, "reviewer", Cancellation)).Fault);
    }

    [Fact]
    public async Task Publish_WhatTheRecordAlreadySays_MakesNoRevision()
    {
        await using var store = TestStore.InFile();
        var records = await store.StartAsync();
        var draft = await SubmittedAsync(store, Round, "city.en", records.Current.Find<NegotiationRound>("1")!.City.En);

        Assert.Equal(
            PublicationFault.NothingChanges,
            (await store.Publishing(records).PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation)).Fault
        );
    }

    [Theory]
    [EveryStore]
    public async Task Restore_OfAnEarlierRevision_IsANewRevisionThatSaysTheSame(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        var records = await store.StartAsync();
        var publishing = store.Publishing(records);
        var original = DocumentJson.Write(records.Current.Find(Round)!);
        var draft = await SubmittedAsync(store, Round, "city.en", "Tokyo");
        await publishing.PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation);

        var restoring = await store.Drafts.CreateAsync("another", RevisionKind.RecordCorrected, "Back", Cancellation);
        restoring = (await store.Saving.RestoreAsync(restoring.Id, "another", restoring.Version, Round, 1, Cancellation)).Draft!;
        restoring = await SubmitAsync(store, restoring);
        var outcome = await publishing.PublishAsync(restoring.Id, restoring.Version, "reviewer", Cancellation);

        Assert.Equal(3, outcome.Revision);
        Assert.Equal(original, DocumentJson.Write(records.Current.Find(Round)!));
    }

    [Fact]
    public async Task OtherNode_HearingOfAPublication_TakesItOver()
    {
        Assert.SkipWhen(PostgresCluster.WhySkipped is not null, PostgresCluster.WhySkipped ?? "");
        await using var store = await TestStore.NewAsync(StoreProvider.Postgres, cluster);
        var records = await store.StartAsync();
        var others = new RecordCache();
        others.Swap(records.Current);
        var changes = new RecordChanges();
        var told = changes.ListenAsync(Cancellation).GetAsyncEnumerator(Cancellation);
        using var listener = store.Listener(others, changes);
        await listener.StartAsync(Cancellation);
        var draft = await SubmittedAsync(store, Round, "city.en", "Tokyo");

        await store.Publishing(records).PublishAsync(draft.Id, draft.Version, "reviewer", Cancellation);

        Assert.True(await told.MoveNextAsync());
        Assert.Equal("Tokyo", others.Current.Find<NegotiationRound>("1")!.City.En);
        await listener.StopAsync(Cancellation);
    }

    [Theory]
    [EveryStore]
    public async Task Publish_OnANodeThatMissedARevision_BuildsOnTheStore(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        var records = await store.StartAsync();
        var others = new RecordCache();
        others.Swap(records.Current);
        var one = await SubmittedAsync(store, Round, "city.en", "Tokyo");
        await store.Publishing(records).PublishAsync(one.Id, one.Version, "reviewer", Cancellation);
        var two = await SubmittedAsync(store, new(DocumentKind.Person, "akazawa"), "name.en", "Akazawa Ryosei");

        var outcome = await store.Publishing(others).PublishAsync(two.Id, two.Version, "reviewer", Cancellation);

        Assert.Equal(3, outcome.Revision);
        Assert.Equal("Tokyo", others.Current.Find<NegotiationRound>("1")!.City.En);
    }

    private static async Task<Draft> SubmittedAsync(
        TestStore store,
        DocumentRef document,
        string field,
        JsonNode value,
        string owner = "editor"
    )
    {
        var draft = await store.Drafts.CreateAsync(owner, RevisionKind.RecordCorrected, "", Cancellation);
        draft = (await store.Saving.EditAsync(draft.Id, owner, draft.Version, document, Cancellation)).Draft!;
        var text = Edited(draft.Documents[0].Text, field, value);
        draft = (await store.Saving.SaveAsync(draft.Id, owner, draft.Version, document, text, Cancellation)).Draft!;
        return await SubmitAsync(store, draft);
    }

    private static async Task<Draft> SubmitAsync(TestStore store, Draft draft)
    {
        draft = (await store.Saving.DescribeAsync(draft.Id, draft.Owner, draft.Version, "", "because", draft.Kind, Cancellation)).Draft!;
        var submitted = await store.Drafts.SubmitAsync(draft.Id, draft.Owner, draft.Version, Cancellation);
        Assert.Null(submitted.Fault);
        return submitted.Draft!;
    }

    /// <summary>The text with one field set; the second step may be the id of an item.</summary>
    private static string Edited(string text, string field, JsonNode value)
    {
        var root = JsonNode.Parse(text)!;
        var steps = field.Split('.');
        var at = root;
        foreach (var step in steps[..^1])
        {
            at = at is JsonArray list ? list.First(item => (string)item!["id"]! == step)! : at[step]!;
        }

        at[steps[^1]] = value.DeepClone();
        return root.ToJsonString(DocumentJson.Options);
    }

    private static Dictionary<DocumentRef, IReadOnlyDictionary<string, MergeChoice>> Choices(
        params (string Path, MergeChoice Choice)[] choices
    ) => new() { [Round] = choices.ToDictionary(each => each.Path, each => each.Choice) };

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
