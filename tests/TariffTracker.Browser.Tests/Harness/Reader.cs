namespace TariffTracker.Browser.Tests.Harness;

/// <summary>Who looks at a page, and on what.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Height">Height of the window in CSS pixels.</param>
/// <param name="Language">Language the browser asks for, <c>en</c> or <c>ja</c>.</param>
/// <param name="Dark">Whether the reader prefers dark colours.</param>
/// <param name="JavaScript">Whether scripts run.</param>
public sealed record Reader(int Width, int Height, string Language = "en", bool Dark = false, bool JavaScript = true)
{
    /// <summary>At a desk, in English, in light colours.</summary>
    public static Reader AtDesk { get; } = new(1366, 768);

    /// <summary>With a telephone, in English, in light colours.</summary>
    public static Reader OnPhone { get; } = new(360, 740);

    internal BrowserNewContextOptions Options(Uri site) =>
        new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = Width, Height = Height },
            Locale = Language == "ja" ? "ja-JP" : "en-US",
            // Where nobody concerned lives, so that a time of the reader's own zone shows as one.
            TimezoneId = "Europe/Berlin",
            ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = JavaScript,
        };
}
