using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TariffTracker.Web.Shared.Api;

/// <summary>What the OpenAPI document says about the interface as a whole.</summary>
internal static class ApiDocument
{
    private const string About =
        "US tariffs on goods of Japan and the talks about them, under two clocks. "
        + "Every address takes asOf (the day goods are entered, a civil day in Washington), known (only what had been announced or published by "
        + "that day) and rev (revision of the record); without them: today, today, newest. Percentages are numbers (25 means 25 %), "
        + "dates are YYYY-MM-DD, until is the first day on which something no longer applies. Rates are a record, not customs advice.";

    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "TariffTracker",
                    Version = "v1",
                    Description = About,
                };

                // The address depends on where the program runs; a description that differs by host would differ by build, too.
                document.Servers = [];
                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, _, _) =>
            {
                operation.Parameters ??= [];
                operation.Parameters.Add(Parameter("asOf", "The day goods are entered; today when absent.", "date"));
                operation.Parameters.Add(Parameter("known", "Only what was known by this day; today when absent.", "date"));
                operation.Parameters.Add(Parameter("rev", "Revision of the record; the newest when absent.", null));
                return Task.CompletedTask;
            }
        );
    }

    private static OpenApiParameter Parameter(string name, string description, string? format) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = description,
            Schema = new OpenApiSchema { Type = format is null ? JsonSchemaType.Integer : JsonSchemaType.String, Format = format },
        };
}
