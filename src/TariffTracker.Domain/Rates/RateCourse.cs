using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rates;

/// <summary>One measure over time, and where it stands on a day.</summary>
/// <param name="Rate">Where it stands.</param>
/// <param name="Steps">What it says and what is collected.</param>
/// <param name="Unenacted">What was said about it without legal text, earliest first.</param>
public sealed record RateCourse(MeasureRate Rate, IReadOnlyList<RateStep> Steps, IReadOnlyList<UnenactedAction> Unenacted)
{
    /// <summary>The course of the measure of <paramref name="rate"/> in <paramref name="record"/>.</summary>
    public static RateCourse Of(TariffRecord record, MeasureRate rate)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(rate);
        return new RateCourse(rate, RateStep.Of(record, rate.Measure.Id), UnenactedAction.Of(rate.Measure));
    }
}
