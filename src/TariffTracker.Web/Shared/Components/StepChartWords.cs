using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Components;

/// <summary>What a step chart says in words: on the picture, and instead of it.</summary>
public sealed class StepChartWords(Words words, DateOnly today)
{
    /// <summary>What is collected on the days of a step.</summary>
    public string Collected(RateStep step, bool isTotal = false)
    {
        if (isTotal)
        {
            return Rates.Percent(CollectedPercent(step), words);
        }

        var rate = Rates.WithBasis(CollectedPercent(step), step.Instead?.Basis ?? step.Basis, words);
        return step.LastDay == step.From ? words.Format("components.chartOneDay", rate) : rate;
    }

    /// <summary>A rate that stands and is not collected.</summary>
    public string Suspended(RateStep step) =>
        words.Format(
            "components.chartSuspended",
            Rates.Percent(step.RatePercent ?? 0, step.Basis, words),
            words.Of(MeasureStatus.Suspended)
        );

    /// <summary>A rate in force in whose place another is collected.</summary>
    public string GivesWay(RateStep step) =>
        words.Format("components.chartGivesWay", Rates.Percent(step.RatePercent ?? 0, step.Basis, words));

    /// <summary>Something said without legal text.</summary>
    public string Said(RateAction action)
    {
        var rate = Rates.Percent(action.RatePercent ?? 0, action.Basis, words);
        return action.From is { } from
            ? words.Format("components.chartAnnouncedFor", rate, Dates.WithoutYear(from, words))
            : words.Format("components.chartAnnounced", rate);
    }

    /// <summary>Flag of the day goods are entered.</summary>
    public string AsOf(DateOnly day) =>
        day == today ? words["components.chartAsOfToday"] : words.Format("components.chartAsOf", Dates.Brief(day, words));

    /// <summary>Flag of the day of knowledge.</summary>
    public string Known(DateOnly day) =>
        day == today ? words["components.chartKnownToday"] : words.Format("components.chartKnown", Dates.Brief(day, words));

    /// <summary>Flag of both, where they fall on one day.</summary>
    public string Both(DateOnly day) =>
        day == today ? words["components.chartBothToday"] : words.Format("components.chartBoth", Dates.Brief(day, words));

    /// <summary>What the picture cannot show.</summary>
    public string NotYetKnown => words["components.chartNotYetKnown"];

    /// <summary>A mark on the axis of days.</summary>
    public string Month(ChartTick tick) => tick.WithYear ? Dates.MonthOfYear(tick.Month, words) : Dates.MonthAlone(tick.Month, words);

    /// <summary>The whole picture as one sentence, for those who do not see it.</summary>
    public string Sentence(StepChartContent content) =>
        words.Format(
            "components.chartSentence",
            string.Join(
                words["components.chartThen"],
                content.Steps.Select(Told).Concat(content.Unenacted.Where(said => said.Action.RatePercent is not null).Select(Told))
            ),
            AsOf(content.AsOf),
            Known(content.Known)
        );

    private static decimal CollectedPercent(RateStep step) => step.Instead?.RatePercent ?? step.RatePercent ?? 0;

    private string Told(RateStep step)
    {
        var days = step.LastDay is { } last
            ? words.Format("components.chartFromTo", Dates.Full(step.From, words), Dates.Full(last, words))
            : words.Format("components.chartFrom", Dates.Full(step.From, words));
        var rate = Rates.WithBasis(step.RatePercent ?? 0, step.Basis, words);
        return step switch
        {
            { Applies: true } => words.Format("components.chartToldCollected", days, rate),
            { Status: MeasureStatus.Suspended, Instead: { } paid } => words.Format(
                "components.chartToldSuspendedInstead",
                days,
                rate,
                Rates.WithBasis(paid.RatePercent ?? 0, paid.Basis, words)
            ),
            { Status: MeasureStatus.Suspended } => words.Format("components.chartToldSuspended", days, rate),
            { GivesWayTo: not null } => words.Format("components.chartToldGivesWay", days, rate),
            { Instead: { } paid } => words.Format(
                "components.chartToldCollected",
                days,
                Rates.WithBasis(paid.RatePercent ?? 0, paid.Basis, words)
            ),
            _ => words.Format("components.chartToldNothing", days),
        };
    }

    private string Told(UnenactedAction said)
    {
        var rate = Rates.WithBasis(said.Action.RatePercent ?? 0, said.Action.Basis, words);
        var announced = Dates.Full(said.Action.AnnouncedOn, words);
        return said.Action.From is { } from
            ? words.Format("components.chartToldSaidFor", announced, rate, Dates.Full(from, words))
            : words.Format("components.chartToldSaid", announced, rate);
    }
}
