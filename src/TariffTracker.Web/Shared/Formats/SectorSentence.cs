using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Explains what the goods of a sector pay in one or two sentences that always agree with the model.</summary>
/// <remarks><see cref="RateSentence"/> does the same for a measure.</remarks>
public static class SectorSentence
{
    /// <summary>What the typical good of a sector pays, and what stands beside it.</summary>
    public static string Of(SectorRate card, Words words)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(words);
        var good = card.Card.Example;
        var subject = good.Name.In(words.Language);
        return card.Lead is { } lead
            ? Join(
                words,
                lead.Applies ? Pays(subject, good.MfnPercent, lead, words) : PaysNormal(subject, good.MfnPercent, words),
                Beside(card, lead, words)
            )
            : Join(words, PaysNormal(subject, good.MfnPercent, words), words["formats.nothingKnown"]);
    }

    private static string Pays(string subject, decimal normal, MeasureRate lead, Words words)
    {
        var rate = lead.RatePercent ?? 0;
        var total = Rates.Percent(SectorBoard.Total(normal, lead.RatePercent, lead.Basis), words);
        if (lead.ValueBase != ValueBase.FullValue)
        {
            return words.Format("formats.paysContent", subject, Rates.InWords(rate, lead.Basis, words), words.Of(lead.ValueBase));
        }

        if (lead.Basis == Basis.AllIn && rate <= normal)
        {
            return words.Format("formats.keepsNormal", subject, Rates.Percent(normal, words));
        }

        return normal == 0 ? words.Format("formats.paysFree", subject, total)
            : lead.Basis == Basis.AllIn
                ? words.Format("formats.paysCeiling", subject, total, Rates.Percent(normal, words), Rates.Number(rate - normal, words))
            : words.Format("formats.paysOnTop", subject, total, Rates.Percent(normal, words), Rates.Percent(rate, words));
    }

    private static string PaysNormal(string subject, decimal normal, Words words) =>
        normal == 0
            ? words.Format("formats.paysNothing", subject)
            : words.Format("formats.paysNormal", subject, Rates.Percent(normal, words));

    private static string Beside(SectorRate card, MeasureRate lead, Words words)
    {
        if (card.Suspended is { } suspended)
        {
            return Suspended(suspended, words);
        }

        var rate = Rates.InWords(lead.RatePercent, lead.Basis, words);
        return lead.Status switch
        {
            MeasureStatus.InForce => Before(lead, words),
            MeasureStatus.Suspended => Suspended(lead, words),
            MeasureStatus.Scheduled => words.Format("formats.begins", rate, StartOf(lead.Action, words)),
            MeasureStatus.Announced => lead.Action?.From is { } day
                ? words.Format("formats.announcedFor", rate, Dates.Full(day, words))
                : words.Format("formats.announced", rate),
            _ => words.Format("formats.ended", LastDayBefore(lead.Since, words)),
        };
    }

    private static string Suspended(MeasureRate suspended, Words words)
    {
        var rate = Rates.InWords(suspended.RatePercent, suspended.Basis, words);
        return suspended.LastDay is { } last
            ? words.Format("formats.isSuspended", rate, Dates.Full(last, words))
            : words.Format("formats.isSuspendedOpen", rate);
    }

    /// <summary>What the measure asked for just before its present rate; empty when that was nothing.</summary>
    private static string Before(MeasureRate lead, Words words) =>
        lead.Since is { } since && lead.Schedule.On(since.AddDays(-1)) is { State: RateState.InForce, RatePercent: { } rate } before
            ? words.Format("formats.wasUntil", Rates.InWords(rate, before.Basis, words), Dates.Full(since.AddDays(-1), words))
            : "";

    private static string StartOf(RateAction? action, Words words) =>
        action?.From is { } day ? Dates.Full(day, words) : words["formats.noDay"];

    private static string LastDayBefore(DateOnly? day, Words words) =>
        day is { } first ? Dates.Full(first.AddDays(-1), words) : words["formats.noDay"];

    private static string Join(Words words, params IEnumerable<string> sentences) =>
        string.Join(words["formats.betweenSentences"], sentences.Where(sentence => sentence.Length > 0));
}
