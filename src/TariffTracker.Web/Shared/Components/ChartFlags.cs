namespace TariffTracker.Web.Shared.Components;

/// <summary>A flag at the upper edge: a disc for the day goods are entered, a ring for the day of knowledge.</summary>
/// <param name="X">Where its disc or ring is.</param>
/// <param name="Label">What it says.</param>
public sealed record ChartFlag(decimal X, ChartLabel Label);

/// <summary>The two clocks on a picture with days from left to right.</summary>
/// <param name="AsOf">The flag of the day goods are entered.</param>
/// <param name="Known">The flag of the day of knowledge; null when both clocks stand at one day, and the other flag says so.</param>
public sealed record ChartFlags(ChartFlag AsOf, ChartFlag? Known)
{
    /// <summary>Height of the discs and rings.</summary>
    public const decimal Y = 15;

    private const decimal TextY = Y + 4;
    private const decimal SecondTextY = TextY + 15;
    private const decimal Gap = 13;

    /// <summary>The flags of two days, with labels that cover neither each other nor, where that can be, a disc.</summary>
    /// <param name="asOf">The day goods are entered.</param>
    /// <param name="known">The day of knowledge.</param>
    /// <param name="axes">Where days lie.</param>
    /// <param name="words">What flags say.</param>
    /// <param name="sheet">The whole picture.</param>
    public static ChartFlags Of(DateOnly asOf, DateOnly known, StepChartAxes axes, StepChartWords words, ChartBox sheet)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentNullException.ThrowIfNull(words);
        var (asOfX, knownX) = (axes.X(asOf), axes.X(known));
        if (asOf == known)
        {
            var both = Sides(asOfX, TextY, words.Both(asOf), "t-as b").First(label => sheet.Holds(label.Box));
            return new ChartFlags(new ChartFlag(asOfX, both), null);
        }

        var pairs =
            from first in Sides(asOfX, TextY, words.AsOf(asOf), "t-as b")
            from second in Sides(knownX, TextY, words.Known(known), "t-as")
                .Reverse()
                .Concat(Sides(knownX, SecondTextY, words.Known(known), "t-as"))
            where sheet.Holds(first.Box) && sheet.Holds(second.Box) && !first.Box.Overlaps(second.Box)
            orderby Hidden(first, knownX) + Hidden(second, asOfX)
            select new ChartFlags(new ChartFlag(asOfX, first), new ChartFlag(knownX, second));

        // Between two flags close to one edge no place is free; then one label may touch a disc, but never the other label.
        return pairs.First();
    }

    private static ChartLabel[] Sides(decimal x, decimal y, string text, string look) =>
        [new(x + Gap, y, text, ChartAnchor.Start, look), new(x - Gap, y, text, ChartAnchor.End, look)];

    private static int Hidden(ChartLabel label, decimal flag) => label.Box.Overlaps(Disc(flag)) ? 1 : 0;

    private static ChartBox Disc(decimal x) => new(x - 8, Y - 8, x + 8, Y + 8);
}
