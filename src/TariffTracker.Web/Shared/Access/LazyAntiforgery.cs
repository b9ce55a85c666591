using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Forms;

namespace TariffTracker.Web.Shared.Access;

/// <summary>Makes the token of a form only where there is a form.</summary>
/// <remarks>The framework's own makes one for every page once circuits are possible; its cookie would keep every page from being kept.</remarks>
internal sealed class LazyAntiforgery(IHttpContextAccessor http, IAntiforgery antiforgery) : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken()
    {
        if (http.HttpContext is not { Response.HasStarted: false } context)
        {
            return null;
        }

        var tokens = antiforgery.GetAndStoreTokens(context);
        context.Items[typeof(LazyAntiforgery)] = true;
        return new AntiforgeryRequestToken(tokens.RequestToken!, tokens.FormFieldName);
    }

    /// <summary>True when the answer holds a token, which fits one browser alone.</summary>
    public static bool WasUsed(HttpContext context) => context.Items.ContainsKey(typeof(LazyAntiforgery));
}
