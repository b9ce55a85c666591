using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>Tells whoever started the program where to look.</summary>
public static partial class Greeting
{
    /// <summary>Prints the address and the place of the data once the program listens.</summary>
    /// <param name="app">The program.</param>
    /// <param name="setup">Secret of the link for the first administrator; null when there is an account.</param>
    public static void GreetWhenReady(this WebApplication app, string? setup)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
            if (addresses is { Count: > 0 })
            {
                var settings = app.Services.GetRequiredService<TrackerSettings>();
                var link = setup is null ? null : SetupLink(settings.PublicUrl, addresses, setup);
                Console.WriteLine(Text(addresses, settings.Store, link));
            }
        });
    }

    /// <summary>The greeting.</summary>
    public static string Text(IEnumerable<string> addresses, StoreSettings store, string? setupLink = null) =>
        string.Join(
            Environment.NewLine,
            [
                "",
                $"  TariffTracker is ready:  {string.Join("  ", addresses.Select(ForPeople))}",
                $"  Its data lies in:        {store.Folder}{(store.Provider == StoreProvider.Postgres ? " (logs and keys; the record is in PostgreSQL)" : "")}",
                .. setupLink is null
                    ? Array.Empty<string>()
                    :
                    [
                        "  Nobody can sign in yet. This link, good once and for a day, makes the first administrator:",
                        $"      {setupLink}",
                    ],
                "  To stop it, press Ctrl+C.",
                "",
            ]
        );

    /// <summary>The link for the first administrator.</summary>
    public static string SetupLink(Uri? site, IEnumerable<string> addresses, string secret) =>
        (site?.ToString() ?? ForPeople(addresses.First())).TrimEnd('/') + AppUrls.Setup(secret);

    /// <summary>Nobody can open "every address of this machine" in a browser.</summary>
    private static string ForPeople(string address) => EveryAddress().Replace(address, "://localhost");

    [GeneratedRegex(@"://(\[::\]|0\.0\.0\.0|\+|\*)")]
    private static partial Regex EveryAddress();
}
