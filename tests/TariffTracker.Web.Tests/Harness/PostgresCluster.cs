using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace TariffTracker.Web.Tests.Harness;

/// <summary>A PostgreSQL server of the tests' own, made when the first test asks for it and thrown away at the end.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    // The server refuses to run as root; its package brings this user.
    private const string ServerUser = "postgres";

    private static readonly string? Binaries = FindBinaries();

    private readonly Lazy<Task<Server>> server = new(StartAsync);

    /// <summary>Why tests that need PostgreSQL are skipped; null when they are not. With TARIFFTRACKER_REQUIRE_ALL=1 they fail instead.</summary>
    public static string? WhySkipped { get; } =
        Binaries is null && Environment.GetEnvironmentVariable("TARIFFTRACKER_REQUIRE_ALL") != "1"
            ? "PostgreSQL is not installed: apt-get install postgresql."
            : null;

    /// <summary>Makes an empty database and gives the connection to it.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"t{Guid.NewGuid():N}";
        var connection = await ConnectionAsync("postgres");
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return await ConnectionAsync(name);
    }

    /// <summary>The connection to a database of this name, whether there is one or not.</summary>
    public async Task<string> ConnectionAsync(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = (await server.Value).Port,
            Username = ServerUser,
            Database = database,
            // A test that is over leaves nothing open behind it.
            Pooling = false,
        }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        if (server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            var (folder, _) = await server.Value;
            await RunAsync("pg_ctl", "stop", "-D", Path.Combine(folder.FullName, "data"), "-m", "immediate");
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Server> StartAsync()
    {
        if (Binaries is null)
        {
            throw new InvalidOperationException("PostgreSQL is not installed, and TARIFFTRACKER_REQUIRE_ALL=1 forbids to skip its tests.");
        }

        var folder = Directory.CreateTempSubdirectory("tariff-tracker-postgres-");
        try
        {
            return await StartAsync(folder);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    private static async Task<Server> StartAsync(DirectoryInfo folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            await ExecuteAsync("chown", ServerUser, folder.FullName);
        }

        var data = Path.Combine(folder.FullName, "data");
        var port = FreePort();
        await RunAsync("initdb", "-D", data, "-U", ServerUser, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C");
        var options = string.Create(
            CultureInfo.InvariantCulture,
            $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c fsync=off"
        );
        await RunAsync("pg_ctl", "start", "-w", "-D", data, "-l", Path.Combine(folder.FullName, "log"), "-o", options);
        return new Server(folder, port);
    }

    private static Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries!, program);
        return Environment.IsPrivilegedProcess
            ? ExecuteAsync("runuser", ["-u", ServerUser, "--", path, .. arguments])
            : ExecuteAsync(path, arguments);
    }

    private static async Task ExecuteAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            // The server's user need not be able to see the folder the tests run in.
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed: {string.Concat(output)}");
        }
    }

    private static string? FindBinaries()
    {
        const string packaged = "/usr/lib/postgresql";
        var versions = Directory.Exists(packaged) ? Directory.GetDirectories(packaged) : [];
        var onPath = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return versions
            .OrderByDescending(folder =>
                int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0
            )
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat(onPath)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed record Server(DirectoryInfo Folder, int Port);
}
