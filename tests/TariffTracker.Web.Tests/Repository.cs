namespace TariffTracker.Web.Tests;

/// <summary>Finds the files of the project the tests belong to.</summary>
public static class Repository
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A folder in it.</summary>
    public static string Folder(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "TariffTracker.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not lie inside the project."));
}
