namespace TariffTracker.Web.Shared.Output;

/// <summary>How the files of <c>wwwroot</c> are served.</summary>
public static class Assets
{
    /// <summary>Serves them with long lives and as compressed by the build, also where the program runs from its build and not from a published folder.</summary>
    /// <remarks>Not while developing: there a changed file must show at once.</remarks>
    public static void AddAssets(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
            builder.Configuration["EnableStaticAssetsDevelopmentCaching"] = "true";
        }
    }
}
