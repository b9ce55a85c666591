using TariffTracker.Domain.Rates;
using static TariffTracker.Web.Shared.Components.StepChartAxes;

namespace TariffTracker.Web.Shared.Components;

/// <summary>Puts the words on a step chart.</summary>
public sealed class StepChartLabelling
{
    private const decimal Above = 7;
    private const decimal Beside = 6;
    private const decimal Line = 3;
    private const decimal Margin = 6;
    private const decimal NarrowStep = 60;

    private readonly StepChartGeometry picture;
    private readonly StepChartWords words;
    private readonly ChartLabels labels = new(new ChartBox(Left, Top - 20, Width, Bottom));

    /// <summary>Labels <paramref name="picture"/>.</summary>
    public StepChartLabelling(StepChartGeometry picture, StepChartWords words)
    {
        (this.picture, this.words) = (picture, words);
        Flags = ChartFlags.Of(Content.AsOf, Content.Known, Axes, words, new ChartBox(0, 0, Width, Height));
        KeepLinesFree();
        PlaceSuspended();
        PlaceAnnouncements();
        PlaceCollected();
        PlaceRest();
    }

    /// <summary>The two clocks.</summary>
    public ChartFlags Flags { get; }

    /// <summary>The labels that found room.</summary>
    public IReadOnlyList<ChartLabel> Labels => labels.Placed;

    /// <summary>The numbers of events below the axis.</summary>
    public IReadOnlyList<ChartEventMark> Marks => ChartEventMark.Of(Content.Events, Axes);

    private StepChartContent Content => picture.Content;

    private StepChartAxes Axes => picture.Axes;

    private void KeepLinesFree()
    {
        labels.Keep(new ChartBox(Flags.AsOf.X - Beside, Top - 30, Flags.AsOf.X + Beside, Bottom));
        labels.Keep(Flags.AsOf.Label.Box);
        if (Flags.Known is { } known)
        {
            labels.Keep(known.Label.Box);
        }

        foreach (var step in Content.Steps)
        {
            var y = Axes.Y(StepChartGeometry.Level(step));
            labels.Keep(new ChartBox(Axes.X(step.From), y - Line, picture.EndOf(step), y + Line));
        }

        foreach (var (before, step) in Content.Steps.Zip(Content.Steps.Skip(1)))
        {
            var (x, one, other) = (Axes.X(step.From), Axes.Y(StepChartGeometry.Level(before)), Axes.Y(StepChartGeometry.Level(step)));
            labels.Keep(new ChartBox(x - Line, Math.Min(one, other), x + Line, Math.Max(one, other)));
        }

        foreach (var said in picture.Announcements)
        {
            labels.Keep(new ChartBox(said.X - Line, said.Y - Line, said.Until, said.Y + Line));
        }
    }

    private void PlaceSuspended()
    {
        var blocks = Content.Steps.Where(StepChartGeometry.IsSuspended).Zip(picture.Suspended).ToList();
        (string Text, decimal Right)? before = null;
        foreach (var (step, block) in blocks)
        {
            var text = words.Suspended(step);
            var goesOn = before is { } last && last.Text == text && last.Right == block.Left;
            before = (text, block.Right);
            if (goesOn)
            {
                continue;
            }

            labels.Put([.. Inside(block, text, "t-sus b"), .. Over(block.Left, block.Right, block.Top, text, "t-sus b")]);
        }

        foreach (var (_, block) in blocks)
        {
            labels.Keep(block);
        }
    }

    private void PlaceAnnouncements()
    {
        foreach (var said in picture.Announcements.Where(said => !said.Said.BecameLaw))
        {
            var text = words.Said(said.Said.Action);
            labels.Put([
                .. Over(said.X, said.Until, said.Y, text, "t-ann"),
                new(said.X, said.Y + Above + 11, text, ChartAnchor.Start, "t-ann"),
                new(said.X - Beside, said.Y + 4, text, ChartAnchor.End, "t-ann"),
            ]);
        }
    }

