using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>Tells whoever started the program where to look.</summary>
public static partial class Greeting
{
    /// <summary>Prints the address and the place of the data once the program listens.</summary>
    public static void GreetWhenReady(this WebApplication app)
    {
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
            if (addresses is { Count: > 0 })
            {
                Console.WriteLine(Text(addresses, app.Services.GetRequiredService<StoreSettings>()));
            }
        });
    }

    /// <summary>The greeting.</summary>
    public static string Text(IEnumerable<string> addresses, StoreSettings store) =>
        string.Join(
            Environment.NewLine,
            "",
            $"  TariffTracker is ready:  {string.Join("  ", addresses.Select(ForPeople))}",
            $"  Its data lies in:        {store.Folder}{(store.Provider == StoreProvider.Postgres ? " (logs and keys; the record is in PostgreSQL)" : "")}",
            "  To stop it, press Ctrl+C.",
            ""
        );

    /// <summary>Nobody can open "every address of this machine" in a browser.</summary>
    private static string ForPeople(string address) => EveryAddress().Replace(address, "://localhost");

    [GeneratedRegex(@"://(\[::\]|0\.0\.0\.0|\+|\*)")]
    private static partial Regex EveryAddress();
}
