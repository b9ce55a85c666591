using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TariffTracker.Web.Tests.Shared.Hosting;

/// <summary>The program as a process of its own: what whoever starts it sees.</summary>
public sealed class StartTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-start-");
    private readonly TemporarySeeds seeds = new(SmallRecord.Documents);

    public void Dispose()
    {
        seeds.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Store__Provider", "mysql", "Store__Provider is 'mysql', but must be 'sqlite' or 'postgres'.")]
    [InlineData("Site__PublicUrl", "nonsense", "Site__PublicUrl is 'nonsense', but must be a whole address")]
    [InlineData("ASPNETCORE_URLS", "5080", "ASPNETCORE_URLS or --urls is '5080', but must be an address such as http://localhost:5080.")]
    [InlineData("Serilog__MinimumLevel__Default", "Loud", "The settings under Serilog cannot be used: The value Loud")]
    public async Task WrongSetting_AtStart_EndsWithOneMessage(string name, string value, string message)
    {
        var (exitCode, output, errors) = await RunAsync((name, value));

        Assert.Equal(1, exitCode);
        Assert.StartsWith("TariffTracker cannot start.", errors, StringComparison.Ordinal);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
        Assert.Empty(output);
    }

    [Fact]
    public async Task BrokenSeeds_AtStart_EndWithOneMessage()
    {
        seeds.Change("people.json", "\"side\"", "\"sides\"");

        var (exitCode, output, errors) = await RunAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("people.json, line 11, column ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakenPort_AtStart_EndsWithOneMessage()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        var (exitCode, output, errors) = await RunAsync(("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"));

        Assert.Equal(1, exitCode);
        Assert.Contains($"http://127.0.0.1:{port}: address already in use", errors, StringComparison.Ordinal);
        Assert.Contains("--urls", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddressOfAnotherMachine_AtStart_EndsWithOneMessage()
    {
        var (exitCode, output, errors) = await RunAsync(("ASPNETCORE_URLS", "http://192.0.2.1:5080"));

        Assert.Equal(1, exitCode);
        Assert.Contains("--urls", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_Started_SaysWhereItAndItsDataAre()
    {
        using var process = Start([("ASPNETCORE_URLS", "http://127.0.0.1:0")]);
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Cancellation) is { } line && !line.Contains("Ctrl+C", StringComparison.Ordinal))
        {
            lines.Add(line);
        }

        try
        {
            var address = new Uri(Assert.Single(lines, line => line.Contains("is ready:", StringComparison.Ordinal)).Split(' ')[^1]);
            Assert.Contains(lines, line => line.Contains(folder.FullName, StringComparison.Ordinal));
            using var client = new HttpClient();
            Assert.True((await client.GetAsync(new Uri(address, "/"), Cancellation)).IsSuccessStatusCode);
            Assert.Equal(
                ["keys", "logs", "tarifftracker.db"],
                folder
                    .EnumerateFileSystemInfos()
                    .Select(entry => entry.Name)
                    .Where(name => !name.Contains('-', StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
            );
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
        }
    }

    [Fact]
    public async Task Program_KilledAndStartedAgain_HasItsRecord()
    {
        for (var time = 1; time <= 2; time++)
        {
            using var process = Start([("ASPNETCORE_URLS", "http://127.0.0.1:0")]);
            var first = await process.StandardOutput.ReadLineAsync(Cancellation);
            process.Kill();
            await process.WaitForExitAsync(Cancellation);
            Assert.Contains(
                time == 1 ? "revision 1 with 14 documents. Seeds: 14 new" : "revision 1 with 14 documents. Seeds: 0 new",
                first,
                StringComparison.Ordinal
            );
        }
    }

    private async Task<(int ExitCode, string Output, string Errors)> RunAsync(params (string Name, string Value)[] settings)
    {
        using var process = Start(settings);
        var output = process.StandardOutput.ReadToEndAsync(Cancellation);
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        return (process.ExitCode, await output, await errors);
    }

    private Process Start((string Name, string Value)[] settings) => ProgramProcess.Start(folder, seeds, settings);
}
