using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Tests.Shared.Access;

public sealed class AccessTests(AccessTests.Host host) : IClassFixture<AccessTests.Host>
{
    // What takes a POST on purpose without a form of ours behind it: it changes nothing, or is the circuit's own.
    private static readonly string[] WithoutForm = ["/api/v1/scenarios/evaluate", "/calculator/ask", "/_blazor", "/api/{**path}"];

    public static TheoryData<string, AccountRole> Refused =>
        new()
        {
            { "/admin/people", AccountRole.Editor },
            { "/admin/people", AccountRole.Reviewer },
            { "/admin/audit", AccountRole.Reader },
        };

    [Theory]
    [InlineData("/admin/people")]
    [InlineData("/admin/audit?before=3")]
    [InlineData("/account")]
    public async Task Page_ForPeopleWithARole_LeadsAnAnonymousVisitorToSignIn(string address)
    {
        using var browsing = new Browsing(host);

        Assert.Equal(HttpStatusCode.Found, await browsing.OpenAsync(address));
        Assert.Equal($"/account/sign-in?back={Uri.EscapeDataString(address)}", browsing.LeadsTo);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Page_ForAHigherRole_ExplainsInPlaceOfAForm(string address, AccountRole role)
    {
        using var browsing = await Browsing.AsAsync(host, role, $"Refused {role} {address.Length}");

        Assert.Equal(HttpStatusCode.Forbidden, await browsing.OpenAsync(address));
        Assert.Contains("Administrator", browsing.Main, StringComparison.Ordinal);
        Assert.Contains("Ask an administrator", browsing.Main, StringComparison.Ordinal);
        Assert.Empty(browsing.Page.QuerySelectorAll("main form"));
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("_handler", "invite"), new("Person", "me")]),
        };
        Assert.Equal(HttpStatusCode.Forbidden, await browsing.AskAsync(post));
    }

    [Fact]
    public async Task EveryAddressThatTakesAPost_RefusesOneWithoutItsToken()
    {
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Walker");
        var accepted = new List<string>();
        var walked = 0;
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var address = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var takesPost = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;
            var isPage = endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
            if (!takesPost || WithoutForm.Any(each => address.StartsWith(each, StringComparison.Ordinal)) || (isPage && !IsOurs(address)))
            {
                continue;
            }

            walked++;
            using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
            {
                Content = new FormUrlEncodedContent([new("_handler", "any"), new("Name", "x")]),
            };
            if (await administrator.AskAsync(post) != HttpStatusCode.BadRequest)
            {
                accepted.Add($"{address}: {administrator.Answer.StatusCode}");
            }
        }

        Assert.Empty(accepted);
        Assert.True(walked >= 13, $"Only {walked} addresses take a POST.");
    }

    [Fact]
    public async Task ReadingPage_OfSomebodySignedIn_NamesThem_AndIsNeverKept()
    {
        using var anonymous = new Browsing(host);
        await anonymous.OpenAsync("/rounds");
        using var reader = await Browsing.AsAsync(host, AccountRole.Reader, "Reading Ito");
        await reader.OpenAsync("/rounds");

        Assert.Contains("Reading Ito", reader.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(reader.Answer.Headers.CacheControl!.NoStore);
        Assert.Null(reader.Answer.Headers.ETag);
        await anonymous.OpenAsync("/rounds");
        Assert.NotNull(anonymous.Answer.Headers.Age);
        Assert.DoesNotContain("Reading Ito", anonymous.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.False(anonymous.Answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task PageWithAForm_IsNeverKept()
    {
        using var first = new Browsing(host);
        using var second = new Browsing(host);
        await first.OpenAsync("/account/sign-in");
        await first.OpenAsync("/account/sign-in");
        await second.OpenAsync("/account/sign-in");

        Assert.True(first.Answer.Headers.CacheControl!.NoStore);
        Assert.Null(second.Answer.Headers.Age);
        Assert.NotEqual(Token(first), Token(second));
    }

    [Fact]
    public async Task EveryPage_UnderAdminEditOrReview_AsksForARole()
    {
        var open = host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/') is var address && IsForRoles(address))
            .Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy is null))
            .Select(endpoint => endpoint.RoutePattern.RawText);

        Assert.Empty(open);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task SiteThatRequiresSignIn_RefusesReadingButNotTheDoor()
    {
        await using var closed = new ClosedHost();
        using var visitor = new Browsing(closed);

        Assert.Equal(HttpStatusCode.Found, await visitor.OpenAsync("/rounds?asOf=2025-06-08"));
        Assert.Equal("/account/sign-in?back=%2Frounds%3FasOf%3D2025-06-08", visitor.LeadsTo);
        Assert.Equal(HttpStatusCode.Unauthorized, await visitor.OpenAsync("/api/v1/rates"));
        var problem = JsonDocument.Parse(await visitor.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("Sign-in needed", problem.GetProperty("title").GetString());
        Assert.Equal(HttpStatusCode.OK, await visitor.OpenAsync("/account/sign-in"));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.OpenAsync("/account/setup"));
        Assert.Equal(HttpStatusCode.OK, await visitor.OpenAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await visitor.OpenAsync("/css/tokens.css"));
        using var reader = await Browsing.AsAsync(closed, AccountRole.Reader, "Ito");
        Assert.Equal(HttpStatusCode.OK, await reader.OpenAsync("/rounds"));
        Assert.Equal(HttpStatusCode.OK, await reader.OpenAsync("/api/v1/rates"));
    }

    private static bool IsOurs(string address) =>
        address.StartsWith("/account", StringComparison.Ordinal) || IsForRoles(address.TrimStart('/'));

    private static bool IsForRoles(string address) => address.Split('/')[0] is "admin" or "edit" or "review";

    private static string? Token(Browsing browsing) =>
        browsing.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");

    /// <summary>The small record, for all tests of the class together.</summary>
    public sealed class Host : TrackerHost
    {
        private readonly TemporarySeeds seeds = new(SmallRecord.Documents);

        protected override string Seeds => seeds.Folder;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            seeds.Dispose();
        }
    }

    private sealed class ClosedHost : TrackerHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder.UseSetting("Access:RequireSignIn", "true"));
        }
    }
}
