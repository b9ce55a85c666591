using System.Text;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>The numbers of a picture for a spreadsheet: first what they are, under which clocks and by which sources, then, after an empty line, the table.</summary>
/// <remarks>
/// Written by hand because a library for it takes every cell that begins with a sign for a formula, numbers below zero included.
/// The byte order mark makes spreadsheets read Japanese.
/// </remarks>
public static class CsvFile
{
    private static readonly char[] Quoted = ['"', ',', '\r', '\n'];
    private static readonly char[] Formulas = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

    /// <summary>The file.</summary>
    /// <param name="chart">The picture.</param>
    /// <param name="frozen">Where its page stays as it is.</param>
    /// <param name="words">The language.</param>
    public static byte[] Of(Chart chart, Uri frozen, Words words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(words);
        var text = new StringBuilder();
        Write(text, [ChartCell.Of(words["charts.title"]), ChartCell.Of(chart.Title)]);
        Write(text, [ChartCell.Of(words["charts.asOf"]), ChartCell.Of(chart.Lens.AsOf)]);
        Write(text, [ChartCell.Of(words["charts.known"]), ChartCell.Of(chart.Lens.Known)]);
        Write(text, [ChartCell.Of(words["charts.revision"]), ChartCell.Of((decimal?)chart.Revision)]);
        Write(text, [ChartCell.Of(words["charts.address"]), ChartCell.Of(frozen.ToString())]);
        Write(text, [ChartCell.Of(words["charts.sentence"]), ChartCell.Of(chart.Sentence)]);
        foreach (var source in chart.Sources)
        {
            Write(
                text,
                [
                    ChartCell.Of(words["charts.source"]),
                    ChartCell.Of(ChartSources.InFull(source, words)),
                    ChartCell.Of(source.Url?.ToString()),
                ]
            );
        }

        text.Append("\r\n");
        Write(text, [.. chart.Table.Columns.Select(column => ChartCell.Of(column))]);
        foreach (var row in chart.Table.Rows)
        {
            Write(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Write(StringBuilder text, IReadOnlyList<ChartCell> cells) =>
        text.AppendJoin(',', cells.Select(Written)).Append("\r\n");

    private static string Written(ChartCell cell)
    {
        // A spreadsheet would take such a text for a formula and run it; behind an apostrophe it stays a text.
        var text = !cell.IsNumber && cell.Text.Length > 0 && Formulas.Contains(cell.Text[0]) ? "'" + cell.Text : cell.Text;
        return text.AsSpan().IndexOfAny(Quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
