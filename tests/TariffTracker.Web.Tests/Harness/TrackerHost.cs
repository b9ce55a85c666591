using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>
/// The real program on the seeds of the repository, in a folder of its own, with a clock that stands at 8 June 2025 (the
/// day of the five articles). Take it as a class fixture: <c>class MyTests(TrackerHost host) : IClassFixture&lt;TrackerHost&gt;</c>.
/// </summary>
public class TrackerHost : WebApplicationFactory<Program>
{
    /// <summary>The day the clock stands at unless it is moved.</summary>
    public static readonly DateOnly FirstToday = new(2025, 6, 8);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-host-");

    /// <summary>The clock of the program.</summary>
    public FixedClock Clock { get; } = FixedClock.AboutNoonInWashington(FirstToday);

    /// <summary>Counts what the program sends to its store.</summary>
    public StoreAccessCounter StoreAccess { get; } = new();

    /// <summary>Where the program keeps its file, logs and keys.</summary>
    public string Folder => folder.FullName;

    /// <summary>The folder the seeds are read from.</summary>
    protected virtual string Seeds => Path.Combine(Repository.Root, "seeds");

    /// <summary>The least level that is logged.</summary>
    protected virtual string LogLevel => "Warning";

    /// <summary>The lines the program has logged so far, each of them JSON.</summary>
    public async Task<IReadOnlyList<string>> ReadLogAsync()
    {
        var file = Directory.EnumerateFiles(Path.Combine(Folder, "logs")).Single();
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Asks for a page and reads it.</summary>
    /// <param name="address">From the root on, such as <c>/rounds/5?asOf=2025-06-08</c>.</param>
    /// <param name="language">What the browser asks for: <c>en</c> or <c>ja</c>.</param>
    public async Task<PageAnswer> GetPageAsync(string address, string language = "en")
    {
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new PageAnswer(response.StatusCode, response.Headers, html);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder
            .UseSetting("Store:Provider", "sqlite")
            .UseSetting("Store:Folder", Folder)
            .UseSetting("Store:Seeds", Seeds)
            .UseSetting("Serilog:MinimumLevel", LogLevel);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<IInterceptor>(StoreAccess);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
        folder.Delete(recursive: true);
    }
}
