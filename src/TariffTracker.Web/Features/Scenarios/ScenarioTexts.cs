using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>What scenarios and what they assume are called.</summary>
public static class ScenarioTexts
{
    /// <summary>The name of a scenario.</summary>
    public static string Title(string id, Words words) =>
        words[
            id switch
            {
                "pause-lapses" => "scenarios.pauseLapses",
                "auto-formula-output-and-exports" => "scenarios.formulaOutput",
                "auto-formula-contribution" => "scenarios.formulaContribution",
                "auto-formula-investment-and-milestones" => "scenarios.formulaMilestones",
                "steel-glide-path" => "scenarios.glidePath",
                "letter-25" => "scenarios.letter",
                "full-removal" => "scenarios.fullRemoval",
                "ieepa-falls" => "scenarios.ieepaFalls",
                "section-122-falls" => "scenarios.section122Falls",
                "section-301-falls" => "scenarios.section301Falls",
                "section-232-falls" => "scenarios.section232Falls",
                _ => "scenarios.own",
            }
        ];

    /// <summary>What it is about, in plain language.</summary>
    public static string Description(string id, Words words) =>
        words[
            id switch
            {
                "pause-lapses" => "scenarios.pauseLapsesText",
                "auto-formula-output-and-exports" => "scenarios.formulaOutputText",
                "auto-formula-contribution" => "scenarios.formulaContributionText",
                "auto-formula-investment-and-milestones" => "scenarios.formulaMilestonesText",
                "steel-glide-path" => "scenarios.glidePathText",
                "letter-25" => "scenarios.letterText",
                "full-removal" => "scenarios.fullRemovalText",
                "ieepa-falls" => "scenarios.ieepaFallsText",
                "section-122-falls" => "scenarios.section122FallsText",
                "section-301-falls" => "scenarios.section301FallsText",
                "section-232-falls" => "scenarios.section232FallsText",
                _ => "scenarios.ownText",
            }
        ];

    /// <summary>What in it is ours and not reported; null when there is nothing to say.</summary>
    public static string? Ours(string id, Words words) =>
        id switch
        {
            "auto-formula-output-and-exports" => words["scenarios.formulaOutputOurs"],
            "auto-formula-contribution" => words["scenarios.formulaContributionOurs"],
            "auto-formula-investment-and-milestones" => words["scenarios.formulaMilestonesOurs"],
            "steel-glide-path" => words["scenarios.glidePathOurs"],
            "full-removal" => words["scenarios.fullRemovalOurs"],
            _ => null,
        };

    /// <summary>What a number is called.</summary>
    public static string Number(string name, Words words) =>
        words[
            name switch
            {
                "output" => "scenarios.output",
                "exports" => "scenarios.exports",
                "part" => "scenarios.part",
                _ => "scenarios.met",
            }
        ];

    /// <summary>A number with its unit.</summary>
    public static string NumberValue(string name, decimal value, Words words) =>
        name == SteelGlidePath.Met ? words.Format("scenarios.metValue", Rates.Number(value, words)) : Rates.Percent(value, words);

    /// <summary>A change in words.</summary>
    public static string Change(ScenarioChange change, TariffRecord record, Words words) =>
        change switch
        {
            RateSet set => words.Format(
                "scenarios.saysSet",
                Measure(set.Measure, record, words),
                Rates.WithBasis(set.RatePercent, set.Basis, words),
                Days(set.From, set.Until, words)
            ),
            MeasureEnded end => words.Format("scenarios.saysEnd", Measure(end.Measure, record, words), Days(end.From, end.Until, words)),
            AuthorityEnded end => words.Format("scenarios.saysLawEnds", words.Of(end.Authority), Days(end.From, null, words)),
            AllEnded end => words.Format("scenarios.saysAllEnds", Days(end.From, null, words)),
            OrderRemoved order => words.Format(
                "scenarios.saysTakenBack",
                Measure(order.Measure, record, words),
                record
                    .Find<TariffMeasure>(order.Measure)
                    ?.Actions.FirstOrDefault(action => action.Id == order.Action)
                    ?.Summary.In(words.Language)
            ),
            MeasureAdded added => words.Format(
                "scenarios.saysNew",
                added.Codes.Count == 0 ? words["scenarios.allGoods"] : words.Format("scenarios.someGoods", string.Join(", ", added.Codes)),
                Rates.WithBasis(added.RatePercent, added.Basis, words),
                Days(added.From, added.Until, words)
            ),
            _ => "",
        };

    private static string Measure(string id, TariffRecord record, Words words) =>
        record.Find<TariffMeasure>(id)?.Name.In(words.Language) ?? id;

    private static string Days(DateOnly from, DateOnly? until, Words words) =>
        until is { } end
            ? words.Format("scenarios.fromTo", Dates.Full(from, words), Dates.Full(end.AddDays(-1), words))
            : words.Format("scenarios.fromOn", Dates.Full(from, words));
}
