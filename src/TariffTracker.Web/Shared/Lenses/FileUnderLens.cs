using Microsoft.Net.Http.Headers;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>Marks the address of a file outside <c>/api</c> that follows from the lens.</summary>
public sealed class FileUnderLens;

/// <summary>Files of what pages show.</summary>
public static class FilesUnderLens
{
    /// <summary>Endpoints that answer with files under the clocks of their address, in the language of the reader, and always asked for anew.</summary>
    public static RouteGroupBuilder MapFilesUnderLens(this IEndpointRouteBuilder app)
    {
        var files = app.MapGroup("").WithMetadata(new FileUnderLens()).ExcludeFromDescription();
        files.AddEndpointFilter(
            (context, next) =>
            {
                var headers = context.HttpContext.Response.Headers;
                headers.CacheControl = "no-cache";
                headers.Vary = $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}";
                return next(context);
            }
        );
        return files;
    }
}
