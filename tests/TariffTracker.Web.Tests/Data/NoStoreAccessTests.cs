using System.Globalization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;

namespace TariffTracker.Web.Tests.Data;

public sealed class NoStoreAccessTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Fact]
    public async Task EveryPageAndEveryAnswerOfTheApi_AfterStart_SendsNothingToTheStore()
    {
        await host.GetPageAsync("/");
        var atStart = host.StoreAccess.Commands;
        Assert.NotEqual(0, atStart);
        List<string> addresses = [.. Addresses()];
        Assert.Contains("/", addresses);
        Assert.Contains("/api/v1/rates", addresses);

        foreach (var address in addresses.SelectMany(each => new[] { each, $"{each}?asOf=2025-06-03&known=2025-05-01" }))
        {
            await host.GetPageAsync(address);
            Assert.True(atStart == host.StoreAccess.Commands, $"{address} asked the store.");
        }
    }

    /// <summary>Every address that reads, with ids that exist.</summary>
    private IEnumerable<string> Addresses()
    {
        var record = host.Services.GetRequiredService<RecordCache>().Current;
        return host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
                || Text(endpoint).StartsWith("/api/v1/", StringComparison.Ordinal)
            )
            // What the record said before is asked of the store, each time.
            .Where(endpoint =>
                !Text(endpoint).Contains("/history/", StringComparison.Ordinal)
                && !Text(endpoint).EndsWith("/changes", StringComparison.Ordinal)
            )
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            .Select(endpoint => Filled(endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name), Text(endpoint), record))
            .Distinct();
    }

    private static string Text(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    private static string Filled(IEnumerable<string> parameters, string text, TariffRecord record)
    {
        var first = text.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part is not ("api" or "v1"));
        foreach (var parameter in parameters)
        {
            var value = (first, parameter) switch
            {
                ("rounds", _) => record.Rounds[^1].Number.ToString(CultureInfo.InvariantCulture),
                ("measures", _) => record.Measures[0].Id,
                ("proposals", _) => record.Proposals[0].Id,
                ("sources", _) => record.Sources[0].Id,
                (_, "path") => "no-such-page",
                _ => throw new InvalidOperationException($"Teach this test what to put into {text}."),
            };
            var start = text.IndexOf('{', StringComparison.Ordinal);
            text = text[..start] + value + text[(text.IndexOf('}', start) + 1)..];
        }

        return text;
    }
}
