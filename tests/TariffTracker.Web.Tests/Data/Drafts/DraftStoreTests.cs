using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Data.Drafts;

public sealed class DraftStoreTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private static readonly DocumentRef Round = new(DocumentKind.Round, "1");
    private static readonly DocumentRef NewSource = new(DocumentKind.Source, "wire-20250607-talks");

    [Theory]
    [EveryStore]
    public async Task Draft_SavedFieldByField_IsFoundAsItWasTyped(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.New, "Sixth round", Cancellation);

        draft = await SavedAsync(store.Saving.EditAsync(draft.Id, "editor", draft.Version, Round, Cancellation));
        draft = await SavedAsync(store.Saving.AddAsync(draft.Id, "editor", draft.Version, NewSource, "{}", Cancellation));
        const string incomplete = """{"id":"wire-20250607-talks","title":"  Talks","publishedOn":"early Jun"}""";
        store.Clock.MoveTo(new DateOnly(2025, 6, 9));
        draft = await SavedAsync(store.Saving.SaveAsync(draft.Id, "editor", draft.Version, NewSource, incomplete, Cancellation));
        draft = await SavedAsync(
            store.Saving.DescribeAsync(draft.Id, "editor", draft.Version, "Talks", "A wire report", RevisionKind.Evidence, Cancellation)
        );

        var found = await store.Drafts.FindAsync(draft.Id, Cancellation);

        Assert.Equal([Round, NewSource], found!.Documents.Select(document => document.Ref));
        Assert.Equal([1, null], found.Documents.Select(document => document.BaseRevision));
        Assert.Equal(incomplete, found.Documents[1].Text);
        Assert.Equal(("Talks", "A wire report", RevisionKind.Evidence), (found.Title, found.Reason, found.Kind));
        Assert.Equal((5, store.Clock.GetUtcNow(), DraftState.Open), (found.Version, found.ChangedAt, found.State));
        Assert.Equal(found.Id, Assert.Single(await store.Drafts.OfOwnerAsync("editor", Cancellation)).Id);
        Assert.Equal(found.Id, Assert.Single(await store.Drafts.HoldingAsync(Round, Cancellation)).Id);
        Assert.Empty(await store.Drafts.OfOwnerAsync("another", Cancellation));
        Assert.Equal(
            [new PendingDocument(Round, found.Id, "editor", DraftState.Open), new(NewSource, found.Id, "editor", DraftState.Open)],
            await store.Drafts.PendingAsync(Cancellation)
        );
        await store.Drafts.DeleteAsync(draft.Id, "editor", draft.Version, Cancellation);
        Assert.Empty(await store.Drafts.PendingAsync(Cancellation));
    }

    [Theory]
    [EveryStore]
    public async Task Save_FromAWindowThatSawAnEarlierVersion_KeepsWhatTheOtherSaved(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.New, "", Cancellation);
        draft = await SavedAsync(store.Saving.AddAsync(draft.Id, "editor", draft.Version, NewSource, "{}", Cancellation));
        var first = await store.Saving.SaveAsync(draft.Id, "editor", draft.Version, NewSource, """{"title":"one"}""", Cancellation);

        var second = await store.Saving.SaveAsync(draft.Id, "editor", draft.Version, NewSource, """{"title":"two"}""", Cancellation);

        Assert.Equal(DraftFault.Stale, second.Fault);
        Assert.Equal(first.Draft!.Version, second.Draft!.Version);
        Assert.Contains("one", (await store.Drafts.FindAsync(draft.Id, Cancellation))!.Documents[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [EveryStore]
    public async Task Draft_OnItsWayThroughReview_IsWithWhomeverItIsWith(StoreProvider provider)
    {
        await using var store = await TestStore.NewAsync(provider, cluster);
        await store.StartAsync();
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.RecordCorrected, "", Cancellation);
        Assert.Equal(DraftFault.Incomplete, (await store.Drafts.SubmitAsync(draft.Id, "editor", draft.Version, Cancellation)).Fault);
        draft = await SavedAsync(store.Saving.EditAsync(draft.Id, "editor", draft.Version, Round, Cancellation));
        draft = await SavedAsync(
            store.Saving.DescribeAsync(draft.Id, "editor", draft.Version, "City", "It was Tokyo", draft.Kind, Cancellation)
        );

        draft = await SavedAsync(store.Drafts.SubmitAsync(draft.Id, "editor", draft.Version, Cancellation));
        Assert.Equal(draft.Id, Assert.Single(await store.Drafts.SubmittedAsync(Cancellation)).Id);
        Assert.Equal(
            DraftFault.WrongState,
            (await store.Saving.SaveAsync(draft.Id, "editor", draft.Version, Round, "{}", Cancellation)).Fault
        );

        Assert.Equal(DraftFault.Incomplete, (await store.Drafts.ReturnAsync(draft.Id, "reviewer", draft.Version, " ", Cancellation)).Fault);
        draft = await SavedAsync(store.Drafts.ReturnAsync(draft.Id, "reviewer", draft.Version, "Which source?", Cancellation));
        draft = await SavedAsync(store.Drafts.CommentAsync(draft.Id, "editor", "The readout.", Cancellation));
        Assert.Equal(["reviewer: Which source?", "editor: The readout."], draft.Comments.Select(each => $"{each.By}: {each.Text}"));
        Assert.Equal(DraftState.Returned, draft.State);

        draft = await SavedAsync(store.Drafts.SubmitAsync(draft.Id, "editor", draft.Version, Cancellation));
        draft = await SavedAsync(store.Drafts.WithdrawAsync(draft.Id, "editor", draft.Version, Cancellation));
        Assert.Equal(DraftFault.NotYours, (await store.Drafts.DeleteAsync(draft.Id, "reviewer", draft.Version, Cancellation)).Fault);
        await SavedAsync(store.Drafts.DeleteAsync(draft.Id, "editor", draft.Version, Cancellation));
        Assert.Empty(await store.Drafts.OfOwnerAsync("editor", Cancellation));
        Assert.Equal(DraftState.Deleted, (await store.Drafts.FindAsync(draft.Id, Cancellation))!.State);

        await using var db = store.Open();
        Assert.Equal(
            [
                AuditKind.DraftCreated,
                AuditKind.DraftSubmitted,
                AuditKind.DraftReturned,
                AuditKind.DraftSubmitted,
                AuditKind.DraftWithdrawn,
                AuditKind.DraftDeleted,
            ],
            db.AuditEntries.Where(entry => entry.Who != AuditEntry.Seeds).OrderBy(entry => entry.Number).Select(entry => entry.Kind)
        );
    }

    [Fact]
    public async Task Document_OfADraft_IsTakenUpOnceAndOnlyWhenItExists()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.New, "", Cancellation);
        draft = await SavedAsync(store.Saving.EditAsync(draft.Id, "editor", draft.Version, Round, Cancellation));

        Assert.Equal(DraftFault.AlreadyThere, (await store.Saving.EditAsync(draft.Id, "editor", draft.Version, Round, Cancellation)).Fault);
        Assert.Equal(
            DraftFault.NoSuchDocument,
            (await store.Saving.EditAsync(draft.Id, "editor", draft.Version, Round with { Id = "99" }, Cancellation)).Fault
        );
        var published = SmallRecord.The<Source>();
        Assert.Equal(
            DraftFault.AlreadyThere,
            (
                await store.Saving.AddAsync(draft.Id, "editor", draft.Version, new(DocumentKind.Source, published.Id), "{}", Cancellation)
            ).Fault
        );
        Assert.Equal(
            DraftFault.NotAnObject,
            (await store.Saving.AddAsync(draft.Id, "editor", draft.Version, NewSource, "[]", Cancellation)).Fault
        );
    }

    [Fact]
    public async Task NewDocument_RenamedAndTakenOut_KeepsItsTextUntilThen()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.New, "", Cancellation);
        draft = await SavedAsync(store.Saving.AddAsync(draft.Id, "editor", draft.Version, NewSource, """{"title":"t"}""", Cancellation));

        draft = await SavedAsync(store.Saving.RenameAsync(draft.Id, "editor", draft.Version, NewSource, "wire-2", Cancellation));
        Assert.Equal("""{"title":"t","id":"wire-2"}""", Assert.Single(draft.Documents).Text);

        draft = await SavedAsync(
            store.Saving.RemoveAsync(draft.Id, "editor", draft.Version, NewSource with { Id = "wire-2" }, Cancellation)
        );
        Assert.Empty(draft.Documents);
        Assert.Empty((await store.Drafts.FindAsync(draft.Id, Cancellation))!.Documents);
    }

    [Fact]
    public async Task Reason_OfAWarning_IsKeptAndTakenBack()
    {
        await using var store = TestStore.InFile();
        await store.StartAsync();
        var draft = await store.Drafts.CreateAsync("editor", RevisionKind.New, "", Cancellation);

        draft = await SavedAsync(
            store.Saving.GiveReasonAsync(draft.Id, "editor", draft.Version, "R-110|x", " in the order ", Cancellation)
        );
        Assert.Equal("in the order", draft.Reasons["R-110|x"]);
        draft = await SavedAsync(store.Saving.GiveReasonAsync(draft.Id, "editor", draft.Version, "R-110|x", "", Cancellation));
        Assert.Empty(draft.Reasons);
    }

    private static async Task<Draft> SavedAsync(Task<DraftOutcome> change)
    {
        var outcome = await change;
        Assert.Null(outcome.Fault);
        return outcome.Draft!;
    }
}
