using System.Net;
using Microsoft.AspNetCore.Hosting;
using Npgsql;

namespace TariffTracker.Web.Tests.Data;

/// <summary>The whole program on PostgreSQL, by configuration alone.</summary>
public sealed class PostgresHostTests(PostgresCluster cluster)
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Program_OnPostgres_ReadsAndOutlivesItsServer()
    {
        Assert.SkipWhen(PostgresCluster.WhySkipped is not null, PostgresCluster.WhySkipped ?? "");
        var connection = await cluster.CreateDatabaseAsync();
        await using var host = new PostgresHost(connection);

        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync("/?asOf=2025-06-08&known=2025-06-08")).Status);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(host, "/health/ready"));
        Assert.False(File.Exists(Path.Combine(host.Folder, "tarifftracker.db")));

        await DropAsync(connection);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await AskAsync(host, "/health/ready"));
        Assert.Equal(HttpStatusCode.OK, (await host.GetPageAsync("/?asOf=2025-06-03")).Status);
    }

    private static async Task<HttpStatusCode> AskAsync(TrackerHost host, string address)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    private async Task DropAsync(string connection)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        await using var source = NpgsqlDataSource.Create(await cluster.ConnectionAsync("postgres"));
        await using var command = source.CreateCommand($"drop database {name} with (force)");
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    private sealed class PostgresHost(string connection) : TrackerHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Store:Provider", "postgres").UseSetting("Store:Connection", connection);
        }
    }
}
