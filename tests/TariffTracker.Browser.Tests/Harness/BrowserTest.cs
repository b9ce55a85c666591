using System.Collections.Concurrent;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>Opens pages, and fails the test at its end when a page complained, broke, missed a file or asked another site for one.</summary>
[Collection(Journeys.Name)]
public abstract class BrowserTest(Chromium chromium, Site site) : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly List<IBrowserContext> contexts = [];

    protected Site Site => site;

    /// <summary>True while the server was taken away on purpose, and pages rightly complain of it.</summary>
    protected bool IsServerAway { get; set; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var context in contexts)
        {
            await context.DisposeAsync();
        }

        Assert.True(complaints.IsEmpty, string.Join(Environment.NewLine, complaints));
    }

    /// <summary>Opens an address, such as <c>/rounds/5</c>, in a profile of its own.</summary>
    /// <param name="address">The address from the site's root on.</param>
    /// <param name="reader">Who looks; at a desk when left out.</param>
    /// <param name="status">The status it must be answered with.</param>
    /// <param name="of">The site; the application when left out.</param>
    protected async Task<IPage> Open(string address, Reader? reader = null, int status = 200, Uri? of = null)
    {
        var root = of ?? site.Address;
        var context = await chromium.NewContext((reader ?? Reader.AtDesk).Options(root));
        contexts.Add(context);
        var page = await context.NewPageAsync();
        Watch(page, root);
        var answer = await page.GotoAsync(address);
        Assert.True(answer?.Status == status, $"{address} is answered with {answer?.Status}, not {status}.");
        return page;
    }

    private void Watch(IPage page, Uri root)
    {
        page.PageError += (_, error) => Complain($"{page.Url}: script error: {error}");
        page.RequestFailed += (_, request) =>
        {
            // Aborted is what the reader's next click does to a file still under way.
            if (request.Failure != "net::ERR_ABORTED")
            {
                Complain($"{page.Url}: {request.Failure} for {request.Url}");
            }
        };
        page.Request += (_, request) =>
        {
            var asked = new Uri(request.Url);
            if (asked.Scheme.StartsWith("http", StringComparison.Ordinal) && asked.Authority != root.Authority)
            {
                Complain($"{page.Url}: asks another site: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            // A page may well be an error page; what it loads may not.
            if (response.Status >= 400 && !response.Request.IsNavigationRequest)
            {
                Complain($"{page.Url}: {response.Status} for {response.Url}");
            }
        };
        page.Console += (_, message) =>
        {
            // Chromium repeats every failed response, of which those that matter are told above.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            {
                Complain($"{page.Url}: console: {message.Text}");
            }
        };
    }

    private void Complain(string what)
    {
        if (!IsServerAway)
        {
            complaints.Enqueue(what);
        }
    }
}
