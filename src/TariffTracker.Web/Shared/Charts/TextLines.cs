using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>Breaks texts into lines for pictures, which have no flow of their own.</summary>
public static class TextLines
{
    private const char FirstWide = '\u2E80';
    private const string NeverFirst = "、。）」』・ー，．,.;:";

    /// <summary>The lines of a text at 12 pixels.</summary>
    public static IReadOnlyList<string> Of(string text, decimal width)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = Fitting(text, start, width);
            lines.Add(text[start..end].Trim());
            start = end;
        }

        return lines;
    }

    /// <summary>Where the line that begins at <paramref name="start"/> ends.</summary>
    private static int Fitting(string text, int start, decimal width)
    {
        var end = start;
        for (var taken = 0m; end < text.Length; end++)
        {
            taken += ChartLabel.WidthOf(text[end].ToString());
            if (taken > width)
            {
                break;
            }
        }

        if (end == text.Length)
        {
            return end;
        }

        for (var at = end; at > start + 1; at--)
        {
            if (MayBreak(text, at))
            {
                return at;
            }
        }

        return Math.Max(end, start + 1);
    }

    /// <summary>True after a space, and before or after a letter as wide as high that may stand first in a line.</summary>
    private static bool MayBreak(string text, int at) =>
        text[at - 1] == ' '
        || (
            (text[at] >= FirstWide || text[at - 1] >= FirstWide)
            && !NeverFirst.Contains(text[at], StringComparison.Ordinal)
            && text[at] != ' '
        );
}
