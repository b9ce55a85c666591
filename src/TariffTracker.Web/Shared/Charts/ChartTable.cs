using System.Globalization;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>The numbers of a picture.</summary>
/// <param name="Columns">What the columns are called.</param>
/// <param name="Rows">The rows; each has a cell for every column.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ChartCell>> Rows);

/// <summary>A cell of a table, as programs read it: days as YYYY-MM-DD, numbers with a point.</summary>
public readonly record struct ChartCell
{
    private ChartCell(string text) => Text = text;

    /// <summary>What it holds.</summary>
    public string Text { get; }

    /// <summary>True for a number or a day, which no spreadsheet takes for a formula.</summary>
    public bool IsNumber { get; private init; }

    /// <summary>The number it holds; null when it holds none.</summary>
    public decimal? Number { get; private init; }

    /// <summary>True in a column of days.</summary>
    public bool IsDay { get; private init; }

    /// <summary>The day it holds; null when it holds none.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>A text; null leaves the cell empty.</summary>
    public static ChartCell Of(string? text) => new(text ?? "");

    /// <summary>A number; null leaves the cell empty.</summary>
    public static ChartCell Of(decimal? number) =>
        new(number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "") { IsNumber = true, Number = number };

    /// <summary>A day; null leaves the cell empty.</summary>
    public static ChartCell Of(DateOnly? day) =>
        new(day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "")
        {
            IsNumber = true,
            IsDay = true,
            Day = day,
        };
}
