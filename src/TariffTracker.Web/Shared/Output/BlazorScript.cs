using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TariffTracker.Web.Shared.Output;

/// <summary>The browser's half of Blazor, embedded at build time; docs/decisions/0004 says why it is served from an address of our own.</summary>
public static class BlazorScript
{
    private const string OfficialAddress = "/_framework/blazor.web.js";

    private static readonly byte[]? Script = ReadEmbedded();

    // The browser asks once a year, so the slowest and smallest compression is paid once per process, by the first who asks.
    private static readonly Lazy<byte[]> Brotli = new(() => Compress(to => new BrotliStream(to, CompressionLevel.SmallestSize)));
    private static readonly Lazy<byte[]> Gzip = new(() => Compress(to => new GZipStream(to, CompressionLevel.SmallestSize)));

    /// <summary>Where pages load the script from. The name follows the content, so a browser may keep it for ever.</summary>
    public static string Address { get; } =
        Script is null ? OfficialAddress : $"/js/blazor.web.{Convert.ToHexStringLower(SHA256.HashData(Script))[..12]}.js";

    /// <summary>Serves the script at <see cref="Address"/>; does nothing when the build took the official asset.</summary>
    public static void MapBlazorScript(this IEndpointRouteBuilder endpoints)
    {
        if (Script is not null)
        {
            endpoints.MapMethods(Address, [HttpMethods.Get, HttpMethods.Head], Answer).AllowAnonymous().ExcludeFromDescription();
        }
    }

    private static async Task Answer(HttpContext http)
    {
        var (encoding, content) = Choose(http.Request.Headers.AcceptEncoding);
        var headers = http.Response.Headers;
        headers.ContentType = "text/javascript; charset=utf-8";
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.ContentLength = content.Length;
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        if (HttpMethods.IsGet(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(content, http.RequestAborted);
        }
    }

    private static (string? Encoding, byte[] Content) Choose(StringValues acceptEncoding)
    {
        var accepted = StringWithQualityHeaderValue.TryParseList([.. acceptEncoding.OfType<string>()], out var list) ? list : [];
        bool Accepts(string encoding) =>
            accepted.Any(each => each.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && each.Quality is not 0);
        return Accepts("br") ? ("br", Brotli.Value)
            : Accepts("gzip") ? ("gzip", Gzip.Value)
            : (null, Script!);
    }

    private static byte[] Compress(Func<Stream, Stream> compressor)
    {
        using var result = new MemoryStream();
        using (var into = compressor(result))
        {
            into.Write(Script);
        }

        return result.ToArray();
    }

    private static byte[]? ReadEmbedded()
    {
        using var script = typeof(BlazorScript).Assembly.GetManifestResourceStream("blazor.web.js");
        if (script is null)
        {
            return null;
        }

        var bytes = new byte[script.Length];
        script.ReadExactly(bytes);
        return bytes;
    }
}
