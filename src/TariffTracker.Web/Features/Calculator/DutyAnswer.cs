using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>What one good pays on one day.</summary>
/// <param name="AsOf">The day it is entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Product">The good, as it was understood.</param>
/// <param name="Lines">The normal duty first, then every measure that covers the good, also those that add nothing.</param>
/// <param name="TotalPercent">The sum of what the lines add, in percent of the customs value.</param>
/// <param name="Sentence">The total in words, generated from the model.</param>
/// <param name="CannotDecide">What was not stated and would change the total: traits, and figures such as <c>steel-share</c>.</param>
/// <param name="Questions">The same in detail.</param>
/// <param name="Spared">Measures in force that spare the good, wholly or in part.</param>
/// <param name="Cautions">What makes the answer less than certain, in words.</param>
public sealed record DutyAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    ProductAnswer Product,
    IReadOnlyList<DutyLineAnswer> Lines,
    decimal TotalPercent,
    LocalizedText Sentence,
    IReadOnlyList<string> CannotDecide,
    IReadOnlyList<DutyQuestionAnswer> Questions,
    IReadOnlyList<DutySparedAnswer> Spared,
    IReadOnlyList<DutyCautionAnswer> Cautions
)
{
    /// <summary>The answer for a duty.</summary>
    public static DutyAnswer Of(Duty duty, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(duty);
        ArgumentNullException.ThrowIfNull(reading);
        List<DutyQuestionAnswer> questions = [.. duty.Open.Select(open => DutyQuestionAnswer.Of(open, duty))];
        return new(
            reading.Lens.AsOf,
            reading.Lens.Known,
            reading.Revision,
            ProductAnswer.Of(duty.Product, duty.Lines[0]),
            [.. duty.Lines.Select(line => DutyLineAnswer.Of(line, duty))],
            Plain(duty.TotalPercent),
            Both(words => DutySentence.Of(duty, words)),
            [.. questions.SelectMany(question => question.Asks).Distinct()],
            questions,
            [.. duty.Spared.Select(DutySparedAnswer.Of)],
            [.. duty.Cautions.Select(caution => DutyCautionAnswer.Of(caution, duty))]
        );
    }

    /// <summary>A number without trailing zeros: 20, not 20.00.</summary>
    internal static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    internal static LocalizedText Both(Func<Words, string> sentence) => LocalizedText.Of(sentence(Words.English), sentence(Words.Japanese));
}

/// <summary>A good, as it was understood.</summary>
/// <param name="Hts">Its HTS number as the schedule prints it.</param>
/// <param name="Description">What the line holds; null when the record's table lacks it or the duty was stated.</param>
/// <param name="MfnPercent">The normal duty stated, in percent; null when that of the table was taken.</param>
/// <param name="Preference">JP when the preference is claimed; else null.</param>
/// <param name="Loaded">The day it was loaded; null when not stated.</param>
/// <param name="Traits">What it is.</param>
/// <param name="NotTraits">What it is not.</param>
/// <param name="SteelShare">Share of the value that is steel; null when not stated.</param>
/// <param name="AluminumShare">Share of the value that is aluminium; null when not stated.</param>
/// <param name="CopperShare">Share of the value that is copper; null when not stated.</param>
/// <param name="MetalWeightShare">Share of the weight that is metal; null when not stated.</param>
/// <param name="UsContentShare">Share of the value from the United States; null when not stated.</param>
public sealed record ProductAnswer(
    string Hts,
    LocalizedText? Description,
    decimal? MfnPercent,
    string? Preference,
    DateOnly? Loaded,
    IReadOnlyList<string> Traits,
    IReadOnlyList<string> NotTraits,
    decimal? SteelShare,
    decimal? AluminumShare,
    decimal? CopperShare,
    decimal? MetalWeightShare,
    decimal? UsContentShare
)
{
    /// <summary>The answer for a good and the line of its normal duty.</summary>
    public static ProductAnswer Of(Product product, DutyLine normal)
    {
        ArgumentNullException.ThrowIfNull(product);
        return new(
            product.Hts.ToString(),
            normal?.Line?.Description,
            product.MfnPercent,
            product.ClaimsJapanPreference ? DutyRequest.Japan : null,
            product.LoadedOn,
            [.. product.Traits.Traits.Select(Slugs.Of)],
            [.. product.NotTraits.Traits.Select(Slugs.Of)],
            product.SteelShare,
            product.AluminumShare,
            product.CopperShare,
            product.MetalWeightShare,
            product.UsContentShare
        );
    }
}

