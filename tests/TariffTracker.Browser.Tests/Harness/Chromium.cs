namespace TariffTracker.Browser.Tests.Harness;

/// <summary>The system's Chromium, started once for all tests; each test gets a fresh profile in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const float PatienceMs = 15_000;
    private const string Missing = "Chromium is not installed: apt-get install chromium, or name its program in CHROMIUM_PATH.";

    private readonly string? program = Find();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (program is null)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(PatienceMs);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = program,
                // The sandbox needs rights that a build server seldom gives; only our own pages are opened.
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            }
        );
    }

    /// <summary>A fresh profile. Skips the test when there is no Chromium, or fails it when every test is required.</summary>
    public async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        if (browser is null && Environment.GetEnvironmentVariable("TARIFFTRACKER_REQUIRE_ALL") == "1")
        {
            Assert.Fail(Missing);
        }

        Assert.SkipWhen(browser is null, Missing);
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        string[] places = named is null
            ? ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
            : [named];
        return Array.Find(places, File.Exists);
    }
}
