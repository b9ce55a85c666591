using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Components;

/// <summary>What the lines of step charts mean.</summary>
public static class StepChartKey
{
    /// <summary>The entries for what the pictures use, and no others.</summary>
    public static IReadOnlyList<ChartKeyEntry> For(IReadOnlyList<StepChartContent> contents, Words words)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(words);
        var totals = contents.All(content => content.Totals);
        bool Has(Func<RateStep, bool> sort) => contents.Any(content => content.Steps.Any(sort));

        (bool Used, ChartKeyEntry Entry)[] entries =
        [
            (true, new(ChartSign.Collected, words["components.keyCollected"])),
            (Has(StepChartGeometry.IsSuspended), new(ChartSign.Suspended, words["components.keySuspended"])),
            (
                contents.Any(content => content.Steps.Any(step => step.From > content.Known)),
                new(ChartSign.Scheduled, words["components.keyScheduled"])
            ),
            (
                contents.Any(content => content.Unenacted.Any(said => said.Action.RatePercent is not null)),
                new(ChartSign.Announced, words["components.keyAnnounced"])
            ),
            (Has(step => step.GivesWayTo is not null), new(ChartSign.GivesWay, words["components.keyGivesWay"])),
            (!totals && Has(step => step is { Applies: true, Basis: Basis.AllIn }), new(ChartSign.Ceiling, words["components.keyCeiling"])),
            (!totals, new(ChartSign.None, words["components.keyPlus"])),
            (contents.Any(content => content.Events.Count > 0), new(ChartSign.None, words["components.keyNumbers"])),
        ];
        return [.. entries.Where(each => each.Used).Select(each => each.Entry)];
    }
}
