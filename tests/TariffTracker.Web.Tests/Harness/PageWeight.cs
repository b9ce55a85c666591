namespace TariffTracker.Web.Tests.Harness;

/// <summary>What a page weighs on its way to the reader.</summary>
public static class PageWeight
{
    /// <summary>What a page may weigh, compressed: the first view may have 120 KB, and styles and script take up to 60 of them.</summary>
    public const int MostBytesOfAPage = 60 * 1024;

    /// <summary>Bytes of a page as a browser gets it.</summary>
    public static async Task<int> OfPageAsync(TrackerHost host, string address)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        return (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
