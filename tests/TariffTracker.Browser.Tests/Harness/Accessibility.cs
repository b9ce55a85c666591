using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace TariffTracker.Browser.Tests.Harness;

/// <summary>What axe finds on a page, told so that the fault can be found without running it again.</summary>
public static class Accessibility
{
    /// <summary>Every rule, but what passes is not described element by element, which on a long page takes longer than the rules.</summary>
    private static readonly AxeRunOptions Options = new()
    {
        ResultTypes = [ResultType.Violations],
        // Asked for by WCAG 2.2 AA, but left out by axe unless it is named.
        Rules = new() { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>Fails when any rule of axe is violated on the page as it stands.</summary>
    public static async Task AssertAccessible(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var found = (await page.RunAxe(Options)).Violations;
        Assert.True(found.Length == 0, Report(page.Url, found));
    }

    /// <summary>Fails when the page is wider than the window, so that one would have to scroll sideways.</summary>
    public static async Task AssertFitsTheWindow(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{page.Url} is {over} px wider than the window.");
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