    private void PlaceCollected()
    {
        var said = new HashSet<string>();
        var highest = Content.Steps.MaxBy(StepChartGeometry.Level);
        foreach (var step in Content.Steps.Where(step => StepChartGeometry.Level(step) > 0).OrderByDescending(Room))
        {
            var text = words.Collected(step, Content.Totals);
            if (Content.HasManySteps && step != highest && Room(step) < ChartLabel.WidthOf(text))
            {
                continue;
            }

            if (Room(step) < NarrowStep && said.Contains(text))
            {
                continue;
            }

            var top = Axes.Y(StepChartGeometry.Level(step));
            var block = new ChartBox(Axes.X(step.From), top, SeenEnd(step), Bottom);
            var look = step.From > Content.Known ? "t-ann b" : "t-in b";
            if (
                labels.Put([
                    .. Inside(block, text, look),
                    .. Over(block.Left, block.Right, top, text, look).Where(label => IsClear(label, step)),
                ])
            )
            {
                said.Add(text);
            }
        }

        // In the filling of another step it would be read as the rate of that step.
        bool IsClear(ChartLabel label, RateStep step) =>
            Content.Steps.All(other =>
                other == step
                || !label.Box.Overlaps(new ChartBox(Axes.X(other.From), Axes.Y(StepChartGeometry.Level(other)), SeenEnd(other), Bottom))
            );

        decimal Room(RateStep step) => SeenEnd(step) - Axes.X(step.From);

        // Beyond the day of knowledge nothing is filled, and a label would float.
        decimal SeenEnd(RateStep step) =>
            step.From < Content.Known && picture.UnknownFrom < picture.EndOf(step) ? picture.UnknownFrom.Value : picture.EndOf(step);
    }

    private void PlaceRest()
    {
        foreach (var (step, line) in Content.Steps.Where(step => step.GivesWayTo is not null).Zip(picture.GivingWay))
        {
            labels.Put([.. Over(line.Left, line.Right, line.Top, words.GivesWay(step), "mut")]);
        }

        if (picture.UnknownFrom is { } from)
        {
            foreach (var y in new[] { Top + 22, Top + 60, (Top + Bottom) / 2, Bottom - 20 })
            {
                if (
                    Fits(from, Right, words.NotYetKnown)
                    && labels.Put([new((from + Right) / 2, y, words.NotYetKnown, ChartAnchor.Middle, "mut")])
                )
                {
                    break;
                }
            }
        }
    }

    /// <summary>The middle of a block, or of its part on either side of the day goods are entered.</summary>
    private IEnumerable<ChartLabel> Inside(ChartBox block, string text, string look)
    {
        var y = (block.Top + block.Bottom) / 2 + 4;
        return block.Height < 2 * Above + 8
            ? []
            : new[] { (block.Left, block.Right), (block.Left, Flags.AsOf.X), (Flags.AsOf.X, block.Right) }
                .Where(part => part.Item1 >= block.Left && part.Item2 <= block.Right && Fits(part.Item1, part.Item2, text))
                .Select(part => new ChartLabel((part.Item1 + part.Item2) / 2, y, text, ChartAnchor.Middle, look));
    }

    private static IEnumerable<ChartLabel> Over(decimal left, decimal right, decimal top, string text, string look) =>
        [
            new((left + right) / 2, top - Above, text, ChartAnchor.Middle, look),
            new(left, top - Above, text, ChartAnchor.Start, look),
            new(right, top - Above, text, ChartAnchor.End, look),
            new(right + Above + 1, top - Above, text, ChartAnchor.Start, look),
            new(right - Above - 1, top - Above, text, ChartAnchor.End, look),
            new(right + Beside, top + 4, text, ChartAnchor.Start, look),
            new(left - Beside, top + 4, text, ChartAnchor.End, look),
            new(left + Beside, top - Above - 16, text, ChartAnchor.Start, look),
        ];

    private static bool Fits(decimal left, decimal right, string text) => right - left >= ChartLabel.WidthOf(text) + 2 * Margin;
}
