using System.Text.RegularExpressions;

namespace TariffTracker.Web.Features.Editing.Preview;

/// <summary>Makes the markup of a page fit into another page.</summary>
public static partial class PreviewMarkup
{
    private const string Prefix = "seen-";

    /// <summary>
    /// The markup with headings below those around it, with ids that nothing else on the page has, and with links that lead nowhere: what
    /// they would lead to does not exist yet.
    /// </summary>
    public static string Fit(string html)
    {
        var lowered = Heading().Replace(html, match => $"{match.Groups[1].Value}h{Math.Min(6, match.Groups[2].Value[0] - '0' + 2)}");
        var renamed = Ids()
            .Replace(
                lowered,
                match => $"{match.Groups[1].Value}{string.Join(' ', match.Groups[2].Value.Split(' ').Select(id => Prefix + id))}\""
            );
        return Links().Replace(Pictures().Replace(renamed, "url(#" + Prefix), "");
    }

    [GeneratedRegex("(</?)h([1-6])(?=[ >])")]
    private static partial Regex Heading();

    [GeneratedRegex("(\\s(?:id|for|headers|aria-labelledby|aria-describedby|aria-controls)=\")([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(@"url\(#")]
    private static partial Regex Pictures();

    [GeneratedRegex("\\s(?:href|rel|data-enhance-nav|hreflang)=\"[^\"]*\"")]
    private static partial Regex Links();
}
