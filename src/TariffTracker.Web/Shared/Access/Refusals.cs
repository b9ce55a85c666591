using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;

namespace TariffTracker.Web.Shared.Access;

/// <summary>What somebody gets who may not: a page that leads to sign-in or explains, and for programs a problem.</summary>
internal sealed class Refusals : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult
    )
    {
        if (authorizeResult.Succeeded)
        {
            return next(context);
        }

        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (isPage && authorizeResult.Challenged)
        {
            var here = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect(AppUrls.SignIn(here));
            return Task.CompletedTask;
        }

        return isPage ? ExplainAsync(next, context) : ProblemAsync(context, authorizeResult.Challenged);
    }

    /// <summary>The role that was asked for in vain; null when nothing was refused.</summary>
    public static AccountRole? RefusedRole(HttpContext context) => context.Items[typeof(Refusals)] as AccountRole?;

    // Routes.razor shows the explanation in place of the page, which is never made; so nothing that was sent is looked at either.
    private static Task ExplainAsync(RequestDelegate next, HttpContext context)
    {
        var policies = context.GetEndpoint()!.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).OfType<string>();
        context.Items[typeof(Refusals)] = policies.Select(policy => Policies.Least[policy]).DefaultIfEmpty(AccountRole.Administrator).Max();
        context.Request.Method = HttpMethods.Get;
        context.AnswerWith(StatusCodes.Status403Forbidden);
        return next(context);
    }

    private static Task ProblemAsync(HttpContext context, bool isAnonymous)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results
            .Problem(
                title: Words.English[isAnonymous ? "access.signInTitle" : "access.refusedTitle"],
                detail: Words.English[isAnonymous ? "access.signInDetail" : "access.refusedDetail"],
                statusCode: isAnonymous ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden
            )
            .ExecuteAsync(context);
    }
}
