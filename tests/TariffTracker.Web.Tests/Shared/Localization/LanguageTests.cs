using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace TariffTracker.Web.Tests.Shared.Localization;

public sealed class LanguageTests(TrackerHost host) : IClassFixture<TrackerHost>
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("ja", "ja")]
    [InlineData("de", "en")]
    public async Task Page_FollowsTheBrowser_AndEnglishElse(string asked, string expected) =>
        Assert.Equal(expected, (await host.GetPageAsync("/", asked)).Document.DocumentElement.GetAttribute("lang"));

    [Theory]
    [InlineData("%2Frounds%3FasOf%3D2025-06-03", "/rounds?asOf=2025-06-03")]
    [InlineData("https%3A%2F%2Fevil.example", "/")]
    [InlineData("%2F%2Fevil.example", "/")]
    [InlineData("%2F%5Cevil.example", "/")]
    [InlineData("%2Fa%0Ab", "/")]
    [InlineData("", "/")]
    public async Task Choice_IsRemembered_AndLeadsBackIntoTheSiteOnly(string back, string expected)
    {
        using var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var chosen = await client.GetAsync(new Uri($"/language/ja?back={back}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal(expected, chosen.Headers.Location?.OriginalString);
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"ja\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_OfAnotherLanguage_DoesNotExist() =>
        Assert.Equal(HttpStatusCode.NotFound, (await host.GetPageAsync("/language/fr")).Status);
}
