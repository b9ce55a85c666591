using TariffTracker.Domain.Duties;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>What one good pays, for programs; and the form of the calculator.</summary>
public static class DutyEndpoints
{
    private const string TraitField = "is-";

    public static void MapDuty(this IEndpointRouteBuilder api) =>
        api.MapGet("/duty", Answer)
            .WithSummary("What one good of Japan pays, line by line")
            .WithDescription(
                "Every line names its reason, also of measures that give way. A trait that is neither stated nor denied and would change the "
                    + "total is named in cannotDecide; the total is then the one without it."
            )
            .Produces<DutyAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>Where the form of the calculator leads: to the page, under an address that says only what was stated.</summary>
    public static void MapCalculatorForm(this IEndpointRouteBuilder app) =>
        app.MapGet(AppUrls.CalculatorForm, Lead).ExcludeFromDescription();

    /// <summary>The name of the field of a trait, whose value is <c>yes</c>, <c>no</c> or nothing.</summary>
    public static string FieldOf(Trait trait) => TraitField + Slugs.Of(trait);

    private static IResult Answer(Reading reading, [AsParameters] DutyParameters asked)
    {
        var request = DutyRequest.Read(asked, reading.Record, reading.Lens.AsOf);
        return request.Product is { } product
            ? TypedResults.Ok(DutyAnswer.Of(reading.Record.Duties.For(product, reading.Lens.AsOf), reading))
            : ApiProblems.Refused(request.Problems[0].Parameter, DutyProblemSentence.Of(request.Problems[0], Words.English));
    }

    private static IResult Lead(Reading reading, HttpRequest request)
    {
        var today = Dates.Machine(reading.Today);
        return Results.LocalRedirect(
            AppUrls.Calculator(Stated(request.Query).Where(pair => pair.Key is not ("asOf" or "known") || pair.Value != today))
        );
    }

    private static IEnumerable<KeyValuePair<string, string>> Stated(IQueryCollection query) =>
        from pair in query
        from value in pair.Value
        where !string.IsNullOrWhiteSpace(value)
        select KeyValuePair.Create(
            !pair.Key.StartsWith(TraitField, StringComparison.Ordinal) ? pair.Key
                : value == "yes" ? "trait"
                : "not",
            pair.Key.StartsWith(TraitField, StringComparison.Ordinal) ? pair.Key[TraitField.Length..] : value.Trim()
        );
}
