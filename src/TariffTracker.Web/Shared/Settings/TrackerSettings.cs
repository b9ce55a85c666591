namespace TariffTracker.Web.Shared.Settings;

/// <summary>Everything that can be set from outside, checked.</summary>
public sealed record TrackerSettings
{
    /// <summary>Where things are kept.</summary>
    public required StoreSettings Store { get; init; }

    /// <summary>True when only people who have signed in may read.</summary>
    public bool RequireSignIn { get; init; }

    /// <summary>True when an editor may approve a change of their own.</summary>
    public bool SinglePerson { get; init; }

    /// <summary>After how many days without a publication readers are told that the record may be out of date.</summary>
    public int ReviewWithinDays { get; init; } = EditingSettings.UsualReviewWithinDays;

    /// <summary>The address under which readers reach this site; null when none was given.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Reads and checks all settings.</summary>
    /// <exception cref="StartProblemException">A value is not allowed, one that is needed is missing, or a name is not known.</exception>
    public static TrackerSettings Read(IConfiguration configuration, string contentRoot)
    {
        var reader = new SettingsReader(configuration, contentRoot);
        reader.RefuseUnknown();
        var provider = reader.OneOf("Store:Provider", StoreProvider.Sqlite);
        var connection = reader.Connection("Store:Connection", provider);
        var requireSignIn = reader.YesOrNo("Access:RequireSignIn");
        var singlePerson = reader.YesOrNo("Editing:SinglePerson");
        var reviewWithinDays = reader.WholeNumber("Editing:ReviewWithinDays", 1, 365, EditingSettings.UsualReviewWithinDays);
        var publicUrl = reader.WebAddress("Site:PublicUrl");
        var seeds = reader.ExistingFolder("Store:Seeds", Path.Combine(AppContext.BaseDirectory, "seeds"));
        // Last, because it makes the folder: with another setting wrong, nothing is left behind.
        var folder = reader.WritableFolder("Store:Folder", "data");
        return new TrackerSettings
        {
            Store = new StoreSettings
            {
                Provider = provider,
                Folder = folder,
                Connection = connection,
                Seeds = seeds,
            },
            RequireSignIn = requireSignIn,
            SinglePerson = singlePerson,
            ReviewWithinDays = reviewWithinDays,
            PublicUrl = publicUrl,
        };
    }
}
