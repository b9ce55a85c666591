using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using TariffTracker.Web.Data;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>What every part of the program stands on.</summary>
public static class HostRegistration
{
    /// <summary>Reads the settings, then adds address, logs, clock, keys, store and the answers to unexpected errors.</summary>
    /// <exception cref="StartProblemException">A setting is wrong.</exception>
    public static void AddHost(this WebApplicationBuilder builder)
    {
        var settings = TrackerSettings.Read(builder.Configuration, builder.Environment.ContentRootPath);
        builder.UseDefaultAddress();
        builder.AddLogs(settings.Store);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Also outside Development, so that `dotnet run` finds the files of wwwroot; without effect once published.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(new EditingSettings(settings.SinglePerson, settings.ReviewWithinDays));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<WashingtonClock>();
        // Japanese as characters, not as numbers: pages a third as long, and readable.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder
            .Services.AddDataProtection()
            .SetApplicationName("TariffTracker")
            .PersistKeysToFileSystem(Directory.CreateDirectory(settings.Store.Keys));
        builder.Services.AddRecordStore(settings.Store);
        builder.Services.AddUnexpectedErrors();
    }

    /// <summary>What every request passes first.</summary>
    public static void UseHost(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseUnexpectedErrors();
        if (app.Services.GetRequiredService<TrackerSettings>().PublicUrl?.Scheme == Uri.UriSchemeHttps)
        {
            app.UseHsts();
        }
    }
}
