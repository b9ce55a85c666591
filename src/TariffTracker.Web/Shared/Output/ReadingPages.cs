using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Shared.Output;

/// <summary>Which answers may be kept: pages that anybody may read, as long as they are whole and personal to nobody.</summary>
internal sealed class ReadingPages : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var http = context.HttpContext;
        var mayBeKept = HttpMethods.IsGet(http.Request.Method) && http.User.Identity?.IsAuthenticated != true;
        context.EnableOutputCaching = mayBeKept;
        context.AllowCacheLookup = mayBeKept;
        context.AllowCacheStorage = mayBeKept;
        context.AllowLocking = true;
        context.CacheVaryByRules.QueryKeys = "*";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (
            response.StatusCode != StatusCodes.Status200OK
            || !StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            || LazyAntiforgery.WasUsed(context.HttpContext)
        )
        {
            context.AllowCacheStorage = false;
        }

        return ValueTask.CompletedTask;
    }
}
