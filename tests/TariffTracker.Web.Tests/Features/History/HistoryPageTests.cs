using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Tests.Features.History;

/// <summary>The small record, corrected once: what readers see of before and after.</summary>
public sealed class HistoryPageTests(CorrectedTrackerHost host) : IClassFixture<CorrectedTrackerHost>
{
    [Fact]
    public async Task History_OfADocument_TellsWhoWhyAndWhatInWords()
    {
        await host.CorrectAsync();

        var page = await host.GetPageAsync("/history/round/1");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("By editor, reviewed by reviewer: The city was wrong", page.Text("#r2"), StringComparison.Ordinal);
        Assert.Contains("City (English): Washington → Osaka", page.Text("#r2"), StringComparison.Ordinal);
        Assert.Contains("New in the record", page.Text("#r1"), StringComparison.Ordinal);
        Assert.Equal("/rounds/1?rev=1", page.Document.QuerySelector("#r1 a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task History_OfTwoRevisions_ComparesThem()
    {
        await host.CorrectAsync();

        var page = await host.GetPageAsync("/history/round/1?from=1&to=2", "ja");

        Assert.Equal("改訂1から2まで", page.Text("#difference"));
    }

    [Theory]
    [InlineData("1", new[] { "r2" }, "Revisions after 1.")]
    [InlineData("2", new string[0], "No revision after 2.")]
    public async Task Changes_SinceARevision_LeaveOutWhatTheReaderSaw(string since, string[] shown, string sentence)
    {
        await host.CorrectAsync();

        var page = await host.GetPageAsync("/changes?since=" + since);

        Assert.Equal(shown, page.Document.QuerySelectorAll("main ol.plain > li").Select(revision => revision.Id));
        Assert.StartsWith(sentence, page.Text("main .note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_SinceNoNumber_SaySo() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await host.GetPageAsync("/changes?since=yesterday")).Status);

    [Fact]
    public async Task Restore_ByAnEditor_AsksForAReasonAndMakesADraftOfTheEarlierText()
    {
        await host.CorrectAsync();
        using var editor = await Browsing.AsAsync(host, AccountRole.Editor, "Restoring editor");
        await editor.OpenAsync("/history/round/1");
        var links = editor.Page.QuerySelectorAll("main a").Where(link => link.TextContent.StartsWith("Restore", StringComparison.Ordinal));
        await editor.OpenAsync(Assert.Single(links).GetAttribute("href")!);
        Assert.Contains("City (English): Osaka → Washington", editor.Main, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.BadRequest, await editor.SendAsync(("Reason", " ")));
        Assert.Contains("Say why", editor.Main, StringComparison.Ordinal);
        await editor.SendAsync(("Reason", "It was Washington after all."));

        var drafts = host.Services.GetRequiredService<DraftStore>();
        var draft = Assert.Single(await drafts.OfOwnerAsync("Restoring editor", TestContext.Current.CancellationToken));
        Assert.EndsWith($"/edit/{draft.Id}", editor.LeadsTo, StringComparison.Ordinal);
        Assert.Equal((RevisionKind.RecordCorrected, "It was Washington after all."), (draft.Kind, draft.Reason));
        Assert.Equal(
            (2, "Washington"),
            (draft.Documents[0].BaseRevision, JsonNode.Parse(draft.Documents[0].Text)!["city"]!["en"]!.ToString())
        );
    }

    [Theory]
    [InlineData("/edit/restore/round/1/0", HttpStatusCode.NotFound, "no such revision")]
    [InlineData("/edit/restore/round/99/1", HttpStatusCode.NotFound, "no such revision")]
    [InlineData("/edit/restore/round/1/2", HttpStatusCode.OK, "nothing to restore")]
    public async Task Restore_OfNothing_SaysSo(string address, HttpStatusCode status, string said)
    {
        await host.CorrectAsync();
        using var editor = await Browsing.AsAsync(host, AccountRole.Editor, $"Editor {address.GetHashCode(StringComparison.Ordinal)}");

        Assert.Equal(status, await editor.OpenAsync(address));

        Assert.Contains(said, editor.Main, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(editor.Page.QuerySelectorAll("main form"));
    }

    [Theory]
    [InlineData("/history/round/99")]
    [InlineData("/history/spaceship/1")]
    public async Task History_OfWhatNeverWas_IsAPageThatSaysSo(string address)
    {
        var page = await host.GetPageAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "No such entry"), (page.Status, page.Text("h1")));
    }

    [Fact]
    public async Task EarlierRevision_OfAPage_ShowsItAsItWasAndSaysWhatWasCorrected()
    {
        await host.CorrectAsync();

        var now = await host.GetPageAsync("/rounds/1");
        var then = await host.GetPageAsync("/rounds/1?rev=1");
        var other = await host.GetPageAsync("/measures/section-232-automobiles?rev=1");

        Assert.Contains("Osaka", now.Text("main"), StringComparison.Ordinal);
        Assert.Null(now.Document.QuerySelector("#revision-note"));
        Assert.DoesNotContain("Osaka", then.Text("main"), StringComparison.Ordinal);
        Assert.StartsWith("This is the site as of revision 1; the newest is 2.", then.Text("#revision-note p"), StringComparison.Ordinal);
        Assert.Equal("/history/round/1?from=1&to=2&rev=1", then.Document.QuerySelector("#revision-note li a")!.GetAttribute("href"));
        Assert.Null(other.Document.QuerySelector("#revision-note li"));
        Assert.All(
            then.Document.QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")!),
            address => Assert.EndsWith("rev=1", address, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task EarlierRevision_OfAnAnswer_IsWhatItSaidThen()
    {
        await host.CorrectAsync();
        using var client = host.CreateClient();

        var then = JsonNode.Parse(await client.GetStringAsync(new Uri("/api/v1/rounds/1?rev=1", UriKind.Relative), Cancellation))!;
        var changes = JsonNode.Parse(await client.GetStringAsync(new Uri("/api/v1/changes?since=1", UriKind.Relative), Cancellation))!;

        Assert.Equal(1, (int)then["rev"]!);
        Assert.DoesNotContain("Osaka", then.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((2, "record-corrected"), ((int)changes["items"]![0]!["rev"]!, (string)changes["items"]![0]!["kind"]!));
        Assert.Equal(1, (int)changes["total"]!);
    }

    [Fact]
    public async Task Changes_ListsEveryPublication()
    {
        await host.CorrectAsync();

        var page = await host.GetPageAsync("/changes");

        Assert.Contains("The city was wrong", page.Text("#r2"), StringComparison.Ordinal);
        Assert.Equal("/history/round/1?to=2", page.Document.QuerySelector("#r2 li a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Changes_BeforeARevision_AreReachedByAddress_DownToTheFirst()
    {
        await host.CorrectAsync();

        var older = await host.GetPageAsync("/changes?before=2");

        Assert.Equal(["r1"], older.Document.QuerySelectorAll("main li[id]").Select(item => item.Id));
        Assert.Equal("/changes", older.Document.QuerySelector("main nav a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("two")]
    public async Task Changes_BeforeWhatIsNoRevision_SaysSo(string before)
    {
        var page = await host.GetPageAsync($"/changes?before={before}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains($"“{before}” is no number of a revision", page.Text("main"), StringComparison.Ordinal);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>The small record with one correction, made through the doors that forms use.</summary>
public sealed class CorrectedTrackerHost : TrackerHost
{
    private static readonly DocumentRef Round = new(DocumentKind.Round, "1");

    private readonly TemporarySeeds seeds = new(SmallRecord.Documents);
    private readonly SemaphoreSlim once = new(1, 1);
    private bool done;

    protected override string Seeds => seeds.Folder;

    /// <summary>Publishes the correction, once.</summary>
    public async Task CorrectAsync()
    {
        var stop = TestContext.Current.CancellationToken;
        await once.WaitAsync(stop);
        try
        {
            if (done)
            {
                return;
            }

            var drafts = Services.GetRequiredService<DraftStore>();
            var saving = Services.GetRequiredService<DraftSaving>();
            var draft = await drafts.CreateAsync("editor", RevisionKind.RecordCorrected, "City", stop);
            draft = (await saving.EditAsync(draft.Id, "editor", draft.Version, Round, stop)).Draft!;
            var text = JsonNode.Parse(draft.Documents[0].Text)!;
            text["city"]!["en"] = "Osaka";
            draft = (await saving.SaveAsync(draft.Id, "editor", draft.Version, Round, text.ToJsonString(), stop)).Draft!;
            draft = (await saving.DescribeAsync(draft.Id, "editor", draft.Version, "City", "The city was wrong", draft.Kind, stop)).Draft!;
            draft = (await drafts.SubmitAsync(draft.Id, "editor", draft.Version, stop)).Draft!;
            var outcome = await Services.GetRequiredService<Publication>().PublishAsync(draft.Id, draft.Version, "reviewer", stop);
            Assert.Equal(2, outcome.Revision);
            done = true;
        }
        finally
        {
            once.Release();
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        seeds.Dispose();
        once.Dispose();
    }
}
