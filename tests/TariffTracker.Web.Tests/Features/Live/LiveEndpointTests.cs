using System.Globalization;
using System.Net.ServerSentEvents;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Publishing;

namespace TariffTracker.Web.Tests.Features.Live;

public sealed class LiveEndpointTests(SmallTrackerHost host) : IClassFixture<SmallTrackerHost>
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stream_Opened_TellsTheRevisionAndEveryLaterOne()
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(
            new Uri("/live", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Cancellation
        );
        await using var stream = await answer.Content.ReadAsStreamAsync(Cancellation);
        await using var events = SseParser.Create(stream).EnumerateAsync(Cancellation).GetAsyncEnumerator(Cancellation);

        Assert.True(await events.MoveNextAsync());
        var now = host.Services.GetRequiredService<RecordCache>().Current.Revision;
        Assert.Equal(("revision", now.ToString(CultureInfo.InvariantCulture)), (events.Current.EventType, events.Current.Data));
        Assert.True(answer.Headers.CacheControl?.NoStore);

        host.Services.GetRequiredService<RecordChanges>().Tell(now + 1);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal(("revision", (now + 1).ToString(CultureInfo.InvariantCulture)), (events.Current.EventType, events.Current.Data));
    }

    [Fact]
    public async Task Page_OfTheNewestRevision_CanSayThatItIsNoLongerTheNewest()
    {
        var page = await host.GetPageAsync("/");

        var bar = page.Document.GetElementById("newer");
        Assert.Equal("1", bar?.GetAttribute("data-revision"));
        Assert.True(bar!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Page_OfOneRevision_StaysAsItIs() =>
        Assert.Null((await host.GetPageAsync("/?rev=1")).Document.GetElementById("newer"));
}
