using Microsoft.AspNetCore.Http.HttpResults;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Api;

/// <summary>What programs are told when something is wrong with what they asked.</summary>
public static class ApiProblems
{
    /// <summary>400: a parameter has a value it cannot have.</summary>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="given">Its value.</param>
    /// <param name="allowed">What it can be, as the end of a sentence that begins "It must be".</param>
    public static ProblemHttpResult BadParameter(string parameter, string? given, string allowed) =>
        TypedResults.Problem(
            title: Words.English["api.badParameter"],
            detail: Words.English.Format("api.badParameterDetail", parameter, given, allowed),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?> { ["parameter"] = parameter }
        );

    /// <summary>400: a filter of a page has a value that the page does not offer.</summary>
    public static ProblemHttpResult BadFilter(FilterProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return BadParameter(
            problem.Name,
            problem.Given,
            problem.Offered.Count == 0 ? "what a page of this site links to" : "one of " + string.Join(", ", problem.Offered)
        );
    }

    /// <summary>400: a parameter has a value it cannot have, for a reason that takes a sentence of its own.</summary>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="sentence">What is wrong and what to do.</param>
    public static ProblemHttpResult Refused(string parameter, string sentence) =>
        TypedResults.Problem(
            title: Words.English["api.badParameter"],
            detail: Words.English.Format("api.refused", parameter, sentence),
            statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?> { ["parameter"] = parameter }
        );

    /// <summary>404: the record holds no such thing, or did not yet under the lens.</summary>
    public static ProblemHttpResult NotKnown(string kind, string id, bool knownToday) =>
        TypedResults.Problem(
            title: Words.English["api.notKnown"],
            detail: Words.English.Format(knownToday ? "api.notKnownThen" : "api.notKnownDetail", kind, id),
            statusCode: StatusCodes.Status404NotFound
        );

    /// <summary>404: there is no such address.</summary>
    public static ProblemHttpResult NoSuchAddress(string path) =>
        TypedResults.Problem(
            title: Words.English["api.noSuchAddress"],
            detail: Words.English.Format("api.noSuchAddressDetail", path),
            statusCode: StatusCodes.Status404NotFound
        );
}
