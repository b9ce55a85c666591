using System.Diagnostics;
using System.Globalization;
using System.Net.Mime;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Localization;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>What people and programs get when something fails that should not: a number to quote, and nothing of the inside.</summary>
public static class UnexpectedErrors
{
    /// <summary>Adds problem details, for what lies under <c>/api</c>.</summary>
    public static void AddUnexpectedErrors(this IServiceCollection services) =>
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["traceId"] = TraceId(context.HttpContext)
        );

    /// <summary>Answers unexpected exceptions; they are logged here, once, with the same number.</summary>
    public static void UseUnexpectedErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = AnswerAsync });

    private static string TraceId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    private static Task AnswerAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) ? Problem(http) : Page(http);
    }

    private static async Task Problem(HttpContext http) =>
        await http
            .RequestServices.GetRequiredService<IProblemDetailsService>()
            .WriteAsync(
                new ProblemDetailsContext
                {
                    HttpContext = http,
                    ProblemDetails =
                    {
                        Status = http.Response.StatusCode,
                        Title = Words.English["hosting.failedTitle"],
                        Detail = Words.English.Format("hosting.failedText", TraceId(http)),
                    },
                }
            );

    // Written by hand, so that it still stands when what failed is the layout every other page shares.
    private static Task Page(HttpContext http)
    {
        var culture = http.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.InvariantCulture;
        var words = Words.In(culture.TwoLetterISOLanguageName);
        string Text(string key, params object?[] places) => HtmlEncoder.Default.Encode(words.Format(key, places));
        http.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        return http.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{words.Language}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{Text("hosting.failedTitle")} · TariffTracker</title>
              <link rel="stylesheet" href="/css/tokens.css">
              <link rel="stylesheet" href="/css/components.css">
            </head>
            <body>
              <main class="wrap">
                <div class="head"><h1>{Text("hosting.failedTitle")}</h1></div>
                <p>{Text("hosting.failedText", TraceId(http))}</p>
                <p><a href="/">{Text("hosting.backToOverview")}</a></p>
              </main>
            </body>
            </html>

            """
        );
    }
}
