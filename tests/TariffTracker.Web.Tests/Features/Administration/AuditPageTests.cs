using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Tests.Features.Administration;

public sealed class AuditPageTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly SmallTrackerHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Log_FilteredByKindPersonAndDay_ShowsWhatFits()
    {
        using var _ = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        host.Clock.MoveTo(host.Clock.GetUtcNow().AddDays(1));
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");

        Assert.Equal(7, await RowsAsync(administrator, ""));
        Assert.Equal(2, await RowsAsync(administrator, "?kind=SignedIn"));
        Assert.Equal(3, await RowsAsync(administrator, "?person=Ito"));
        Assert.Equal(4, await RowsAsync(administrator, "?day=2025-06-08&kind="));
        Assert.Equal(1, await RowsAsync(administrator, "?person=Ito&kind=accountCreated&day=2025-06-08"));
        Assert.Contains("invitation, link made by a test", administrator.Main, StringComparison.Ordinal);
        Assert.Equal(0, await RowsAsync(administrator, "?day=2025-06-07"));
        Assert.Contains("No entry fits.", administrator.Main, StringComparison.Ordinal);
        Assert.Equal(2, await RowsAsync(administrator, "?before=3"));
    }

    [Theory]
    [InlineData("kind=nonsense")]
    [InlineData("kind=3")]
    [InlineData("day=yesterday")]
    [InlineData("before=-1")]
    public async Task Log_AskedForWhatCannotBe_SaysSo(string asked)
    {
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");

        Assert.Equal(HttpStatusCode.BadRequest, await administrator.OpenAsync($"/admin/audit?{asked}"));
        Assert.Contains(asked.Split('=')[1], administrator.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_OfManyEntries_IsReachedToItsFirst_WithTheFilterKept()
    {
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");
        for (var time = 0; time < 60; time++)
        {
            await host.Services.GetRequiredService<AuditExport>().TakeAsync("Aiko", Cancellation);
        }

        Assert.Equal(50, await RowsAsync(administrator, "?person=Aiko&kind=Exported"));
        var older = administrator.Page.QuerySelectorAll<IHtmlAnchorElement>("main a").Last().GetAttribute("href")!;

        Assert.Equal("/admin/audit?kind=Exported&person=Aiko&before=15", older);
        Assert.Equal(10, await RowsAsync(administrator, older["/admin/audit".Length..]));
    }

    [Fact]
    public async Task Log_TakenAlong_IsWholeAndCanBeChecked_AndSaysWhoTookIt()
    {
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");
        await administrator.OpenAsync("/admin/audit");
        var form = administrator.Page.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Single();
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(
                form.QuerySelectorAll<IHtmlInputElement>("input").Select(input => KeyValuePair.Create(input.Name!, input.Value))
            ),
        };

        Assert.Equal(HttpStatusCode.OK, await administrator.AskAsync(post));

        Assert.Equal("audit-log-20250608-5.jsonl", administrator.Answer.Content.Headers.ContentDisposition!.FileName);
        var text = await administrator.Answer.Content.ReadAsStringAsync(Cancellation);
        var entries = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<ExportedEntry>(line, DocumentJson.Options)!)
            .ToList();
        Assert.Equal(("Aiko", AuditKind.Exported), (entries[^1].Who, entries[^1].Kind));
        var rows = entries.Select(entry =>
            new AuditRow
            {
                Number = entry.Number,
                At = entry.At,
                Who = entry.Who,
                Kind = entry.Kind,
                Subject = entry.Subject,
                Detail = entry.Detail,
                PreviousHash = entry.PreviousHash,
            }.Sealed()
        );
        Assert.Equal(entries.Select(entry => entry.Hash), rows.Select(row => row.Hash));
    }

    private static async Task<int> RowsAsync(Browsing administrator, string parameters)
    {
        Assert.Equal(HttpStatusCode.OK, await administrator.OpenAsync("/admin/audit" + parameters));
        return administrator.Page.QuerySelectorAll("main tbody tr").Length;
    }
}
