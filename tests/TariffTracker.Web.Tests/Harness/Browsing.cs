using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>Somebody with a browser that keeps cookies and runs no script: fills in forms as the pages have them.</summary>
public sealed class Browsing(TrackerHost host) : IDisposable
{
    /// <summary>A password that is let through.</summary>
    public const string Password = "correct horse battery";

    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly HttpClient client = host.CreateClient(
        new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }
    );

    /// <summary>The last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = new();

    /// <summary>The page of the last answer.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    /// <summary>What the main part of the page says.</summary>
    public string Main => Page.QuerySelector("main")?.TextContent ?? "";

    /// <summary>Where the last answer leads; empty when it is no redirection.</summary>
    public string LeadsTo => Answer.Headers.Location?.ToString() ?? "";

    /// <summary>A visitor who has just made an account with a role.</summary>
    public static async Task<Browsing> AsAsync(TrackerHost host, AccountRole role, string name)
    {
        ArgumentNullException.ThrowIfNull(host);
        var browsing = new Browsing(host);
        await using var scope = host.Services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<AccountLinks>().InviteAsync("a test", role, name, Cancellation);
        await browsing.OpenAsync($"/account/invitation?token={secret}");
        await browsing.SendAsync(("Name", name), ("Password", Password), ("Again", Password));
        Assert.Equal("/account", new Uri(new Uri("http://localhost"), browsing.LeadsTo).AbsolutePath);
        return browsing;
    }

    /// <summary>Opens an address.</summary>
    public Task<HttpStatusCode> OpenAsync(string address) =>
        AskAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)));

    /// <summary>Sends the form of the page that has the first of the fields, or the only one; hidden fields go with it.</summary>
    public Task<HttpStatusCode> SendAsync(params (string Name, string Value)[] fields)
    {
        var forms = Page.QuerySelectorAll<IHtmlFormElement>("main form");
        var form = fields.Length == 0 ? forms.First() : forms.First(each => Has(each, fields[0].Name));
        return SendAsync(form, fields);
    }

    /// <summary>Sends one form of the page.</summary>
    public Task<HttpStatusCode> SendAsync(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(form);
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .Select(input => KeyValuePair.Create(input.Name!, input.Value));
        var filled = fields.Select(field => KeyValuePair.Create(field.Name, field.Value));
        return AskAsync(
            new HttpRequestMessage(HttpMethod.Post, Answer.RequestMessage!.RequestUri)
            {
                Content = new FormUrlEncodedContent(hidden.Concat(filled)),
            }
        );
    }

    /// <summary>Sends a request as it is.</summary>
    public async Task<HttpStatusCode> AskAsync(HttpRequestMessage request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");
        Answer = await client.SendAsync(request, Cancellation);
        Page = new HtmlParser().ParseDocument(await Answer.Content.ReadAsStringAsync(Cancellation));
        return Answer.StatusCode;
    }

    /// <summary>Signs in by name and password.</summary>
    public async Task<HttpStatusCode> SignInAsync(string name, string password = Password, string back = "")
    {
        await OpenAsync("/account/sign-in" + (back.Length == 0 ? "" : $"?back={Uri.EscapeDataString(back)}"));
        return await SendAsync(("Name", name), ("Password", password));
    }

    public void Dispose() => client.Dispose();

    private static bool Has(IHtmlFormElement form, string field) =>
        form.QuerySelector($"[name='{field}']") is not null || form.Owner?.QuerySelector($"[form='{form.Id}'][name='{field}']") is not null;
}
