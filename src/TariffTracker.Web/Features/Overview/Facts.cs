using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Overview;

/// <summary>The short facts of a card.</summary>
public static class Facts
{
    /// <summary>First and last day ("3 Apr 2025, no end date"), or the first day of what has not begun.</summary>
    public static string Since(MeasureRate rate, Words words)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(words);
        return rate.Status switch
        {
            MeasureStatus.Scheduled or MeasureStatus.Announced => rate.Action?.From is { } from
                ? words.Format("overview.from", Dates.Brief(from, words))
                : words["formats.noDayNamed"],
            MeasureStatus.Ended => rate.Since is { } over
                ? words.Format("overview.endedAfter", Dates.Brief(over.AddDays(-1), words))
                : words["overview.ended"],
            _ => words.Format("overview.sinceTo", MeasureFacts.First(rate, words), MeasureFacts.LastDay(rate, words)),
        };
    }

    /// <summary>The law and the day it was put to use ("Section 232, 26 Mar 2025"), where there is little room.</summary>
    public static string ActInBrief(MeasureRate rate, Words words)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(words);
        var law = words.Of(rate.Measure.Authority);
        return rate.Action is { } action
            ? words.Format("formats.act", law, Dates.Brief(action.SignedOn ?? action.AnnouncedOn, words))
            : law;
    }

    /// <summary>The few words under the basis: what is suspended, or the total.</summary>
    public static string Note(SectorRate card, Words words)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(words);
        if (card.Lead is not { } lead)
        {
            return "";
        }

        if (!lead.Applies || card.Suspended is not null)
        {
            var told = card.Suspended ?? lead;
            return told.RatePercent is { } percent
                ? words.Format("overview.rateAndStatus", Rates.Figure(percent, told.Basis, words), words.Of(told.Status))
                : words.Of(told.Status);
        }

        var normal = card.Card.Example.MfnPercent;
        return lead.ValueBase != ValueBase.FullValue ? words.Of(lead.ValueBase)
            : normal == 0 ? words["overview.normalFree"]
            : lead.Basis == Basis.AllIn ? words.Format("overview.inclNormal", Rates.Percent(normal, words))
            : words.Format("overview.inAll", Rates.Number(card.TotalPercent ?? normal, words));
    }

    /// <summary>What comes next for a sector ("9 Jul 2025: +24% instead of +10%").</summary>
    public static string Next(SectorRate card, Words words)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(words);
        if (card.Next is not { } next)
        {
            return words["formats.nothingAnnounced"];
        }

        var rate = next.RatePercent is { } percent ? Rates.Percent(percent, next.Basis, words) : words["overview.normalDutyOnly"];
        var day = next.On is { } on ? Dates.Brief(on, words) : words["formats.noDayNamed"];
        return !next.HasLegalText ? words.Format("overview.nextAnnounced", day, rate)
            : card.Lead is { Applies: true, RatePercent: { } now } lead
                ? words.Format("overview.nextInstead", day, rate, Rates.Percent(now, lead.Basis, words))
            : words.Format("formats.nextThen", day, rate);
    }
}
