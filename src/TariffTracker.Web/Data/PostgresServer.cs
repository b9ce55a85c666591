using System.Net.Sockets;
using Npgsql;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>The server of the PostgreSQL store.</summary>
internal static class PostgresServer
{
    /// <summary>Checks that the database answers.</summary>
    /// <exception cref="StartProblemException">It cannot be reached or refuses us.</exception>
    public static async Task CheckAsync(string connectionString, CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var where = $"PostgreSQL at {settings.Host}:{settings.Port}";
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellation);
        }
        catch (PostgresException refusal)
        {
            throw new StartProblemException(
                $"{where} refused the connection: {refusal.MessageText} (SQLSTATE {refusal.SqlState}). "
                    + "Check database, user and password in Store__Connection; the database must exist.",
                refusal
            );
        }
        catch (Exception problem) when (problem is NpgsqlException or SocketException or TimeoutException)
        {
            throw new StartProblemException(
                $"{where} cannot be reached: {problem.GetBaseException().Message}. Check that it runs, and Host and Port in Store__Connection.",
                problem
            );
        }
    }
}
