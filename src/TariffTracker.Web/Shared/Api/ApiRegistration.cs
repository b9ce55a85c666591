using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TariffTracker.Web.Shared.Api;

/// <summary>What the JSON interface under <c>/api/v1</c> needs.</summary>
public static class ApiRegistration
{
    /// <summary>How answers are written: camelCase, kebab-case words, dates as YYYY-MM-DD, Japanese as characters.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
            );
        });
        services.AddProblemDetails();
        services.AddOpenApi("v1", ApiDocument.Describe);
        return services;
    }
}
