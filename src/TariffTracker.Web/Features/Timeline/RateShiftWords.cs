using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Timeline;

/// <summary>"+25% → +50% on top": the basis is said once where both rates share it.</summary>
public sealed class RateShiftWords(RateChange change, Words words)
{
    /// <summary>What starts or ends, in words; null when one rate follows another.</summary>
    public string? Alone =>
        change.Before is null ? words.Format("timeline.rateStarts", After)
        : change.After is null ? words.Format("timeline.rateEnds", Full(change.Before))
        : null;

    /// <summary>What was said until the day before.</summary>
    public string Before =>
        SameBasis && change.Before!.RatePercent is { } rate ? Rates.Percent(rate, change.Before.Basis, words) : Full(change.Before!);

    /// <summary>What is said from the day on.</summary>
    public string After => SameRate && change.Before!.State != change.After!.State ? State(change.After) : Full(change.After!);

    /// <summary>All of it, without the arrow.</summary>
    public string Spoken => Alone ?? words.Format("timeline.rateThen", Before, After);

    private bool SameBasis =>
        change is { Before: { State: RateState.InForce } before, After: { State: RateState.InForce } after }
        && before.Basis == after.Basis
        && before.ValueBase == after.ValueBase;

    private bool SameRate =>
        change is { Before: { } before, After: { } after }
        && (before.RatePercent, before.Basis, before.ValueBase) == (after.RatePercent, after.Basis, after.ValueBase);

    private string Full(Segment segment) =>
        segment.State == RateState.Ended || segment.RatePercent is not { } rate ? words.Of(MeasureStatus.Ended)
        : segment.State == RateState.Suspended ? words.Format("timeline.rateAndState", Rated(rate, segment), State(segment))
        : Rated(rate, segment);

    private string Rated(decimal rate, Segment segment) => Rates.WithBasis(rate, segment.Basis, words) + OfWhat(segment.ValueBase);

    private string OfWhat(ValueBase on) =>
        on switch
        {
            ValueBase.SteelContent => words["formats.sentence.content.SteelContent"],
            ValueBase.AluminumContent => words["formats.sentence.content.AluminumContent"],
            ValueBase.CopperContent => words["formats.sentence.content.CopperContent"],
            _ => "",
        };

    private string State(Segment segment) =>
        words.Of(
            segment.State switch
            {
                RateState.InForce => MeasureStatus.InForce,
                RateState.Suspended => MeasureStatus.Suspended,
                _ => MeasureStatus.Ended,
            }
        );
}
