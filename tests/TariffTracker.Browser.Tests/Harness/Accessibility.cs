using System.Text;
using Deque.AxeCore.Commons;
using Newtonsoft.Json;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>What axe finds on a page, told so that the fault can be found without running it again.</summary>
public static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every rule, and of what it finds the violations alone: what passes, told element by element, is most of the time on a long page.</summary>
    /// <remarks>
    /// The size of targets is asked for by WCAG 2.2 AA, but left out by axe unless it is named. It is measured on the whole page, so
    /// what is laid out only once it is scrolled to is laid out first: an estimate of its height would have targets overlap that never do.
    /// </remarks>
    private const string Run = """
        async () => {
          const whole = new CSSStyleSheet();
          whole.replaceSync('* { content-visibility: visible !important }');
          document.adoptedStyleSheets.push(whole);
          const found = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
          document.adoptedStyleSheets.pop();
          return JSON.stringify(found.violations);
        }
        """;

    /// <summary>Fails when any rule of axe is violated on the page as it stands.</summary>
    public static async Task AssertAccessible(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        // In the page itself, as it has no frames: the package's own way opens a second page for each and carries everything there.
        Assert.Single(page.Frames);
        await page.EvaluateAsync(Axe);
        var found = JsonConvert.DeserializeObject<AxeResultItem[]>(await page.EvaluateAsync<string>(Run))!;
        Assert.True(found.Length == 0, Report(page.Url, found));
    }

    /// <summary>Fails when the page is wider than the window, so that one would have to scroll sideways.</summary>
    public static async Task AssertFitsTheWindow(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{page.Url} is {over} px wider than the window.");
    }

    /// <summary>Fails when the page is wider than a sheet of A4 within its margins, upright or as the page asks for it.</summary>
    public static async Task AssertFitsOnPaper(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        // 210 or 297 mm without 12 mm on either side, at 96 px to the inch.
        var isWide = await page.EvaluateAsync<bool>("() => getComputedStyle(document.body).page === 'wide'");
        await page.SetViewportSizeAsync(isWide ? 1031 : 703, 1000);
        await page.AssertFitsTheWindow();
    }

    private static string Report(string url, IEnumerable<AxeResultItem> found)
    {
        var report = new StringBuilder().AppendLine(url);
        foreach (var rule in found)
        {
            report
                .AppendLine()
                .Append(rule.Id)
                .Append(" (")
                .Append(rule.Impact)
                .Append("): ")
                .AppendLine(rule.Help)
                .AppendLine(rule.HelpUrl);
            foreach (var node in rule.Nodes)
            {
                report.Append("  at ").AppendLine(node.Target.ToString()).Append("     ").AppendLine(node.Html);
                foreach (var check in node.Any.Concat(node.All).Concat(node.None))
                {
                    report.Append("     ").AppendLine(check.Message);
                }
            }
        }

        return report.ToString();
    }
}
