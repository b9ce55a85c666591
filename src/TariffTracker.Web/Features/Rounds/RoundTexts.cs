using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Rounds;

/// <summary>What is said of a round in a few words.</summary>
public static class RoundTexts
{
    /// <summary>"Round 5".</summary>
    public static string Name(NegotiationRound round, Words words) => words.Format("components.round", round.Number);

    /// <summary>"Round 5: more progress, no point of agreement found".</summary>
    public static string Heading(RoundView view, Words words) =>
        words.Format("rounds.findingHeading", Name(view.Round, words)) + Finding(view, words);

    /// <summary>How it ended; how it stands where that is not known.</summary>
    public static string Finding(RoundView view, Words words) =>
        view.Round.Outcome?.Finding.In(words.Language) ?? WithoutOutcome(view, words);

    /// <summary>How a round stands whose outcome is not known.</summary>
    public static string WithoutOutcome(RoundView view, Words words) =>
        view.Phase switch
        {
            RoundPhase.Ahead => words.Format("rounds.announcedFor", Dates.Range(view.Round.FirstDay, view.Round.LastDay, words)),
            RoundPhase.UnderWay => words["rounds.underWay"],
            _ => words["rounds.heldNoOutcome"],
        };

    /// <summary>"Round 4, 30 May 2025".</summary>
    public static string Dated(NegotiationRound round, Words words) =>
        words.Format("rounds.dated", Name(round, words), Dates.Range(round.FirstDay, round.LastDay, words));
}
