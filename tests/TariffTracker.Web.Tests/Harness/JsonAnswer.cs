using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>What came back for an address of the interface for programs.</summary>
public sealed record JsonAnswer(HttpStatusCode Status, string? MediaType, HttpResponseHeaders Headers, JsonElement Body)
{
    /// <summary>Asks for an address below <c>/api/v1/</c>, or for a whole address that begins with a slash.</summary>
    public static async Task<JsonAnswer> GetAsync(TrackerHost host, string address, string? ifNoneMatch = null)
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri(address.StartsWith('/') ? address : $"/api/v1/{address}", UriKind.Relative)
        );
        if (ifNoneMatch is not null)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(ifNoneMatch));
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(text.Length == 0 ? "null" : text);
        return new JsonAnswer(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers,
            json.RootElement.Clone()
        );
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonElement> Items => Body.GetProperty("items").EnumerateArray();
}
