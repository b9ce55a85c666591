namespace TariffTracker.Web.Shared.Settings;

/// <summary>Where things are kept.</summary>
public sealed record StoreSettings
{
    /// <summary>What the record is stored in.</summary>
    public required StoreProvider Provider { get; init; }

    /// <summary>Absolute path of the folder for the SQLite file, the logs and the keys. It exists.</summary>
    public required string Folder { get; init; }

    /// <summary>How to reach PostgreSQL; null with SQLite. Holds a password: never to be logged or shown.</summary>
    public string? Connection { get; init; }

    /// <summary>Absolute path of the folder the seeds are read from.</summary>
    public required string Seeds { get; init; }

    /// <summary>The SQLite file, used only with <see cref="StoreProvider.Sqlite"/>.</summary>
    public string SqliteFile => Path.Combine(Folder, "tarifftracker.db");

    /// <summary>Where the logs are written.</summary>
    public string Logs => Path.Combine(Folder, "logs");

    /// <summary>Where the keys are kept that protect cookies and forms.</summary>
    public string Keys => Path.Combine(Folder, "keys");
}

/// <summary>What the record is stored in.</summary>
public enum StoreProvider
{
    /// <summary>One SQLite file in the store's folder.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database.</summary>
    Postgres,
}
