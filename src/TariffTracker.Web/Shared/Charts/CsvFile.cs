using System.Text;
using TariffTracker.Domain.Time;
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
        return Of(
            [
                .. Head(chart.Title, chart.Lens, chart.Revision, frozen, words),
                [ChartCell.Of(words["charts.sentence"]), ChartCell.Of(chart.Sentence)],
                .. chart.Sources.Select(source =>
                    (ChartCell[])
                        [ChartCell.Of(words["charts.source"]), ChartCell.Of(ChartSources.InFull(source, words)), ChartCell.Of(source.Url)]
                ),
            ],
            chart.Table
        );
    }

    /// <summary>What every file begins with: its name, the two clocks, the revision, and where its page stays as it is.</summary>
    public static IReadOnlyList<ChartCell[]> Head(string title, Lens lens, int revision, Uri frozen, Words words)
    {
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(words);
        return
        [
            [ChartCell.Of(words["charts.title"]), ChartCell.Of(title)],
            [ChartCell.Of(words["charts.asOf"]), ChartCell.Of(lens.AsOf)],
            [ChartCell.Of(words["charts.known"]), ChartCell.Of(lens.Known)],
            [ChartCell.Of(words["charts.revision"]), ChartCell.Of((decimal?)revision)],
            [ChartCell.Of(words["charts.address"]), ChartCell.Of(frozen.ToString())],
        ];
    }

    /// <summary>A table behind lines that say what it is.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<ChartCell>> head, ChartTable table)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        foreach (var line in head)
        {
            Write(text, line);
        }

        text.Append("\r\n");
        Write(text, [.. table.Columns.Select(column => ChartCell.Of(column))]);
        foreach (var row in table.Rows)
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
