namespace TariffTracker.Web.Shared.Output;

/// <summary>Lets a page choose the status it is answered with.</summary>
public static class PageStatus
{
    /// <summary>Sends the page with <paramref name="status"/>.</summary>
    /// <remarks>
    /// Set as the answer starts and not at once: the framework drops the body of a component page whose status is 404 before it
    /// is rendered, to leave it to a middleware this site does not use.
    /// </remarks>
    public static void AnswerWith(this HttpContext http, int status)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.OnStarting(() =>
        {
            http.Response.StatusCode = status;
            return Task.CompletedTask;
        });
    }
}
