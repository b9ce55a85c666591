using Microsoft.AspNetCore.Components.Endpoints;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Which formats a reader gets: the ones they chose, else those of the language.</summary>
public static class FormatEndpoints
{
    private const string Cookie = "TariffTracker.Formats";

    /// <summary>The formats of whoever asked for a page; the usual ones for everything else, which programs read or people pass on.</summary>
    public static ReaderFormats FormatsOf(this HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            ? ReaderFormats.Usual
            : ReaderFormats.Read(http.Request.Cookies[Cookie]);
    }

    /// <summary><c>/formats?dates=year-first&amp;numbers=comma&amp;back=/timeline</c> remembers the choice and returns to the page.</summary>
    public static void MapFormats(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet(AppUrls.Formats, Choose).AllowAnonymous().ExcludeFromDescription();

    private static IResult Choose(string? dates, string? numbers, string? back, HttpContext http)
    {
        var chosen = new ReaderFormats(
            Slugs.Parse<DateStyle>(dates) ?? ReaderFormats.Usual.Dates,
            Slugs.Parse<NumberStyle>(numbers) ?? ReaderFormats.Usual.Numbers
        );
        var cookie = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(365),
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = http.Request.IsHttps,
        };
        if (chosen == ReaderFormats.Usual)
        {
            cookie.MaxAge = null;
            http.Response.Cookies.Delete(Cookie, cookie);
        }
        else
        {
            http.Response.Cookies.Append(Cookie, chosen.Code, cookie);
        }

        return Results.LocalRedirect(AppUrls.IsLocal(back) ? back! : "/");
    }
}
