using System.Diagnostics;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>The program as a process of its own.</summary>
public static class ProgramProcess
{
    /// <summary>Starts it.</summary>
    /// <param name="folder">Where it keeps its data.</param>
    /// <param name="seeds">What it begins with.</param>
    /// <param name="settings">Further settings, by name.</param>
    /// <param name="args">What stands behind its name; nothing to serve the site.</param>
    public static Process Start(
        DirectoryInfo folder,
        TemporarySeeds seeds,
        IEnumerable<(string Name, string Value)> settings,
        params string[] args
    )
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(seeds);
        ArgumentNullException.ThrowIfNull(settings);
        var program = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullName,
        };
        start.Environment["Store__Folder"] = folder.FullName;
        start.Environment["Store__Seeds"] = seeds.Folder;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
    }
}
