namespace TariffTracker.Browser.Tests.Features;

public sealed class MeasureJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47];

    [Fact]
    public async Task Picture_TakenAsPng_IsAPngTwiceAsLarge()
    {
        var page = await Open("/measures/section-232-steel");

        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Rate history: Steel, Section 232 as PNG" }).ClickAsync()
        );

        var png = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal(PngSignature, png[..PngSignature.Length]);
        Assert.Equal(2 * 576, (png[18] << 8) | png[19]);
        Assert.EndsWith(".png", download.SuggestedFilename, StringComparison.Ordinal);
    }
}
