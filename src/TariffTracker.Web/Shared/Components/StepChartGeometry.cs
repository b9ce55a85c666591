using System.Text;
using TariffTracker.Domain.Rates;
using static TariffTracker.Web.Shared.Components.StepChartAxes;

namespace TariffTracker.Web.Shared.Components;

/// <summary>Something said without legal text: a dot on the day it was said, and a line as long as it stood.</summary>
/// <param name="X">Where the dot is.</param>
/// <param name="Y">The rate that was named.</param>
/// <param name="Until">Where the line ends: where the law took over, or the edge.</param>
/// <param name="Said">What was said.</param>
public sealed record ChartAnnouncement(decimal X, decimal Y, decimal Until, UnenactedAction Said);

/// <summary>Turns the steps of a measure into lines and blocks. Rates are steps, never slopes.</summary>
public sealed class StepChartGeometry(StepChartContent content, StepChartAxes axes)
{
    private const decimal CeilingGap = 5;
    private const decimal NarrowCeilingGap = 3;
    private const decimal NarrowFrame = 60;

    /// <summary>What is drawn.</summary>
    public StepChartContent Content => content;

    /// <summary>The axes it is drawn on.</summary>
    public StepChartAxes Axes => axes;

    /// <summary>Where the days after the day of knowledge begin; null when the picture ends before them.</summary>
    public decimal? UnknownFrom => content.Known < axes.To ? axes.X(content.Known) : null;

    /// <summary>What is collected, as far as it is known to have come about.</summary>
    public string Line => Path(axes.Frame.Left, UnknownFrom ?? axes.Frame.Right);

    /// <summary>The same without the days on which nothing is collected: for rows, whose own line runs at zero.</summary>
    public string RaisedLine
    {
        get
        {
            var (end, zero) = (UnknownFrom ?? axes.Frame.Right, Text(axes.Frame.Bottom));
            var path = new StringBuilder();
            var before = 0m;
            foreach (var step in content.Steps.Where(step => Level(step) > 0 && axes.X(step.From) < end && EndOf(step) > axes.Frame.Left))
            {
                var (left, right) = (axes.X(step.From), Math.Min(EndOf(step), end));
                var edge = step.From < axes.From ? "" : Text(axes.Y(Level(step)));
                path.Append(
                    path.Length > 0 && left == before ? $"V{edge}"
                    : edge.Length == 0 ? $"M{Text(left)} {Text(axes.Y(Level(step)))}"
                    : $"M{Text(left)} {zero}V{edge}"
                );
                path.Append('H').Append(Text(right));
                before = right;
                var next = content.Steps.FirstOrDefault(other => other.From == step.Until);
                if (right < end && (next is null || Level(next) == 0))
                {
                    path.Append('V').Append(zero);
                }
            }

            return path.ToString();
        }
    }

    /// <summary>The area under the line.</summary>
    public string Area => $"{Line}V{Text(axes.Frame.Bottom)}H{Text(axes.Frame.Left)}Z";

    /// <summary>The present rate beyond the day of knowledge, which goes on unless something happens; null when nothing is collected.</summary>
    public string? GoingOn =>
        UnknownFrom is { } x && content.Steps.LastOrDefault(step => step.From <= content.Known) is { } step && Level(step) > 0
            ? $"M{Text(x)} {Text(axes.Y(Level(step)))}H{Text(EndOf(step))}"
            : null;

    /// <summary>What a legal text sets for days after the day of knowledge; null when none does.</summary>
    public string? Coming =>
        UnknownFrom is not null && content.Steps.FirstOrDefault(step => step.From > content.Known) is { } first && first.From < axes.To
            ? Path(axes.X(first.From), axes.Frame.Right)
            : null;

    /// <summary>Rates that stand and are not collected, above what is.</summary>
    public IReadOnlyList<ChartBox> Suspended =>
        [
            .. content
                .Steps.Where(IsSuspended)
                .Select(step => new ChartBox(axes.X(step.From), axes.Y(step.RatePercent!.Value), EndOf(step), axes.Y(Level(step)))),
        ];

    /// <summary>Thin lines above rates that are totals.</summary>
    public IReadOnlyList<ChartBox> Ceilings =>
        [
            .. content
                .Steps.Where(step => !content.Totals && step is { Applies: true, Basis: Basis.AllIn })
                .Select(step => (step, y: axes.Y(Level(step)) - (axes.Frame.Height < NarrowFrame ? NarrowCeilingGap : CeilingGap)))
                .Select(x => new ChartBox(axes.X(x.step.From), x.y, EndOf(x.step), x.y)),
        ];

    /// <summary>Rates in force in whose place another measure is collected.</summary>
    public IReadOnlyList<ChartBox> GivingWay =>
        [
            .. content
                .Steps.Where(step => step is { GivesWayTo: not null, RatePercent: not null })
                .Select(step => (step, y: axes.Y(step.RatePercent!.Value)))
                .Select(x => new ChartBox(axes.X(x.step.From), x.y, EndOf(x.step), x.y)),
        ];

    /// <summary>What was said without legal text.</summary>
    public IReadOnlyList<ChartAnnouncement> Announcements =>
        [
            .. content
                .Unenacted.Where(said => said.Action.RatePercent is not null && said.Action.AnnouncedOn >= axes.From)
                .Select(said => new ChartAnnouncement(
                    axes.X(said.Action.AnnouncedOn),
                    axes.Y(said.Action.RatePercent!.Value),
                    said.OvertakenBy is { } law ? axes.X(law.From ?? law.AnnouncedOn) : axes.Frame.Right,
                    said
                )),
        ];

    /// <summary>Where the measure ended; null when it is not known to have.</summary>
    public (decimal X, decimal Y)? End =>
        content.Steps is [.., var last, { Status: MeasureStatus.Ended } over] && over.From <= content.Known
            ? (axes.X(over.From), axes.Y(Level(last)))
            : null;

    /// <summary>What is collected on the days of a step, by the measure or in its place, in percent.</summary>
    public static decimal Level(RateStep step) => step.Applies ? step.RatePercent ?? 0 : step.Instead?.RatePercent ?? 0;

    /// <summary>True when a rate above what is collected is suspended.</summary>
    public static bool IsSuspended(RateStep step) =>
        step.Status == MeasureStatus.Suspended && step.RatePercent > (step.Instead?.RatePercent ?? 0);

    /// <summary>Where the days of a step end.</summary>
    public decimal EndOf(RateStep step) => step.Until is { } until ? axes.X(until) : axes.Frame.Right;

    private string Path(decimal from, decimal to)
    {
        var before = content.Steps.LastOrDefault(step =>
            step.From < axes.From || axes.X(step.From) < from || (content.Totals && axes.X(step.From) <= from)
        );
        var path = new StringBuilder($"M{Text(from)} {Text(axes.Y(before is null ? 0 : Level(before)))}");
        foreach (var step in content.Steps.Where(step => step.From >= axes.From && axes.X(step.From) >= from && axes.X(step.From) < to))
        {
            path.Append('H').Append(Text(axes.X(step.From))).Append('V').Append(Text(axes.Y(Level(step))));
        }

        return path.Append('H').Append(Text(to)).ToString();
    }
}
