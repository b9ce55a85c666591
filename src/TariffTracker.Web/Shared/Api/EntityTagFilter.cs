using System.Globalization;
using Microsoft.Net.Http.Headers;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Shared.Api;

/// <summary>Gives every answer an entity tag and answers 304 to whoever already has it.</summary>
/// <remarks>An answer follows from its address, the revision of the record, the day in Washington and the program, and from nothing else.</remarks>
internal sealed class EntityTagFilter(Reading reading) : IEndpointFilter
{
    private static readonly string Program = typeof(EntityTagFilter).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var tag = new EntityTagHeaderValue(
            string.Create(CultureInfo.InvariantCulture, $"\"{reading.Revision}-{reading.Today:yyyyMMdd}-{Program}\""),
            isWeak: true
        );
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(given => given.Compare(tag, useStrongComparison: false)))
        {
            http.Response.GetTypedHeaders().ETag = tag;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var answer = await next(context);
        if (answer is not IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            http.Response.GetTypedHeaders().ETag = tag;
            http.Response.Headers.CacheControl = "no-cache";
        }

        return answer;
    }
}
