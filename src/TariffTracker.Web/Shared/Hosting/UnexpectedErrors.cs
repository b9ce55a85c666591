using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>What people and programs get when something fails that should not: a number to quote, and nothing of the inside.</summary>
public static class UnexpectedErrors
{
    /// <summary>Address of the error page.</summary>
    public const string PageAddress = "/error";

    /// <summary>Adds problem details, for what lies under <c>/api</c>.</summary>
    public static void AddUnexpectedErrors(this IServiceCollection services)
    {
        services.AddProblemDetails(options =>
            options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["traceId"] = TraceId(context.HttpContext)
        );
        services.AddExceptionHandler<ApiErrors>();
    }

    /// <summary>Answers unexpected exceptions; they are logged here, once, with the same number.</summary>
    public static void UseUnexpectedErrors(this IApplicationBuilder app) =>
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = PageAddress, CreateScopeForErrors = true });

    /// <summary>The number under which the log tells what happened.</summary>
    public static string TraceId(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

    private sealed class ApiErrors(IProblemDetailsService problems) : IExceptionHandler
    {
        public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
        {
            if (!httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            {
                return false;
            }

            await problems.WriteAsync(
                new ProblemDetailsContext
                {
                    HttpContext = httpContext,
                    ProblemDetails =
                    {
                        Status = httpContext.Response.StatusCode,
                        Title = "Something failed on our side.",
                        Detail = "It has been logged under the number in traceId; quote it when you report this.",
                    },
                }
            );
            return true;
        }
    }
}
