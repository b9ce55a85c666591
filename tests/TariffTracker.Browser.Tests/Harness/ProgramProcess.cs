using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using TariffTracker.Web.Tests;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>The program as a process of its own on a folder of its own: what whoever starts it sees, and something that can be killed.</summary>
public sealed class ProgramProcess : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tariff-tracker-process-");
    private readonly int port = FreePort();
    private Process? process;

    /// <summary>Where it listens, also after it was started again.</summary>
    public Uri Address => new($"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Starts it and waits until it listens.</summary>
    /// <returns>The lines it printed.</returns>
    public async Task<IReadOnlyList<string>> StartAsync(CancellationToken cancellation)
    {
        var program = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Folder("src", "TariffTracker.Web"),
        };
        start.Environment["Store__Provider"] = "sqlite";
        start.Environment["Store__Folder"] = folder.FullName;
        start.Environment["Store__Seeds"] = Repository.Folder("seeds");
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            lines.Add(line);
            if (line.Contains("Ctrl+C", StringComparison.Ordinal))
            {
                return lines;
            }
        }

        throw new InvalidOperationException($"{program} ended: {string.Join(Environment.NewLine, lines)}");
    }

    /// <summary>Ends it at once, without a word.</summary>
    public async Task KillAsync()
    {
        if (process is { } running)
        {
            process = null;
            running.Kill();
            await running.WaitForExitAsync(CancellationToken.None);
            running.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        folder.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