/// <summary>One line of a duty.</summary>
/// <param name="Measure">Id of the measure; <c>mfn</c> for the normal duty.</param>
/// <param name="Name">Name of the measure; null for the normal duty.</param>
/// <param name="RatePercent">The rate in percent.</param>
/// <param name="Basis">What the rate is counted on.</param>
/// <param name="ValueBase">The value the rate is charged on.</param>
/// <param name="ShareOfValue">The share of the customs value it is charged on, 0 to 1.</param>
/// <param name="AppliedPercent">What it adds to the total, in percent of the customs value.</param>
/// <param name="Reason">Why it comes out so, as a word.</param>
/// <param name="Why">The same as a sentence, generated from the model.</param>
/// <param name="Heading">Chapter 99 heading under which it is declared; null when not established.</param>
/// <param name="GivesWayTo">Ids of the measures that go before it.</param>
/// <param name="Until">First day on which the rate no longer stands so; null when open.</param>
/// <param name="Citations">The evidence.</param>
public sealed record DutyLineAnswer(
    string Measure,
    LocalizedText? Name,
    decimal RatePercent,
    Basis Basis,
    ValueBase ValueBase,
    decimal ShareOfValue,
    decimal AppliedPercent,
    DutyReason Reason,
    LocalizedText Why,
    string? Heading,
    IReadOnlyList<string> GivesWayTo,
    DateOnly? Until,
    IReadOnlyList<CitationAnswer> Citations
)
{
    /// <summary>What the normal duty is called among the measures.</summary>
    public const string NormalDuty = "mfn";

    /// <summary>The answer for a line.</summary>
    public static DutyLineAnswer Of(DutyLine line, Duty duty)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(
            line.Measure?.Id ?? NormalDuty,
            line.Measure?.Name,
            DutyAnswer.Plain(line.RatePercent),
            line.Basis,
            line.ValueBase,
            DutyAnswer.Plain(line.ShareOfValue),
            DutyAnswer.Plain(line.AppliedPercent),
            line.Reason,
            DutyAnswer.Both(words => DutySentence.Of(line, duty, words)),
            line.Heading,
            [.. line.GivesWayTo.Select(measure => measure.Id)],
            line.Until,
            CitationAnswer.Of(line.Citations)
        );
    }
}

/// <summary>Something not stated that would change the total.</summary>
/// <param name="Asks">What would have to be stated together: traits, a figure, or both.</param>
/// <param name="TotalOtherwise">The total were the traits stated (or, where they are presumed, denied), or the figure the other extreme.</param>
/// <param name="Presumed">True when the traits are taken to hold unless denied.</param>
/// <param name="List">Id of the list that asks.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record DutyQuestionAnswer(
    IReadOnlyList<string> Asks,
    decimal TotalOtherwise,
    bool Presumed,
    string List,
    LocalizedText Sentence
)
{
    /// <summary>The answer for a question.</summary>
    public static DutyQuestionAnswer Of(OpenPoint open, Duty duty)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new(
            open.Figure is { } figure ? [Slugs.Of(figure), .. open.Traits.Select(Slugs.Of)] : [.. open.Traits.Select(Slugs.Of)],
            DutyAnswer.Plain(open.TotalOtherwise),
            open.Figure is null && open.Scope.Presumed,
            open.Scope.Id,
            DutyAnswer.Both(words => DutySentence.Of(open, duty, words))
        );
    }
}

/// <summary>A measure in force that spares the good.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="List">Id of the list that takes the good out.</param>
/// <param name="Heading">Chapter 99 heading under which that is declared; null when not established.</param>
/// <param name="Share">The share of the value that is spared, 0 to 1.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record DutySparedAnswer(string Measure, string List, string? Heading, decimal Share, LocalizedText Sentence)
{
    /// <summary>The answer for an exemption.</summary>
    public static DutySparedAnswer Of(DutyExemption spared)
    {
        ArgumentNullException.ThrowIfNull(spared);
        return new(
            spared.Measure.Id,
            spared.Scope.Id,
            spared.Scope.Heading,
            spared.Share,
            DutyAnswer.Both(words => DutySentence.Of(spared, words))
        );
    }
}

/// <summary>What makes an answer less than certain.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="List">Id of the list it is about; null when about none.</param>
/// <param name="Measure">Id of the measure it is about; null when about none.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record DutyCautionAnswer(DutyCaution Kind, string? List, string? Measure, LocalizedText Sentence)
{
    /// <summary>The answer for a caution.</summary>
    public static DutyCautionAnswer Of(DutyWarning warning, Duty duty)
    {
        ArgumentNullException.ThrowIfNull(warning);
        return new(warning.Kind, warning.Scope?.Id, warning.Measure?.Id, DutyAnswer.Both(words => DutySentence.Of(warning, duty, words)));
    }
}
