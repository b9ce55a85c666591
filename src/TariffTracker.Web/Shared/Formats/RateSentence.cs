using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Says where a measure stands in one sentence that follows from the model, the same on pages and in the answers for programs.</summary>
public static class RateSentence
{
    /// <summary>"Automobiles: 25% on top of the normal duty since 3 April 2025."</summary>
    public static string Of(MeasureRate rate, Words words)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(words);
        return Now(rate, words) + Then(rate, words) + words["formats.sentence.stop"];
    }

    private static string Now(MeasureRate rate, Words words)
    {
        var name = rate.Measure.Name.In(words.Language);
        var rated = Rate(rate.RatePercent, rate.Basis, rate.ValueBase, words);
        return rate.Status switch
        {
            MeasureStatus.InForce when rate.GivesWayTo is { } other => words.Format(
                "formats.sentence.givesWay",
                name,
                rated,
                Day(rate.Since, words),
                other.Name.In(words.Language)
            ),
            MeasureStatus.InForce => Lasting(rate, words, name, rated, "formats.sentence.inForce", "formats.sentence.inForceUntil"),
            MeasureStatus.Suspended => Lasting(rate, words, name, rated, "formats.sentence.suspended", "formats.sentence.suspendedUntil"),
            MeasureStatus.Scheduled => words.Format("formats.sentence.scheduled", name, rated, Day(rate.Next?.On, words)),
            MeasureStatus.Announced => Announced(rate, words, name, rated),
            _ => words.Format("formats.sentence.ended", name, Day(rate.Since, words)),
        };
    }

    private static string Lasting(MeasureRate rate, Words words, string name, string rated, string open, string closed) =>
        rate.LastDay is { } last
            ? words.Format(closed, name, rated, Day(rate.Since, words), Dates.Full(last, words))
            : words.Format(open, name, rated, Day(rate.Since, words));

    private static string Announced(MeasureRate rate, Words words, string name, string rated) =>
        rate.RatePercent is null ? words.Format("formats.sentence.announcedNoRate", name)
        : rate.Action?.From is { } from ? words.Format("formats.sentence.announced", name, rated, Dates.Full(from, words))
        : words.Format("formats.sentence.announcedUndated", name, rated);

    private static string Then(MeasureRate rate, Words words)
    {
        // A measure that has not started says its first day already.
        if (rate.Next is not { } next || rate.Status is MeasureStatus.Scheduled or MeasureStatus.Announced)
        {
            return "";
        }

        var rated = Rate(next.RatePercent, next.Basis, next.Action?.ValueBase ?? ValueBase.FullValue, words);
        return next switch
        {
            { GivesWayTo: { } other } => words.Format("formats.sentence.thenGivesWay", Day(next.On, words), other.Name.In(words.Language)),
            { Status: MeasureStatus.Announced, RatePercent: null } => "",
            { Status: MeasureStatus.Announced, On: { } on } => words.Format("formats.sentence.thenAnnounced", Dates.Full(on, words), rated),
            { Status: MeasureStatus.Announced } => words.Format("formats.sentence.thenAnnouncedUndated", rated),
            { Status: MeasureStatus.Ended } => words.Format("formats.sentence.thenEnded", Day(next.On, words)),
            { Status: MeasureStatus.Suspended } => words.Format("formats.sentence.thenSuspended", Day(next.On, words), rated),
            _ => words.Format("formats.sentence.thenRate", Day(next.On, words), rated),
        };
    }

    private static string Rate(decimal? percent, Basis basis, ValueBase on, Words words)
    {
        var rate = percent is not { } number
            ? "—"
            : words.Format(basis == Basis.Additional ? "formats.sentence.onTop" : "formats.sentence.inTotal", Rates.Percent(number, words));
        return rate
            + on switch
            {
                ValueBase.SteelContent => words["formats.sentence.content.SteelContent"],
                ValueBase.AluminumContent => words["formats.sentence.content.AluminumContent"],
                ValueBase.CopperContent => words["formats.sentence.content.CopperContent"],
                _ => "",
            };
    }

    private static string Day(DateOnly? day, Words words) => day is { } known ? Dates.Full(known, words) : "—";
}
