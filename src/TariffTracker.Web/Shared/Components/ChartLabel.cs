namespace TariffTracker.Web.Shared.Components;

/// <summary>Where a label is fastened to its point.</summary>
public enum ChartAnchor
{
    /// <summary>It begins there.</summary>
    Start,

    /// <summary>It is centred there.</summary>
    Middle,

    /// <summary>It ends there.</summary>
    End,
}

/// <summary>A text on a picture.</summary>
/// <param name="X">Where it is fastened.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">What it says.</param>
/// <param name="Anchor">How it is fastened.</param>
/// <param name="Look">The classes that colour it.</param>
public sealed record ChartLabel(decimal X, decimal Y, string Text, ChartAnchor Anchor, string Look)
{
    private const decimal LatinWidth = 7;
    private const decimal WideWidth = 12.2m;
    private const decimal Ascent = 11;
    private const decimal Descent = 3;
    private const char FirstWide = '\u2E80';

    /// <summary>The room it takes, estimated from its letters.</summary>
    public ChartBox Box
    {
        get
        {
            var width = WidthOf(Text);
            var left = Anchor switch
            {
                ChartAnchor.Start => X,
                ChartAnchor.Middle => X - width / 2,
                _ => X - width,
            };
            return new ChartBox(left, Y - Ascent, left + width, Y + Descent);
        }
    }

    /// <summary>How the anchor is written in SVG.</summary>
    public string AnchorText =>
        Anchor switch
        {
            ChartAnchor.Start => "start",
            ChartAnchor.Middle => "middle",
            _ => "end",
        };

    /// <summary>The width of a text at 12 pixels, estimated with room to spare.</summary>
    public static decimal WidthOf(string text) => text.Sum(letter => letter >= FirstWide ? WideWidth : LatinWidth);
}

/// <summary>A part of a picture.</summary>
public readonly record struct ChartBox(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    public decimal Width => Right - Left;

    public decimal Height => Bottom - Top;

    /// <summary>True when the two share some room.</summary>
    public bool Overlaps(ChartBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True when the other lies inside.</summary>
    public bool Holds(ChartBox other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;
}

/// <summary>Puts labels where they cover neither each other nor a line.</summary>
public sealed class ChartLabels(ChartBox room)
{
    private readonly List<ChartBox> taken = [];
    private readonly List<ChartLabel> placed = [];

    /// <summary>The labels that found room.</summary>
    public IReadOnlyList<ChartLabel> Placed => placed;

    /// <summary>Keeps labels out of a part of the picture.</summary>
    public void Keep(ChartBox box) => taken.Add(box);

    /// <summary>Puts a label at the first of the places that is free. False when none is: the table says it, too.</summary>
    public bool Put(params ReadOnlySpan<ChartLabel> places)
    {
        foreach (var label in places)
        {
            var box = label.Box;
            if (room.Holds(box) && !taken.Any(box.Overlaps))
            {
                placed.Add(label);
                taken.Add(box);
                return true;
            }
        }

        return false;
    }
}
