using System.Globalization;
using Npgsql;

namespace TariffTracker.Web.Shared.Settings;

/// <summary>Reads single settings; what it refuses, it names as it is set in the environment (<c>Store__Provider</c>).</summary>
internal sealed class SettingsReader(IConfiguration configuration, string contentRoot)
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Store"] = ["Provider", "Folder", "Connection", "Seeds"],
        ["Access"] = ["RequireSignIn"],
        ["Editing"] = ["SinglePerson", "ReviewWithinDays"],
        ["Site"] = ["PublicUrl"],
    };

    /// <summary>A misspelt setting would be ignored in silence, and the site be open where it was meant to be closed.</summary>
    public void RefuseUnknown()
    {
        foreach (var (section, names) in Known)
        {
            foreach (var child in configuration.GetSection(section).GetChildren())
            {
                if (!names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                {
                    throw new StartProblemException(
                        $"There is no setting {Name(child.Path)}. The settings of {section} are: "
                            + $"{string.Join(", ", names.Select(name => $"{section}__{name}"))}."
                    );
                }
            }
        }
    }

    public T OneOf<T>(string key, T otherwise)
        where T : struct, Enum
    {
        var text = Text(key);
        if (text is null)
        {
            return otherwise;
        }

        foreach (var member in Enum.GetValues<T>())
        {
            if (string.Equals(member.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return member;
            }
        }

        var allowed = Enum.GetNames<T>().Select(name => $"'{name.ToLowerInvariant()}'");
        throw Refused(key, text, string.Join(" or ", allowed));
    }

    public bool YesOrNo(string key) =>
        Text(key) switch
        {
            null => false,
            var text when bool.TryParse(text, out var answer) => answer,
            var text => throw Refused(key, text, "'true' or 'false'"),
        };

    public int WholeNumber(string key, int least, int most, int otherwise) =>
        Text(key) switch
        {
            null => otherwise,
            var text
                when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number >= least
                    && number <= most => number,
            var text => throw Refused(key, text, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")),
        };

    public Uri? WebAddress(string key)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0
            ? address
            : throw Refused(key, text, "a whole address such as https://tariffs.example.org, or empty");
    }

    public string ExistingFolder(string key, string otherwise)
    {
        var folder = Absolute(key, Text(key) ?? otherwise);
        return Directory.Exists(folder) ? folder : throw Refused(key, folder, "a folder that exists");
    }

    public string WritableFolder(string key, string otherwise)
    {
        var folder = Absolute(key, Text(key) ?? otherwise);
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".writable-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Refused(key, folder, $"a folder this program may create and write to (the system says: {problem.Message})");
        }
    }

    public string? Connection(string key, StoreProvider provider)
    {
        var text = Text(key);
        if (provider == StoreProvider.Sqlite)
        {
            return text is null
                ? null
                : throw new StartProblemException(
                    $"{Name(key)} is set, but Store__Provider is 'sqlite', which takes no connection. "
                        + "Set Store__Provider to 'postgres', or leave the connection out."
                );
        }

        // The value is never repeated: it holds a password.
        const string Allowed = "must be like 'Host=db.example.org;Database=tarifftracker;Username=tarifftracker;Password=…'";
        if (text is null)
        {
            throw new StartProblemException($"{Name(key)} is missing: with Store__Provider 'postgres' it {Allowed}.");
        }

        try
        {
            return string.IsNullOrEmpty(new NpgsqlConnectionStringBuilder(text).Host)
                ? throw new StartProblemException($"{Name(key)} names no Host: it {Allowed}.")
                : text;
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            throw new StartProblemException($"{Name(key)} cannot be understood: it {Allowed}.");
        }
    }

    private static StartProblemException Refused(string key, string value, string allowed) =>
        new($"{Name(key)} is '{value}', but must be {allowed}.");

    private static string Name(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    private string? Text(string key) => string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key]!.Trim();

    private string Absolute(string key, string path)
    {
        try
        {
            return Path.GetFullPath(path, Path.GetFullPath(contentRoot));
        }
        catch (ArgumentException)
        {
            throw Refused(key, path, "the path of a folder");
        }
    }
}
