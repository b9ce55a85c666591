using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TariffTracker.Web.Shared.Output;

namespace TariffTracker.Browser.Tests;

/// <summary>The script in the browser and the server come from different generations; docs/decisions/0004.</summary>
public sealed class CircuitTests(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task BlazorScript_WithThisServer_StartsACircuitThatAnswers()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseAntiforgery();
        app.MapBlazorScript();
        app.MapRazorComponents<CounterApp>().AddInteractiveServerRenderMode();
        await app.StartAsync(TestContext.Current.CancellationToken);

        var page = await Open("/counter", of: new Uri(app.Urls.Single()));
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("circuit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clicked 0 times" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveTextAsync("Clicked 1 times");
        await page.CloseAsync();
    }

    private sealed class CounterApp : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            ArgumentNullException.ThrowIfNull(builder);
            builder.AddMarkupContent(0, "<!DOCTYPE html>");
            builder.OpenElement(1, "html");
            builder.AddMarkupContent(2, "<head><title>Counter</title><link rel='icon' href='data:,'></head>");
            builder.OpenElement(3, "body");
            builder.OpenComponent<CounterPage>(4);
            builder.AddComponentRenderMode(RenderMode.InteractiveServer);
            builder.CloseComponent();
            builder.AddMarkupContent(5, $"<script src='{BlazorScript.Address}'></script>");
            builder.CloseElement();
            builder.CloseElement();
        }
    }
}

/// <summary>A button that counts, in a circuit.</summary>
[Route("/counter")]
public sealed class CounterPage : ComponentBase
{
    private int clicks;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "output");
        builder.AddContent(1, RendererInfo.IsInteractive ? "circuit" : "static");
        builder.CloseElement();
        builder.OpenElement(2, "button");
        builder.AddAttribute(3, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, () => clicks++));
        builder.AddContent(4, $"Clicked {clicks} times");
        builder.CloseElement();
    }
}
