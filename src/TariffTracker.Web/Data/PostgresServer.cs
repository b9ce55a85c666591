using System.Net.Sockets;
using Npgsql;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>The server of the PostgreSQL store.</summary>
internal static class PostgresServer
{
    // Ours has its own tables, or at most what a first start that was cut off had made of EF's.
    private const string HoldsTablesOfOthersOnly = """
        select to_regclass('"Revisions"') is null and exists (
            select from information_schema.tables where table_schema = current_schema() and not starts_with(table_name, '__EF'))
        """;

    /// <summary>Checks that the database answers and is ours or empty.</summary>
    /// <exception cref="StartProblemException">It cannot be reached, refuses us, or belongs to another program.</exception>
    public static async Task CheckAsync(string connectionString, CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        var where = $"PostgreSQL at {settings.Host}:{settings.Port}";
        try
        {
            await using var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync(cancellation);
            await using var question = new NpgsqlCommand(HoldsTablesOfOthersOnly, connection);
            if (await question.ExecuteScalarAsync(cancellation) is true)
            {
                throw new StartProblemException(
                    $"The database {settings.Database} on {where} holds tables of another program. It was left as it is. "
                        + "Name an empty database in Store__Connection."
                );
            }
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
