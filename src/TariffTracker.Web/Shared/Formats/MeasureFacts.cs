using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>The short facts of a measure, as lists and tables give them.</summary>
public static class MeasureFacts
{
    /// <summary>The first day of the present state; a dash before it has begun.</summary>
    public static string First(MeasureRate rate, Words words) => rate?.Since is { } since ? Dates.Brief(since, words) : "–";

    /// <summary>"last day 8 Jul 2025" or "no end date".</summary>
    public static string LastDay(MeasureRate rate, Words words) =>
        rate?.LastDay is { } last ? words.Format("formats.lastDayOf", Dates.Brief(last, words)) : words["formats.noEndDate"];

    /// <summary>The law and the instrument ("Section 232, Proclamation 10908").</summary>
    public static string Act(MeasureRate rate, Words words)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(words);
        var law = words.Of(rate.Measure.Authority);
        return rate.Action?.Instrument is { } instrument ? words.Format("formats.act", law, instrument.In(words.Language)) : law;
    }

    /// <summary>What comes next for a measure ("9 Jul 2025: +24%, in force").</summary>
    public static string Next(MeasureRate rate, Words words)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(words);
        if (rate.Next is not { } next)
        {
            return words["formats.nothingAnnounced"];
        }

        var day = next.On is { } on ? Dates.Brief(on, words) : words["formats.noDayNamed"];
        if (next is { On: null, RatePercent: null })
        {
            return words["formats.noDayNamed"];
        }

        if (next.GivesWayTo is { } other)
        {
            return words.Format("formats.nextGivesWay", day, other.Name.In(words.Language));
        }

        var status = words.Of(next.Status);
        return next.RatePercent is { } percent
            ? words.Format("formats.nextState", day, Rates.Percent(percent, next.Basis, words), status)
            : words.Format("formats.nextThen", day, status);
    }
}
