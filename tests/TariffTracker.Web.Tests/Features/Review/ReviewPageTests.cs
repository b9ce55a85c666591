using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Tests.Features.Review;

public sealed class ReviewPageTests(SmallTrackerHost host) : IClassFixture<SmallTrackerHost>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private static readonly DocumentRef Round = new(DocumentKind.Round, "1");

    [Fact]
    public async Task Reviewer_PublishesADraft_ReadersSeeItAtOnce()
    {
        var draft = await SubmitAsync("Published editor", "Yokohama");
        using var reviewer = await Browsing.AsAsync(host, AccountRole.Reviewer, "Publishing reviewer");

        await reviewer.OpenAsync("/review");
        Assert.Contains("City is Yokohama", reviewer.Main, StringComparison.Ordinal);
        await reviewer.OpenAsync($"/review/{draft.Id}");
        Assert.Contains("Yokohama", reviewer.Page.QuerySelector("#round-1 ul.lines")!.TextContent, StringComparison.Ordinal);
        var answer = await reviewer.SendAsync(("Version", $"{draft.Version}"));

        Assert.True(answer == HttpStatusCode.OK, reviewer.Main);
        Assert.Contains("Published as revision", reviewer.Main, StringComparison.Ordinal);
        var records = host.Services.GetRequiredService<RecordCache>();
        Assert.Equal("Yokohama", records.Current.Find<NegotiationRound>(Round.Id)!.City.En);
        var page = await host.GetPageAsync("/rounds/1");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Yokohama", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rounds")]
    [InlineData("/rounds/1")]
    [InlineData("/edit?find=round 1")]
    public async Task DocumentWithADraft_IsMarkedForEditors_AndForNobodyElse(string address)
    {
        var draft = await SubmitAsync("Marked editor", "Otaru");
        using var editor = await Browsing.AsAsync(host, AccountRole.Editor, $"Looker {address.Length}");

        await editor.OpenAsync(address);

        Assert.Contains("published; draft by Marked editor (waits for review)", editor.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Otaru", editor.Main, StringComparison.Ordinal);
        if (!address.StartsWith("/edit", StringComparison.Ordinal))
        {
            Assert.DoesNotContain("Marked editor", (await host.GetPageAsync(address)).Html, StringComparison.Ordinal);
        }

        await host.Services.GetRequiredService<DraftStore>().ReturnAsync(draft.Id, "Somebody", draft.Version, "Enough.", Cancellation);
    }

    [Fact]
    public async Task Draft_ChangedSinceItWasRead_IsNotPublished()
    {
        var draft = await SubmitAsync("Stale editor", "Kobe");
        using var reviewer = await Browsing.AsAsync(host, AccountRole.Reviewer, "Stale reviewer");
        await reviewer.OpenAsync($"/review/{draft.Id}");
        var saving = host.Services.GetRequiredService<DraftStore>();
        var back = await saving.WithdrawAsync(draft.Id, draft.Owner, draft.Version, Cancellation);
        await saving.SubmitAsync(draft.Id, draft.Owner, back.Draft!.Version, Cancellation);

        Assert.Equal(HttpStatusCode.Conflict, await reviewer.SendAsync(("Version", $"{draft.Version}")));

        Assert.Contains("changed since you read it", reviewer.Main, StringComparison.Ordinal);
        Assert.Equal(DraftState.Submitted, (await FindAsync(draft)).State);
    }

    [Fact]
    public async Task OwnDraft_ForItsAuthor_OffersNoPublicationAndTakesNone()
    {
        using var author = await Browsing.AsAsync(host, AccountRole.Reviewer, "Author who reviews");
        var draft = await SubmitAsync("Author who reviews", "Nara");
        var other = await SubmitAsync("Somebody else", "Nagoya");

        await author.OpenAsync($"/review/{draft.Id}");

        Assert.Contains("somebody else publishes it", author.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(author.Page.QuerySelectorAll("main button"), button => button.TextContent.Trim() == "Publish");

        // The form of another draft, sent to the address of one's own.
        await author.OpenAsync($"/review/{other.Id}");
        var form = author.Page.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlFormElement>("main form").First();
        await author.OpenAsync($"/review/{draft.Id}");
        Assert.Equal(HttpStatusCode.BadRequest, await author.SendAsync(form, ("Version", $"{draft.Version}")));
        Assert.Equal(DraftState.Submitted, (await FindAsync(draft)).State);
    }

    [Fact]
    public async Task Return_WithoutAWord_AsksForOne()
    {
        var draft = await SubmitAsync("Returned editor", "Sendai");
        using var reviewer = await Browsing.AsAsync(host, AccountRole.Reviewer, "Returning reviewer");
        await reviewer.OpenAsync($"/review/{draft.Id}");

        Assert.Equal(HttpStatusCode.BadRequest, await reviewer.SendAsync(("Comment", " "), ("Action", "Return")));

        Assert.Contains("Say what is to be done", reviewer.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await reviewer.SendAsync(("Comment", "Which source says so?"), ("Action", "Return")));
        Assert.Contains("Returned to its author", reviewer.Main, StringComparison.Ordinal);
        var returned = await FindAsync(draft);
        Assert.Equal((DraftState.Returned, "Which source says so?"), (returned.State, returned.Comments.Single().Text));
    }

    [Fact]
    public async Task Draft_ThatThereIsNot_IsExplained()
    {
        using var reviewer = await Browsing.AsAsync(host, AccountRole.Reviewer, "Lost reviewer");

        Assert.Equal(HttpStatusCode.NotFound, await reviewer.OpenAsync($"/review/{Guid.Empty}"));

        Assert.Contains("There is no such draft", reviewer.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/review")]
    [InlineData("/review/00000000-0000-0000-0000-000000000001")]
    public async Task Page_ForAnEditor_ExplainsWhoMay(string address)
    {
        using var editor = await Browsing.AsAsync(host, AccountRole.Editor, $"Curious editor {address.Length}");

        Assert.Equal(HttpStatusCode.Forbidden, await editor.OpenAsync(address));

        Assert.Empty(editor.Page.QuerySelectorAll("main form"));
    }

    private async Task<Draft> FindAsync(Draft draft) =>
        (await host.Services.GetRequiredService<DraftStore>().FindAsync(draft.Id, Cancellation))!;

    private async Task<Draft> SubmitAsync(string owner, string city)
    {
        var drafts = host.Services.GetRequiredService<DraftStore>();
        var saving = host.Services.GetRequiredService<DraftSaving>();
        var title = $"City is {city}";
        var draft = await drafts.CreateAsync(owner, RevisionKind.RecordCorrected, title, Cancellation);
        draft = (await saving.EditAsync(draft.Id, owner, draft.Version, Round, Cancellation)).Draft!;
        var text = JsonNode.Parse(draft.Documents[0].Text)!;
        text["city"]!["en"] = city;
        text["city"]!["ja"] = "市";
        var json = text.ToJsonString(DocumentJson.Options);
        draft = (await saving.SaveAsync(draft.Id, owner, draft.Version, Round, json, Cancellation)).Draft!;
        draft = (
            await saving.DescribeAsync(draft.Id, owner, draft.Version, title, "The readout says so.", draft.Kind, Cancellation)
        ).Draft!;
        return (await drafts.SubmitAsync(draft.Id, owner, draft.Version, Cancellation)).Draft!;
    }
}
