namespace TariffTracker.Web.Shared.Output;

/// <summary>Answers HEAD wherever GET is answered, with the same headers and no body. Pages know only GET by themselves.</summary>
public static class HeadRequests
{
    /// <summary>Must stand before routing.</summary>
    public static IApplicationBuilder UseHeadRequests(this IApplicationBuilder app) => app.Use(AsGet);

    private static async Task AsGet(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        http.Request.Method = HttpMethods.Get;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Request.Method = HttpMethods.Head;
        }
    }
}
