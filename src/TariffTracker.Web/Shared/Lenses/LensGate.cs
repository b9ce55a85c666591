using Microsoft.AspNetCore.Components.Endpoints;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.History;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;

namespace TariffTracker.Web.Shared.Lenses;

/// <summary>Stops addresses with a wrong lens before a page or an endpoint sees them.</summary>
public static class LensGate
{
    /// <summary>Answers a wrong lens: under <c>/api</c> and for files with problem details, on a page with the page that explains it.</summary>
    public static IApplicationBuilder UseLens(this IApplicationBuilder app) => app.Use(Check);

    private static async Task Check(HttpContext http, RequestDelegate next)
    {
        var isApi =
            http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            || http.GetEndpoint()?.Metadata.GetMetadata<FileUnderLens>() is not null;
        var isPage = http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (isApi || isPage)
        {
            await TakeRevisionAsync(http);
        }

        if ((isApi || isPage) && http.RequestServices.GetRequiredService<Reading>().Problem is { } problem)
        {
            if (isApi)
            {
                await Details(problem).ExecuteAsync(http);
                return;
            }

            // Routes.razor shows the explanation in place of the page.
            http.AnswerWith(problem.Status);
        }

        await next(http);
    }

    /// <summary>Gets an earlier revision ready, where the address names one, before anything of the request reads the record.</summary>
    private static async Task TakeRevisionAsync(HttpContext http)
    {
        var services = http.RequestServices;
        var newest = services.GetRequiredService<RecordCache>().Current.Revision;
        var address = LensAddress.Read(http.Request.Query, services.GetRequiredService<WashingtonClock>().Today, newest);
        if (address is { Problem: null, Revision: { } revision } && revision < newest)
        {
            http.Items[typeof(LoadedRecord)] = await services.GetRequiredService<RecordHistory>().AsOfAsync(revision, http.RequestAborted);
        }
    }

    /// <summary>The answer to a program whose address has a wrong day or revision.</summary>
    public static IResult Details(LensProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Results.Problem(
            title: Words.English["lenses.title"],
            detail: LensProblemSentence.Of(problem, Words.English),
            statusCode: problem.Status,
            extensions: new Dictionary<string, object?> { ["parameter"] = problem.Parameter }
        );
    }
}
