using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Data;

/// <summary>The file of the SQLite store: made whole or not at all, and left alone when it is not ours.</summary>
internal static class SqliteFile
{
    private static readonly byte[] FirstBytes = Encoding.ASCII.GetBytes("SQLite format 3\0");

    public static string Connection(string file, bool pooling = true) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            Pooling = pooling,
        }.ConnectionString;

    /// <summary>Makes the file when there is none, else checks that it is a store of this program.</summary>
    /// <exception cref="StartProblemException">Something else lies where the store should be.</exception>
    public static async Task PrepareAsync(string file, CancellationToken cancellation)
    {
        if (Directory.Exists(file))
        {
            throw NotOurs(file, "is a folder");
        }

        if (File.Exists(file))
        {
            await CheckAsync(file, cancellation);
        }
        else
        {
            await MakeAsync(file, cancellation);
        }
    }

    private static async Task CheckAsync(string file, CancellationToken cancellation)
    {
        var first = new byte[FirstBytes.Length];
        await using (var stream = Open(file))
        {
            if (stream.Length == 0)
            {
                throw NotOurs(file, "is empty");
            }

            if (
                await stream.ReadAtLeastAsync(first, first.Length, throwOnEndOfStream: false, cancellation) < first.Length
                || !first.SequenceEqual(FirstBytes)
            )
            {
                throw NotOurs(file, "is not an SQLite database");
            }
        }

        // Read-only, so that a database of somebody else stays exactly as it is.
        var readOnly = new SqliteConnectionStringBuilder(Connection(file, pooling: false)) { Mode = SqliteOpenMode.ReadOnly };
        await using var connection = new SqliteConnection(readOnly.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText =
                "select count(*) from sqlite_master where type = 'table' and name in ('__EFMigrationsHistory', 'Revisions', 'RevisionDocuments')";
            if (await command.ExecuteScalarAsync(cancellation) is not 3L)
            {
                throw NotOurs(file, "is an SQLite database without the tables of this program");
            }
        }
        catch (SqliteException problem)
        {
            throw NotOurs(file, $"cannot be read as an SQLite database ({problem.Message})");
        }
    }

    // A start that is cut off leaves only a file under another name, which the next start throws away.
    private static async Task MakeAsync(string file, CancellationToken cancellation)
    {
        var unfinished = file + ".unfinished";
        foreach (var leftover in new[] { unfinished, unfinished + "-wal", unfinished + "-shm", unfinished + "-journal" })
        {
            File.Delete(leftover);
        }

        var options = new DbContextOptionsBuilder<SqliteRecordDb>().UseSqlite(Connection(unfinished, pooling: false)).Options;
        await using (var db = new SqliteRecordDb(options))
        {
            await db.Database.MigrateAsync(cancellation);
            await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);
        }

        File.Move(unfinished, file);
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartProblemException($"The store {file} cannot be opened for writing: {problem.Message}", problem);
        }
    }

    private static StartProblemException NotOurs(string file, string what) =>
        new(
            $"The store {file} {what}. It was left as it is. "
                + "Move it away to start with a new store, put your own store back in its place, or set Store__Folder to another folder."
        );
}
