using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Measures;

/// <summary>What changes next about a measure.</summary>
/// <param name="On">The day; null when none was named.</param>
/// <param name="Status">What it then is; <c>announced</c> when there is no legal text.</param>
/// <param name="RatePercent">The rate then; null when it ends or none was named.</param>
/// <param name="Basis">What that rate is counted on.</param>
/// <param name="AppliedPercent">The rate then collected: 0 unless in force, and 0 when another measure takes its place.</param>
/// <param name="GivesWayTo">Id of the measure that then takes its place entirely; null when none does.</param>
public sealed record NextAnswer(
    DateOnly? On,
    MeasureStatus Status,
    decimal? RatePercent,
    Basis Basis,
    decimal AppliedPercent,
    string? GivesWayTo
);

/// <summary>One measure under the lens.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sector">Id of its sector.</param>
/// <param name="Authority">The law it rests on.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="RatePercent">The rate it stands at or will start at, in percent; null when it has ended or none was named.</param>
/// <param name="AppliedPercent">The rate collected on the day: 0 unless in force, and 0 when another measure takes its place.</param>
/// <param name="Basis">What the rate is counted on: <c>additional</c> to the normal duty, or <c>all-in</c>.</param>
/// <param name="ValueBase">The value the rate is charged on.</param>
/// <param name="Since">First day of the present state and rate; null while it has not started.</param>
/// <param name="Until">First day on which they no longer hold; null when open.</param>
/// <param name="Next">What changes next; null when nothing is known to.</param>
/// <param name="GivesWayTo">Id of the measure that takes its place entirely; null when none does.</param>
/// <param name="Contested">True when sources differ about it.</param>
/// <param name="Sentence">The state in one sentence, generated from the model.</param>
/// <param name="Citations">The evidence for the present state.</param>
public sealed record RateAnswer(
    string Measure,
    LocalizedText Name,
    string Sector,
    Authority Authority,
    MeasureStatus Status,
    decimal? RatePercent,
    decimal AppliedPercent,
    Basis Basis,
    ValueBase ValueBase,
    DateOnly? Since,
    DateOnly? Until,
    NextAnswer? Next,
    string? GivesWayTo,
    bool Contested,
    LocalizedText Sentence,
    IReadOnlyList<CitationAnswer> Citations
)
{
    /// <summary>The answer for a measure.</summary>
    public static RateAnswer Of(MeasureRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return new(
            rate.Measure.Id,
            rate.Measure.Name,
            rate.Measure.Sector,
            rate.Measure.Authority,
            rate.Status,
            rate.RatePercent,
            rate.AppliedPercent,
            rate.Basis,
            rate.ValueBase,
            rate.Since,
            rate.Until,
            rate.Next is { } next
                ? new NextAnswer(next.On, next.Status, next.RatePercent, next.Basis, next.AppliedPercent, next.GivesWayTo?.Id)
                : null,
            rate.GivesWay?.Measure,
            rate.Contested.Count > 0,
            LocalizedText.Of(RateSentence.Of(rate, Words.English), RateSentence.Of(rate, Words.Japanese)),
            CitationAnswer.Of(rate.Citations)
        );
    }
}
