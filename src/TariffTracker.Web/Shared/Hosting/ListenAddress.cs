using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>Where the program listens when nobody says where.</summary>
public static class ListenAddress
{
    private const string Default = "http://localhost:5080";

    /// <summary>Listens on the default address unless an address or port is configured in one of the usual ways.</summary>
    /// <exception cref="StartProblemException">A configured address cannot be understood.</exception>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var addresses = configuration[WebHostDefaults.ServerUrlsKey];
        if (!string.IsNullOrWhiteSpace(addresses))
        {
            Check(addresses);
            return;
        }

        var otherwise =
            !string.IsNullOrWhiteSpace(configuration[WebHostDefaults.HttpPortsKey])
            || !string.IsNullOrWhiteSpace(configuration[WebHostDefaults.HttpsPortsKey])
            || configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!otherwise)
        {
            builder.WebHost.UseUrls(Default);
        }
    }

    private static void Check(string addresses)
    {
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            try
            {
                BindingAddress.Parse(address);
            }
            catch (FormatException)
            {
                throw new StartProblemException($"ASPNETCORE_URLS or --urls is '{address}', but must be an address such as {Default}.");
            }
        }
    }
}
