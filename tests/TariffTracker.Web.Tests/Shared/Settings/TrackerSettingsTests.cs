using Microsoft.Extensions.Configuration;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Tests.Shared.Settings;

public sealed class TrackerSettingsTests : IDisposable
{
    private readonly DirectoryInfo contentRoot = Directory.CreateTempSubdirectory("tariff-tracker-settings-");

    public TrackerSettingsTests() => contentRoot.CreateSubdirectory("seeds");

    public void Dispose() => contentRoot.Delete(recursive: true);

    [Fact]
    public void Settings_WithNothingSet_AreTheDefaults()
    {
        var settings = Read();

        Assert.Equal(StoreProvider.Sqlite, settings.Store.Provider);
        Assert.Equal(Path.Combine(contentRoot.FullName, "data"), settings.Store.Folder);
        Assert.Equal(Path.Combine(contentRoot.FullName, "data", "tarifftracker.db"), settings.Store.SqliteFile);
        Assert.True(Directory.Exists(settings.Store.Folder));
        Assert.Null(settings.PublicUrl);
        Assert.False(settings.RequireSignIn);
        Assert.False(settings.SinglePerson);
        Assert.Equal(7, settings.ReviewWithinDays);
    }

    [Fact]
    public void Settings_WithEverythingSet_AreTaken()
    {
        var settings = Read(
            ("Store:Provider", "Postgres"),
            ("Store:Connection", "Host=db;Database=tarifftracker"),
            ("Store:Folder", "elsewhere"),
            ("Access:RequireSignIn", "true"),
            ("Editing:SinglePerson", "True"),
            ("Editing:ReviewWithinDays", "30"),
            ("Site:PublicUrl", "https://tariffs.example.org/")
        );

        Assert.Equal(StoreProvider.Postgres, settings.Store.Provider);
        Assert.Equal("Host=db;Database=tarifftracker", settings.Store.Connection);
        Assert.Equal(Path.Combine(contentRoot.FullName, "elsewhere"), settings.Store.Folder);
        Assert.Equal(new Uri("https://tariffs.example.org/"), settings.PublicUrl);
        Assert.True(settings.RequireSignIn && settings.SinglePerson);
        Assert.Equal(30, settings.ReviewWithinDays);
    }

    [Theory]
    [InlineData("Store:Provider", "mysql", "Store__Provider is 'mysql', but must be 'sqlite' or 'postgres'.")]
    [InlineData("Store:Provider", "1", "Store__Provider is '1', but must be")]
    [InlineData("Store:Seeds", "nowhere", "nowhere', but must be a folder that exists.")]
    [InlineData("Store:Connection", "Host=db", "Store__Connection is set, but Store__Provider is 'sqlite'")]
    [InlineData("Store:Conection", "Host=db", "There is no setting Store__Conection. The settings of Store are: Store__Provider,")]
    [InlineData("Access:RequireSignIn", "yes", "Access__RequireSignIn is 'yes', but must be 'true' or 'false'.")]
    [InlineData("Access:RequireLogin", "true", "There is no setting Access__RequireLogin.")]
    [InlineData("Editing:SinglePerson", "1", "Editing__SinglePerson is '1', but must be 'true' or 'false'.")]
    [InlineData("Editing:ReviewWithinDays", "0", "Editing__ReviewWithinDays is '0', but must be a whole number from 1 to 365.")]
    [InlineData("Editing:ReviewWithinDays", "+7", "Editing__ReviewWithinDays is '+7', but must be a whole number from 1 to 365.")]
    [InlineData("Site:PublicUrl", "tariffs.example.org", "Site__PublicUrl is 'tariffs.example.org', but must be a whole address")]
    [InlineData("Site:PublicUrl", "ftp://example.org", "Site__PublicUrl is 'ftp://example.org', but must be a whole address")]
    [InlineData("Site:PublicUrl", "/tariffs", "Site__PublicUrl is '/tariffs', but must be a whole address")]
    public void Setting_ThatIsWrong_IsNamedWithItsValueAndWhatIsAllowed(string key, string value, string message)
    {
        Assert.Contains(message, Refusal((key, value)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(contentRoot.FullName, "data")));
    }

    [Fact]
    public void Folder_WhereAFileIs_IsRefused()
    {
        File.WriteAllText(Path.Combine(contentRoot.FullName, "taken"), "");

        Assert.Contains(
            "taken', but must be a folder this program may create",
            Refusal(("Store:Folder", "taken")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(null, "is missing")]
    [InlineData("Database=x;Password=secret", "names no Host")]
    [InlineData("Hots=db;Password=secret", "cannot be understood")]
    [InlineData("Port=many;Password=secret", "cannot be understood")]
    public void Connection_ThatIsWrong_IsNamedWithoutItsValue(string? connection, string problem)
    {
        var message = Refusal(("Store:Provider", "postgres"), ("Store:Connection", connection));

        Assert.Contains($"Store__Connection {problem}", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    private TrackerSettings Read(params (string Key, string? Value)[] settings) =>
        TrackerSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("Store:Seeds", "seeds")])
                .AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Key, each.Value)))
                .Build(),
            contentRoot.FullName
        );

    private string Refusal(params (string Key, string? Value)[] settings) =>
        Assert.Throws<StartProblemException>(() => Read(settings)).Message;
}
