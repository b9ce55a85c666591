using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>Logs: plain lines on the console, JSON in a file for each day.</summary>
public static class Logs
{
    private const string ConsoleLine = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const int MostFiles = 31;
    private const long MostBytesPerFile = 50_000_000;

    /// <summary>Takes over all logging. The section Serilog of the configuration can change every level.</summary>
    /// <exception cref="StartProblemException">That section cannot be used.</exception>
    public static void AddLogs(this WebApplicationBuilder builder, StoreSettings store)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Make(builder.Configuration, store), dispose: true);
    }

    private static Serilog.Core.Logger Make(IConfiguration configuration, StoreSettings store)
    {
        var logs = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // EF writes an error for every command that fails, also for its own question whether an empty database has a
            // history. Whoever sent the command gets the exception and says what it means.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
            // Warns at each first start that keys are kept without a certificate, which is so by design: they are as safe as their folder.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // Told by Start, in words.
            .Filter.ByExcluding(line => line.Level == LogEventLevel.Error && Start.CannotListen(line.Exception))
            .Enrich.FromLogContext()
            .WriteTo.Console(outputTemplate: ConsoleLine, formatProvider: CultureInfo.InvariantCulture)
            .WriteTo.File(
                new JsonFormatter(renderMessage: true, formatProvider: CultureInfo.InvariantCulture),
                Path.Combine(store.Logs, "tarifftracker-.json"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: MostBytesPerFile,
                retainedFileCountLimit: MostFiles
            );
        try
        {
            return logs.ReadFrom.Configuration(configuration).CreateLogger();
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new StartProblemException($"The settings under Serilog cannot be used: {problem.Message}", problem);
        }
    }
}
