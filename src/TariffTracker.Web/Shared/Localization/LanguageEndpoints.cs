using Microsoft.AspNetCore.Localization;

namespace TariffTracker.Web.Shared.Localization;

/// <summary>Which language a reader gets: the one they chose, else the one their browser asks for, else English.</summary>
public static class LanguageEndpoints
{
    private static readonly string[] Languages = ["en", "ja"];

    /// <summary>Settles the language of each request.</summary>
    public static IApplicationBuilder UseLanguage(this IApplicationBuilder app) =>
        app.UseRequestLocalization(options =>
        {
            options.SetDefaultCulture("en").AddSupportedCultures(Languages).AddSupportedUICultures(Languages);
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });

    /// <summary><c>/language/ja?back=/timeline</c> remembers the choice and returns to the page.</summary>
    public static void MapLanguage(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/language/{language:regex(^(en|ja)$)}", Choose).AllowAnonymous().ExcludeFromDescription();

    private static IResult Choose(string language, string? back, HttpContext http)
    {
        http.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language)),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                Path = "/",
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            }
        );
        return Results.LocalRedirect(AppUrls.IsLocal(back) ? back! : "/");
    }
}
