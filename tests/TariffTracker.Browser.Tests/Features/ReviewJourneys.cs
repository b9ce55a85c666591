using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>Publishing what somebody else entered, while a reader looks on.</summary>
public sealed class ReviewJourneys(Chromium chromium) : BrowserTest(chromium, new Site()), IAsyncDisposable
{
    private const string Password = "a sentence nobody guesses";
    private const string City = "Yokohama";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    // A site of each test's own: it begins without any account or draft.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task Reviewer_Publishes_AndAReadersOpenPageSaysSo()
    {
        await SubmitAsync();
        var reader = await Open("/rounds/5");
        await Assertions.Expect(reader.GetByText(City)).ToHaveCountAsync(0);

        var reviewer = await OpenAsReviewerAsync();
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "Review", Exact = true }).ClickAsync();
        await reviewer.GetByRole(AriaRole.Link, new() { Name = "City of the fifth round" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("Washington");
        await reviewer.AssertAccessible();
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByText("Published as revision 2.")).ToBeVisibleAsync();
        await reviewer.AssertAccessible();

        await reader.BringToFrontAsync();
        await Assertions.Expect(reader.Locator("#newer")).ToContainTextAsync("The record has changed since this page was made.");
        await reader.AssertAccessible();
        await reader.GetByRole(AriaRole.Link, new() { Name = "Show it as it is now" }).ClickAsync();
        await Assertions.Expect(reader.GetByText(City).First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Locator("#newer")).ToBeHiddenAsync();
    }

    private async Task SubmitAsync()
    {
        const string Owner = "Ito";
        var drafts = Site.Services.GetRequiredService<DraftStore>();
        var saving = Site.Services.GetRequiredService<DraftSaving>();
        var round = new DocumentRef(DocumentKind.Round, "5");
        var draft = await drafts.CreateAsync(Owner, RevisionKind.RecordCorrected, "City of the fifth round", Cancellation);
        draft = (await saving.EditAsync(draft.Id, Owner, draft.Version, round, Cancellation)).Draft!;
        var text = JsonNode.Parse(draft.Documents[0].Text)!;
        text["city"]!["en"] = City;
        text["city"]!["ja"] = "横浜";
        var json = text.ToJsonString(DocumentJson.Options);
        draft = (await saving.SaveAsync(draft.Id, Owner, draft.Version, round, json, Cancellation)).Draft!;
        draft = (
            await saving.DescribeAsync(draft.Id, Owner, draft.Version, draft.Title, "For this test.", draft.Kind, Cancellation)
        ).Draft!;
        await drafts.SubmitAsync(draft.Id, Owner, draft.Version, Cancellation);
    }

    private async Task<IPage> OpenAsReviewerAsync()
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var secret = await scope
            .ServiceProvider.GetRequiredService<AccountLinks>()
            .InviteAsync("a test", AccountRole.Reviewer, "Sato", Cancellation);
        var page = await Open($"/account/invitation?token={secret}");
        await page.GetByLabel("Name").FillAsync("Sato");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("The same password again").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await page.WaitForURLAsync("**/account");
        return page;
    }
}
