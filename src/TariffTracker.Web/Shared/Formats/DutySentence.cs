using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Formats;

/// <summary>Says what a good pays, why, and what would change it, the same on pages and in the answers for programs.</summary>
public static class DutySentence
{
    /// <summary>The total and what it is made of ("27.5% of the customs value: 2.5% normal duty and 25% Cars, Section 232.").</summary>
    public static string Of(Duty duty, Words words)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(words);
        var normal = duty.Lines[0];
        List<DutyLine> added = [.. duty.Lines.Skip(1).Where(line => line.AppliedPercent > 0)];
        var first = words.Format(
            normal.Reason == DutyReason.Preference ? "formats.duty.partPreference"
                : normal.AppliedPercent == 0 ? "formats.duty.partFree"
                : "formats.duty.partNormal",
            Rates.Percent(normal.AppliedPercent, words)
        );
        return added.Count > 0
                ? words.Format("formats.duty.total", Rates.Percent(duty.TotalPercent, words), And([first, .. added.Select(Part)], words))
            : duty.TotalPercent == 0 ? words["formats.duty.totalFree"]
            : words.Format("formats.duty.totalNormal", Rates.Percent(duty.TotalPercent, words));

        string Part(DutyLine line) =>
            words.Format("formats.duty.part", Rates.Percent(line.AppliedPercent, words), line.Measure!.Name.In(words.Language));
    }

    /// <summary>Why a line comes out as it does.</summary>
    public static string Of(DutyLine line, Duty duty, Words words)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(words);
        var declared = line.Heading is { } heading ? words.Format("formats.duty.declared", heading) : "";
        var beside = line.Heading is { } other ? words.Format("formats.duty.heading", other) : "";
        return line.Reason switch
        {
            DutyReason.NormalDuty => Normal(line, duty, words),
            DutyReason.Preference => words.Format(
                "formats.duty.preference",
                Rates.Percent(line.RatePercent, words),
                line.Line?.MfnText ?? words["formats.duty.unknown"]
            ),
            DutyReason.CeilingReached => words.Format(
                "formats.duty.ceilingReached",
                Rates.Percent(line.RatePercent, words),
                Rates.Percent(duty.Lines[0].RatePercent, words),
                declared
            ),
            DutyReason.GivesWay => words.Format("formats.duty.givesWay", Rate(line, duty, words), beside, Names(line.GivesWayTo, words)),
            DutyReason.Suspended => words.Format(
                line.Until is null ? "formats.duty.suspended" : "formats.duty.suspendedUntil",
                Rate(line, duty, words),
                beside,
                line.Until is { } until ? Dates.Full(until.AddDays(-1), words) : ""
            ),
            DutyReason.InTransit => words.Format(
                "formats.duty.inTransit",
                Rate(line, duty, words),
                beside,
                Grace(line.Action!.Transit!, words)
            ),
            DutyReason.ChargedOnRest => words.Format(
                "formats.duty.chargedOnRest",
                Rate(line, duty, words),
                Share(line.ShareOfValue, words),
                Names(line.GivesWayTo, words),
                declared
            ),
            _ => words.Format("formats.duty.charged", Rate(line, duty, words), Value(line, words), declared),
        };
    }

    /// <summary>What was not stated, and what the total would then be.</summary>
    public static string Of(OpenPoint open, Duty duty, Words words)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(words);
        var (otherwise, now) = (Rates.Percent(open.TotalOtherwise, words), Rates.Percent(duty.TotalPercent, words));
        return open.Figure switch
        {
            null => words.Format(
                open.Scope.Presumed ? "formats.duty.askPresumed" : "formats.duty.askTraits",
                Traits(open, words),
                otherwise,
                now
            ),
            MissingFigure.MetalWeightShare => words.Format(
                "formats.duty.askWeight",
                Share(open.Scope.MinimumMetalWeightShare ?? 0, words),
                otherwise,
                now
            ),
            MissingFigure.StatisticalSuffix => words.Format(
                open.Traits.Count == 0 ? "formats.duty.askSuffix" : "formats.duty.askSuffixTraits",
                open.Scope.Name.In(words.Language),
                otherwise,
                now,
                Traits(open, words)
            ),
            MissingFigure.SteelShare => words.Format("formats.duty.askSteel", otherwise, now),
            MissingFigure.AluminumShare => words.Format("formats.duty.askAluminum", otherwise, now),
            _ => words.Format("formats.duty.askCopper", otherwise, now),
        };
    }

    /// <summary>Which measure spares the good, and by which list.</summary>
    public static string Of(DutyExemption spared, Words words)
    {
        ArgumentNullException.ThrowIfNull(spared);
        ArgumentNullException.ThrowIfNull(words);
        return words.Format(
            spared.Share < 1 ? "formats.duty.sparedPart" : "formats.duty.spared",
            spared.Measure.Name.In(words.Language),
            spared.Scope.Name.In(words.Language),
            spared.Scope.Heading is { } heading ? words.Format("formats.duty.declared", heading) : "",
            Share(spared.Share, words)
        );
    }

    /// <summary>What makes the answer less than certain.</summary>
    public static string Of(DutyWarning warning, Duty duty, Words words)
    {
        ArgumentNullException.ThrowIfNull(warning);
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(words);
        var list = warning.Scope?.Name.In(words.Language) ?? "";
        var condition = warning.Scope?.Condition?.In(words.Language) ?? "";
        var sentence = warning.Kind switch
        {
            DutyCaution.IncompleteList => words.Format("formats.duty.incompleteList", list),
            DutyCaution.Presumed => words.Format("formats.duty.presumed", list),
            DutyCaution.NoPreference => words.Format("formats.duty.noPreference", duty.Product.Hts),
            DutyCaution.LoadingDay => LoadingDay(warning.Measure!, duty, words),
            _ => words.Format(
                "formats.duty.usContentShare",
                Share(duty.Spared.First(spared => spared.Scope == warning.Scope).Share, words)
            ),
        };
        return condition.Length == 0 ? sentence : sentence + words["formats.betweenSentences"] + condition;
    }

    /// <summary>Items as a list in a sentence: "a, b and c".</summary>
    public static string And(IReadOnlyList<string> items, Words words)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(words);
        return items.Count < 2
            ? string.Concat(items)
            : words.Format("formats.duty.and", string.Join(words["formats.duty.comma"], items.SkipLast(1)), items[^1]);
    }

    private static string Normal(DutyLine line, Duty duty, Words words) =>
        line.Line is null ? words.Format("formats.duty.normalStated", Rates.Percent(line.RatePercent, words))
        : line.RatePercent == 0 ? words.Format("formats.duty.normalFree", duty.Product.Hts)
        : words.Format("formats.duty.normal", Rates.Percent(line.RatePercent, words), duty.Product.Hts);

    private static string Rate(DutyLine line, Duty duty, Words words)
    {
        var normal = duty.Lines[0].RatePercent;
        return line.Basis == Basis.AllIn
            ? words.Format(
                "formats.duty.upTo",
                Rates.Percent(line.RatePercent, words),
                Rates.Number(Math.Max(0, line.RatePercent - normal), words),
                Rates.Percent(normal, words)
            )
            : words.Format("formats.sentence.onTop", Rates.Percent(line.RatePercent, words));
    }

    private static string Value(DutyLine line, Words words) =>
        line.ValueBase != ValueBase.FullValue
            ? words.Format("formats.duty.onContent", words.Of(line.ValueBase), Share(line.ShareOfValue, words))
        : line.ShareOfValue == 1 ? words["formats.duty.onFullValue"]
        : words.Format("formats.duty.onPart", Share(line.ShareOfValue, words));

    private static string LoadingDay(TariffMeasure measure, Duty duty, Words words) =>
        words.Format(
            "formats.duty.loadingDay",
            measure.Name.In(words.Language),
            Grace(duty.Lines.First(line => line.Measure?.Id == measure.Id).Action!.Transit!, words)
        );

    private static string Grace(TransitGrace grace, Words words) =>
        (grace.LoadedBefore, grace.EnteredBefore) switch
        {
            ({ } loaded, { } entered) => words.Format(
                "formats.duty.loadedAndEntered",
                Dates.Full(loaded, words),
                Dates.Full(entered, words)
            ),
            ({ } loaded, null) => words.Format("formats.duty.loadedBefore", Dates.Full(loaded, words)),
            (_, { } entered) => words.Format("formats.duty.enteredBefore", Dates.Full(entered, words)),
            _ => "",
        };

    private static string Traits(OpenPoint open, Words words) =>
        And([.. open.Traits.Select(trait => words.Format("formats.duty.quoted", words.Of(trait)))], words);

    private static string Names(IEnumerable<TariffMeasure> measures, Words words) =>
        And([.. measures.Select(measure => words.Format("formats.duty.quoted", measure.Name.In(words.Language)))], words);

    private static string Share(decimal share, Words words) => Rates.Percent(share * 100, words);
}
