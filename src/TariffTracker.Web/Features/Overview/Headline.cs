using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Overview;

/// <summary>Says in one line what the cards say: the finding at the top of the overview.</summary>
public static class Headline
{
    /// <summary>"25% on top for a Japanese car, 10% for most other goods, 50% for steel and aluminium".</summary>
    public static string Of(IEnumerable<SectorRate> cards, Words words)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(words);
        List<Finding> findings =
        [
            .. cards
                .Where(card => card is { Card.Headline: not null, Lead: { Applies: true, RatePercent: not null } })
                .GroupBy(card => (Percent: card.Lead!.RatePercent!.Value, card.Lead.Basis))
                .Select(group => new Finding(
                    group.Key.Percent,
                    group.Key.Basis,
                    Subjects(group.Select(card => card.Card.Headline!), words)
                )),
        ];
        if (findings.Count == 0)
        {
            return words["overview.nothingOnTop"];
        }

        var parts = findings.GroupBy(finding => finding.Basis).Select(group => Part(group.Key, [.. group], words));
        return string.Join(words["overview.betweenBases"], parts);
    }

    private static string Part(Basis basis, List<Finding> findings, Words words)
    {
        // English says the basis with the first rate, Japanese "on top" with the last and "in total" with the first.
        var said = words.Language == "ja" && basis == Basis.Additional ? findings.Count - 1 : 0;
        return string.Join(
            words["overview.betweenRates"],
            findings.Select(
                (finding, i) =>
                    words.Format(
                        "overview.finding",
                        i == said ? Rates.InWords(finding.Percent, basis, words) : Rates.Percent(finding.Percent, words),
                        finding.Subjects
                    )
            )
        );
    }

    private static string Subjects(IEnumerable<LocalizedText> subjects, Words words)
    {
        List<string> names = [.. subjects.Select(subject => subject.In(words.Language))];
        return names.Count == 1
            ? names[0]
            : words.Format("overview.and", string.Join(words["overview.betweenSubjects"], names.SkipLast(1)), names[^1]);
    }

    private sealed record Finding(decimal Percent, Basis Basis, string Subjects);
}
