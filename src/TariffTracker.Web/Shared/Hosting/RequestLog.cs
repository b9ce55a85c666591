using System.Diagnostics;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>One line for each request. Never the query: what people search for is theirs.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Passes the request on and logs how it ended.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            var status = http.Response.StatusCode;
            var level = Level(http, status);
            if (log.IsEnabled(level))
            {
                // Percent-encoded, so that no request can write lines of its own into the log.
                var path = http.Request.Path.ToUriComponent();
                var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
                LogAnswered(level, http.Request.Method, path, status, took);
            }
        }
    }

    private static LogLevel Level(HttpContext http, int status) =>
        status >= StatusCodes.Status500InternalServerError ? LogLevel.Warning
        : http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) ? LogLevel.Debug
        : LogLevel.Information;

    [LoggerMessage(Message = "{Method} {Path} {Status} in {Milliseconds:0.0} ms")]
    private partial void LogAnswered(LogLevel level, string method, string path, int status, double milliseconds);
}
