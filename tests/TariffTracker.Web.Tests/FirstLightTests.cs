using Microsoft.AspNetCore.Mvc.Testing;

namespace TariffTracker.Web.Tests;

public sealed class FirstLightTests
{
    [Fact]
    public async Task Host_Started_AnswersUnknownAddressWithNotFound()
    {
        await using var host = new WebApplicationFactory<Program>();
        using var client = host.CreateClient();
        var answer = await client.GetAsync(new Uri("/no-such-page", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }
}
