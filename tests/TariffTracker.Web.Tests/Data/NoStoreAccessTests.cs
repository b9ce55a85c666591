using System.Net;

namespace TariffTracker.Web.Tests.Data;

public sealed class NoStoreAccessTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?asOf=2025-06-03&known=2025-05-01")]
    public async Task ReadingPage_AfterStart_SendsNothingToTheStore(string address)
    {
        await host.GetPageAsync(address);
        var before = host.StoreAccess.Commands;

        var page = await host.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEqual(0, before);
        Assert.Equal(before, host.StoreAccess.Commands);
    }
}
