using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Features.Measures;

/// <summary>A measure in the picture of all.</summary>
/// <param name="Course">The measure.</param>
/// <param name="Picture">Its lines.</param>
/// <param name="Top">Upper edge of its row.</param>
/// <param name="Name">Its name, in one line or two.</param>
public sealed record RatesRow(RateCourse Course, StepChartGeometry Picture, decimal Top, IReadOnlyList<string> Name);

/// <summary>The measures of a sector in the picture of all.</summary>
/// <param name="Sector">Id of the sector.</param>
/// <param name="Baseline">Where its name stands.</param>
/// <param name="Rows">Its rows.</param>
public sealed record RatesGroup(string Sector, decimal Baseline, IReadOnlyList<RatesRow> Rows);

/// <summary>Where the rows of the picture of all measures lie: one below the other, on the same days and the same scale.</summary>
public sealed class RatesLayout
{
    public const decimal Width = 928;
    public const decimal NameWidth = 226;
    public const decimal Left = 236;
    public const decimal Right = 786;
    public const decimal RateX = 796;
    public const decimal Top = 48;
    public const decimal RowHeight = 36;

    private const decimal GroupHeight = 22;
    private const decimal Inset = 3;
    private const decimal AxisHeight = 26;
    private const int MostNameLines = 2;

    // Room is estimated for wide letters; names are mostly of narrow ones.
    private const decimal NameTightness = 1.04m;

    /// <summary>The first day of the picture, unless a clock stands before it.</summary>
    public static readonly DateOnly FirstDay = new(2025, 1, 1);

    private RatesLayout(IReadOnlyList<RatesGroup> groups, StepChartAxes axes, decimal bottom) =>
        (Groups, Axes, Bottom) = (groups, axes, bottom);

    /// <summary>The rows by sector.</summary>
    public IReadOnlyList<RatesGroup> Groups { get; }

    /// <summary>The days, from the first row to the last.</summary>
    public StepChartAxes Axes { get; }

    /// <summary>Lower edge of the last row.</summary>
    public decimal Bottom { get; }

    /// <summary>Height of the picture.</summary>
    public decimal Height => Bottom + AxisHeight;

    /// <summary>Where the days after the day of knowledge begin; null when the picture ends before them.</summary>
    public decimal? UnknownFrom => Groups is [{ Rows: [var row, ..] }, ..] ? row.Picture.UnknownFrom : null;

    /// <summary>Lays out measures, those of a sector next to each other.</summary>
    /// <param name="courses">The measures.</param>
    /// <param name="asOf">The day goods are entered.</param>
    /// <param name="known">The day of knowledge.</param>
    /// <param name="name">How a measure is called.</param>
    public static RatesLayout Of(IReadOnlyList<RateCourse> courses, DateOnly asOf, DateOnly known, Func<RateCourse, string> name)
    {
        ArgumentNullException.ThrowIfNull(courses);
        ArgumentNullException.ThrowIfNull(name);
        List<StepChartContent> contents = [.. courses.Select(course => new StepChartContent(course.Steps, course.Unenacted, asOf, known))];
        DateOnly[] clocks = [asOf, known];
        var axes = StepChartAxes.Between(
            clocks.Append(FirstDay).Min().AddDays(-1),
            clocks.Max() is var last && last < DateOnly.MaxValue.AddYears(-1) ? last.AddYears(1) : last,
            contents
        );
        var y = Top;
        var groups = new List<RatesGroup>();
        foreach (var group in courses.Zip(contents).GroupBy(pair => pair.First.Rate.Measure.Sector))
        {
            var baseline = y + GroupHeight - 6;
            y += GroupHeight;
            var rows = new List<RatesRow>();
            foreach (var (course, content) in group)
            {
                var frame = axes.In(new ChartBox(Left, y + Inset, Right, y + RowHeight - Inset));
                var lines = TextLines.Of(name(course), NameWidth * NameTightness).Take(MostNameLines).ToList();
                rows.Add(new RatesRow(course, new StepChartGeometry(content, frame), y, lines));
                y += RowHeight;
            }

            groups.Add(new RatesGroup(group.Key, baseline, rows));
        }

        return new RatesLayout(groups, axes.In(new ChartBox(Left, Top, Right, y)), y);
    }
}
