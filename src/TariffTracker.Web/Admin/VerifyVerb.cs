using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data;
using TariffTracker.Web.Shared.Hosting;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Admin;

/// <summary>Checks from the command line that the store agrees with itself. It reads alone: nothing is migrated, seeded or mended.</summary>
public static class VerifyVerb
{
    public const string Name = "verify";

    public const string Usage = """
          verify                         whether audit log, revisions, rows and record agree, and where not
        """;

    /// <summary>Gives the exit code: 0 when all agrees, 1 when not, 2 when the order cannot be understood.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (args.Length > 0)
        {
            await errors.WriteLineAsync($"'{Name}' takes nothing more, but got '{string.Join(' ', args)}'.{Environment.NewLine}{Usage}");
            return 2;
        }

        var builder = WebApplication.CreateBuilder();
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
        builder.AddHost();
        await using var app = builder.Build();
        var settings = app.Services.GetRequiredService<StoreSettings>();
        if (settings.Provider == StoreProvider.Sqlite && !File.Exists(settings.SqliteFile))
        {
            throw new StartProblemException($"There is no store at {settings.SqliteFile}. Name its folder in Store__Folder.");
        }

        await using var db = await app.Services.GetRequiredService<IDbContextFactory<RecordDb>>().CreateDbContextAsync();
        return await ReportAsync(db, output, default);
    }

    /// <summary>Checks a store and tells what was found.</summary>
    public static async Task<int> ReportAsync(RecordDb db, TextWriter output, CancellationToken cancellation)
    {
        if ((await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await output.WriteLineAsync("The store is of an earlier version. Start this program on it once, then verify.");
            return 1;
        }

        var result = await StoreCheck.RunAsync(db, cancellation);
        foreach (var problem in result.Problems)
        {
            await output.WriteLineAsync(problem);
        }

        await output.WriteLineAsync(
            result.Problems.Count == 0
                ? $"All agrees: {result.Revisions} revisions, {result.Documents} documents, {result.AuditEntries} entries of the audit log."
                : $"Not everything agrees: {result.Problems.Count} problems."
        );
        return result.Problems.Count == 0 ? 0 : 1;
    }
}
