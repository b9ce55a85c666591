using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using TariffTracker.Web.Shared.Output;

namespace TariffTracker.Web.Tests.Shared.Output;

public sealed class BlazorScriptTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    // Of blazor.web.js in Microsoft.AspNetCore.App.Runtime.linux-x64 9.0.22; build/BlazorScript.targets takes it from there.
    private const string ExpectedSha256 = "9e4b324dd37a521ae407524dd291709e5b7bb1355d4d4698e4a047a9b4fe87c2";

    [Fact]
    public async Task BlazorScript_Embedded_IsTheOneOfThePinnedPackage()
    {
        using var answer = await Ask(HttpMethod.Get, BlazorScript.Address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ExpectedSha256, Convert.ToHexStringLower(SHA256.HashData(await Body(answer))));
        Assert.Contains(ExpectedSha256[..12], BlazorScript.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br", 48_000)]
    [InlineData("gzip", "gzip", 55_000)]
    [InlineData("br;q=0, gzip;q=0.5", "gzip", 55_000)]
    public async Task BlazorScript_BrowserAcceptsCompression_IsSentSmall(string accepted, string encoding, int mostBytes)
    {
        using var answer = await Ask(HttpMethod.Get, BlazorScript.Address, accepted);
        var sent = await Body(answer);

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.InRange(sent.Length, 1, mostBytes);
        Assert.Equal(ExpectedSha256, Convert.ToHexStringLower(SHA256.HashData(Unpack(sent, encoding))));
    }

    [Fact]
    public async Task BlazorScript_Answer_MayBeKeptForEver()
    {
        using var answer = await Ask(HttpMethod.Head, BlazorScript.Address);

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
        Assert.Empty(await Body(answer));
    }

    [Fact]
    public async Task BlazorScript_AddressOfAnotherBuild_IsNotFound()
    {
        using var answer = await Ask(HttpMethod.Get, "/js/blazor.web.000000000000.js");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Ask(HttpMethod method, string address, string? acceptEncoding = null)
    {
        using var question = new HttpRequestMessage(method, address);
        if (acceptEncoding is not null)
        {
            question.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        }

        using var client = host.CreateClient();
        return await client.SendAsync(question, TestContext.Current.CancellationToken);
    }

    private static Task<byte[]> Body(HttpResponseMessage answer) =>
        answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static byte[] Unpack(byte[] sent, string encoding)
    {
        using var packed = new MemoryStream(sent);
        using Stream from =
            encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        from.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
