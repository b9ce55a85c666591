using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;
using TariffTracker.Web.Data;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Formats;

namespace TariffTracker.Web.Shared.Output;

/// <summary>Keeps rendered pages, compressed, for as long as they stay true.</summary>
/// <remarks>
/// A page follows from its address, the revision of the record, the day in Washington and in Tokyo, the language, the formats and
/// the program. All of them are in the key, so that nothing needs to be thrown away when one changes: what is no longer asked for falls out by itself.
/// </remarks>
public static class PageOutput
{
    private const string Policy = "reading";
    private const long MostBytes = 64 * 1024 * 1024;

    private static readonly string Program = typeof(PageOutput).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Adds the cache and compression.</summary>
    public static void AddPageOutput(this IServiceCollection services)
    {
        services.AddOutputCache(options =>
        {
            options.SizeLimit = MostBytes;
            options.AddPolicy(
                Policy,
                policy =>
                    policy
                        .AddPolicy<ReadingPages>()
                        .VaryByValue(http => new("state", State(http)))
                        .VaryByValue(http => new("encoding", Encoding(http)))
                        .Expire(TimeSpan.FromHours(1)),
                excludeDefaultPolicy: true
            );
        });
        services.AddResponseCompression(options =>
        {
            // Pages hold no secret that an attacker's text beside it could be made to reveal: tokens are masked anew each time.
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/problem+json", "image/svg+xml", "text/csv"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
    }

    /// <summary>Answers pages from the cache, and 304 to whoever already has one. Compresses inside the cache, once for each page.</summary>
    public static void UsePageOutput(this IApplicationBuilder app)
    {
        app.Use(Tag);
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    /// <summary>Puts the endpoints (those of pages) under the cache.</summary>
    public static T KeepOutput<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.CacheOutput(Policy);

    // A page that names the reader, or holds a form for one browser, is never shown from a copy.
    private const string Personal = "private, no-store";

    private const string EnhancedNavigation = "blazor-enhanced-nav";

    private static async Task Tag(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(http);
            return;
        }

        // Enhanced navigation asks for a variant with a marker in it; the plain page serves it as well, and is the only one to keep.
        http.Request.Headers.Accept = "text/html";

        // The cache compares tags itself, so it must find this one before it looks for the page.
        var headers = http.Response.Headers;
        if (http.User.Identity?.IsAuthenticated == true)
        {
            headers.CacheControl = Personal;
        }
        else
        {
            headers.ETag = new EntityTagHeaderValue($"\"{State(http)}\"", isWeak: true).ToString();
            headers.CacheControl = "no-cache";
        }

        headers.Vary = $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}";
        http.Response.OnStarting(() =>
        {
            if (http.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
            {
                headers.Remove(HeaderNames.ETag);
            }

            if (LazyAntiforgery.WasUsed(http))
            {
                headers.Remove(HeaderNames.ETag);
                headers.CacheControl = Personal;
            }

            // A kept page comes back with the word capitalised, and the browser script would then load it in full.
            if (headers.ContainsKey(EnhancedNavigation))
            {
                headers[EnhancedNavigation] = "allow";
            }

            return Task.CompletedTask;
        });
        await next(http);
    }

    /// <summary>What a page follows from besides its address.</summary>
    private static string State(HttpContext http)
    {
        var services = http.RequestServices;
        var revision = services.GetRequiredService<RecordCache>().Current.Revision;
        var clock = services.GetRequiredService<WashingtonClock>();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{revision}-{clock.Today:yyyyMMdd}-{clock.TodayInTokyo:dd}-{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}-{http.FormatsOf().Code}-{Program}"
        );
    }

    private static string Encoding(HttpContext http)
    {
        var accepted = http.Request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br"
            : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip"
            : "";
    }
}
