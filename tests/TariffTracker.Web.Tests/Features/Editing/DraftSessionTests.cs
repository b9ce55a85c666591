using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Drafting;

namespace TariffTracker.Web.Tests.Features.Editing;

public sealed class DraftSessionTests
{
    [Fact]
    public async Task TwoWindows_ThatFillInDifferentFields_KeepBoth()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        using var second = await form.SecondWindowAsync();
        Type(form.Session, "firstDay", "2025-07-09");
        Assert.True(await form.Session.SaveAsync());

        Type(second, "lastDay", "2025-07-10");
        Assert.True(await second.SaveAsync());

        var stored = await form.StoredAsync();
        Assert.Equal(("2025-07-09", "2025-07-10"), (stored["firstDay"]?.ToString(), stored["lastDay"]?.ToString()));
    }

    [Theory]
    [InlineData(MergeChoice.Mine, "2025-07-11")]
    [InlineData(MergeChoice.Theirs, "2025-07-09")]
    public async Task TwoWindows_ThatFillInTheSameField_AreAsked_AndNothingIsOverwritten(MergeChoice choice, string expected)
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        using var second = await form.SecondWindowAsync();
        Type(form.Session, "firstDay", "2025-07-09");
        await form.Session.SaveAsync();

        Type(second, "firstDay", "2025-07-11");
        Assert.False(await second.SaveAsync());
        var conflict = Assert.Single(second.Conflicts);
        Assert.Equal(("2025-07-11", "2025-07-09"), (conflict.Field.Mine?.ToString(), conflict.Field.Theirs?.ToString()));
        Assert.Equal("2025-07-09", (await form.StoredAsync())["firstDay"]!.ToString());

        Assert.False(await second.DecideAsync());
        second.Choose(conflict, choice);
        Assert.True(await second.DecideAsync());

        Assert.Empty(second.Conflicts);
        Assert.False(second.IsUnsaved);
        Assert.Equal(expected, (await form.StoredAsync())["firstDay"]!.ToString());
    }

    [Fact]
    public async Task TwoWindows_ThatDescribeTheDraft_KeepWhatOnlyOneOfThemChanged()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        using var second = await form.SecondWindowAsync();
        form.Session.Describe("Sixth round", "", RevisionKind.New);
        Assert.True(await form.Session.SaveAsync());

        second.Describe("", "The ministry said so", RevisionKind.New);
        Assert.True(await second.SaveAsync());

        Assert.Equal(("Sixth round", "The ministry said so"), (second.Draft.Title, second.Draft.Reason));
        Assert.Equal(("Sixth round", "The ministry said so", RevisionKind.New), second.About);
    }

    [Theory]
    [InlineData(MergeChoice.Mine, "Round six")]
    [InlineData(MergeChoice.Theirs, "Sixth round")]
    [InlineData(MergeChoice.Original, "")]
    public async Task TwoWindows_ThatNameTheDraftDifferently_AreAsked_AndNothingIsOverwritten(MergeChoice choice, string expected)
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        using var second = await form.SecondWindowAsync();
        form.Session.Describe("Sixth round", "", RevisionKind.New);
        await form.Session.SaveAsync();

        second.Describe("Round six", "", RevisionKind.New);
        Assert.False(await second.SaveAsync());
        var conflict = Assert.Single(second.Conflicts);
        Assert.Null(conflict.Document);
        Assert.Equal(("Round six", "Sixth round"), (conflict.Field.Mine?.ToString(), conflict.Field.Theirs?.ToString()));
        Assert.Equal("Sixth round", second.Draft.Title);

        second.Choose(conflict, choice);
        Assert.True(await second.DecideAsync());

        Assert.Empty(second.Conflicts);
        Assert.False(second.IsUnsaved);
        Assert.Equal(expected, second.Draft.Title);
        Assert.False(form.Session.IsUnsaved);
    }

    [Fact]
    public async Task WhatIsTyped_IsSavedByItself_WithinTwoSeconds()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        var saved = new TaskCompletionSource();
        form.Session.Changed += () =>
        {
            if (!form.Session.IsUnsaved)
            {
                saved.TrySetResult();
            }
        };

        Type(form.Session, "firstDay", "2025-07-09");
        form.Session.Touch();
        await saved.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.True(DraftSession.Pause < TimeSpan.FromSeconds(2));
        Assert.Equal("2025-07-09", (await form.StoredAsync())["firstDay"]!.ToString());
    }

    [Fact]
    public async Task NewRound_IsCalledByItsNumber_AndNewSourceByPublisherDayAndTitle_AndWhatNamesThemFollows()
    {
        await using var form = await FormHarness.NewAsync(DocumentKind.Round);
        Type(form.Session, "number", 77);
        var source = (await form.Desk.AddSourceAsync("A readout of talks"))!;
        var fields = form.Session.Documents[1];
        fields.Set(fields.Root, "publisher", new JsonObject { ["en"] = "The White House" });
        fields.Set(fields.Root, "publishedOn", "2025-07-09");
        var round = form.Session.Documents[0];
        round.Add(round.Root, "citations", new JsonObject { ["source"] = source });

        await DraftIds.SettleAsync(form.Session);

        Assert.Equal(
            ["77", "the-white-house-20250709-a-readout-of-talks"],
            form.Session.Draft.Documents.Select(document => document.Ref.Id).Order(StringComparer.Ordinal)
        );
        var settled = form.Session.Documents.Single(document => document.Ref.Kind == DocumentKind.Round);
        Assert.Equal("the-white-house-20250709-a-readout-of-talks", settled.Root["citations"]![0]!["source"]!.ToString());
        Assert.False(form.Session.IsUnsaved);
    }

    private static void Type(DraftSession session, string field, JsonNode value) =>
        session.Documents[0].Set(session.Documents[0].Root, field, value);
}
