namespace TariffTracker.Web.Shared.Hosting;

/// <summary>Headers that keep a browser from doing what no page of ours asks for.</summary>
public static class SecurityHeaders
{
    // Style attributes are needed by the kit of the editing pages; nothing else is let in from elsewhere or inline.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer, errors included.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (http, next) =>
            {
                // Not before, because the answer to an unexpected error starts from empty headers.
                http.Response.OnStarting(
                    static state =>
                    {
                        var headers = ((HttpContext)state).Response.Headers;
                        headers.ContentSecurityPolicy = ContentSecurityPolicy;
                        headers.XContentTypeOptions = "nosniff";
                        headers.XFrameOptions = "DENY";
                        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                        headers["Cross-Origin-Opener-Policy"] = "same-origin";
                        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                        return Task.CompletedTask;
                    },
                    http
                );
                return next(http);
            }
        );
}
