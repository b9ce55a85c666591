using System.Net.Mime;
using Microsoft.AspNetCore.Antiforgery;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Accounts;

/// <summary>What the script of passkeys talks to.</summary>
public static class AccountEndpoints
{
    internal const string PasskeySignInOptions = "/account/passkeys/sign-in/options";
    internal const string PasskeySignIn = "/account/passkeys/sign-in";
    internal const string PasskeyAddOptions = "/account/passkeys/options";
    internal const string PasskeyAdd = "/account/passkeys";

    private const long LongestCredential = 64 * 1024;

    /// <summary>Maps the four addresses of passkeys; each asks for the token of the form it stands behind.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder endpoints)
    {
        var passkeys = endpoints.MapGroup("").AddEndpointFilter(CheckTokenAsync).ExcludeFromDescription();
        passkeys.MapPost(PasskeySignInOptions, async (SignIns signIns) => Json(await signIns.PasskeyOptionsAsync())).AllowAnonymous();
        passkeys.MapPost(PasskeySignIn, SignInAsync).AllowAnonymous();
        passkeys
            .MapPost(PasskeyAddOptions, async (OwnAccount own) => Json(await own.PasskeyOptionsAsync() ?? "null"))
            .RequireAuthorization();
        passkeys.MapPost(PasskeyAdd, AddAsync).RequireAuthorization();
    }

    private static async Task<IResult> SignInAsync(SignIns signIns, HttpContext http, CancellationToken cancellation)
    {
        var outcome = await signIns.WithPasskeyAsync(await ReadAsync(http, cancellation), cancellation);
        return outcome switch
        {
            SignInOutcome.SignedIn => Results.NoContent(),
            SignInOutcome.TooManyTries => Results.Problem(
                title: Words.English.Of(outcome),
                statusCode: StatusCodes.Status429TooManyRequests
            ),
            _ => Results.Problem(title: Words.English.Of(outcome), statusCode: StatusCodes.Status401Unauthorized),
        };
    }

    private static async Task<IResult> AddAsync(OwnAccount own, HttpContext http, string? name, CancellationToken cancellation) =>
        await own.AddPasskeyAsync(await ReadAsync(http, cancellation), name?.Trim() ?? "", cancellation) is { } problem
            ? Results.Problem(title: Words.English.Of(problem), statusCode: StatusCodes.Status400BadRequest)
            : Results.NoContent();

    private static IResult Json(string options) => Results.Content(options, MediaTypeNames.Application.Json);

    private static async Task<string> ReadAsync(HttpContext http, CancellationToken cancellation)
    {
        using var reader = new StreamReader(http.Request.Body);
        return http.Request.ContentLength <= LongestCredential ? await reader.ReadToEndAsync(cancellation) : "";
    }

    private static async ValueTask<object?> CheckTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : Results.Problem(title: Words.English["accounts.noToken"], statusCode: StatusCodes.Status400BadRequest);
    }
}
