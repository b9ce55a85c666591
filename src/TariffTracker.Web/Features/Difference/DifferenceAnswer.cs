using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Features.Measures;
using TariffTracker.Web.Shared.Api;

namespace TariffTracker.Web.Features.Difference;

/// <summary>A measure that differs.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Differs">What about it differs.</param>
/// <param name="ChangesWhatIsCollected">True when something else is collected.</param>
/// <param name="First">Under the first lens; null when it is not known there.</param>
/// <param name="Second">Under the second lens.</param>
public sealed record RateDifferenceAnswer(
    string Measure,
    LocalizedText Name,
    IReadOnlyList<RateAspect> Differs,
    bool ChangesWhatIsCollected,
    RateAnswer? First,
    RateAnswer? Second
)
{
    /// <summary>The answer for a measure.</summary>
    public static RateDifferenceAnswer Of(RateDifference rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return new(
            rate.Measure.Id,
            rate.Measure.Name,
            rate.Aspects,
            rate.ChangesWhatIsCollected,
            rate.First is null ? null : RateAnswer.Of(rate.First),
            rate.Second is null ? null : RateAnswer.Of(rate.Second)
        );
    }
}

/// <summary>What a typical good pays in all under one lens.</summary>
/// <param name="TotalPercent">The total in percent of the customs value.</param>
/// <param name="Measures">Ids of the measures that add to it.</param>
public sealed record GoodTotalAnswer(decimal TotalPercent, IReadOnlyList<string> Measures)
{
    /// <summary>The answer for a duty.</summary>
    public static GoodTotalAnswer Of(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return new(duty.TotalPercent, [.. GoodDifference.Charging(duty).Select(measure => measure.Id)]);
    }
}

/// <summary>A typical good whose total differs.</summary>
/// <param name="Good">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Points">How much more it pays under the second lens, in points of a percentage.</param>
/// <param name="First">Under the first lens.</param>
/// <param name="Second">Under the second lens.</param>
public sealed record GoodDifferenceAnswer(string Good, LocalizedText Name, decimal Points, GoodTotalAnswer First, GoodTotalAnswer Second);

/// <summary>An announcement between the two days of knowledge, or one that takes effect between the two days of entry.</summary>
/// <param name="Kind">An action, a rule of precedence, a list that begins, or one that ends.</param>
/// <param name="AnnouncedOn">The day it became public.</param>
/// <param name="From">First day it applies to; for an end the first day no longer covered.</param>
/// <param name="Role">What it has to do with the difference; <c>neither</c> for what was announced in between and touches neither day.</param>
/// <param name="Measures">Ids of the measures.</param>
/// <param name="Id">Id of the action or list; for a rule that of the measure that goes first.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Instrument">The legal instrument, where there is one.</param>
/// <param name="Dates">The steps from word to customs; for actions only.</param>
/// <param name="Citations">The evidence.</param>
public sealed record CauseAnswer(
    CauseKind Kind,
    DateOnly AnnouncedOn,
    DateOnly? From,
    CauseRole Role,
    IReadOnlyList<string> Measures,
    string Id,
    LocalizedText Summary,
    LocalizedText? Instrument,
    IReadOnlyList<LadderStep>? Dates,
    IReadOnlyList<CitationAnswer> Citations
)
{
    /// <summary>The answer for an announcement.</summary>
    public static CauseAnswer Of(DifferenceCause cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return new(
            cause.Kind,
            cause.AnnouncedOn,
            cause.From,
            cause.Role,
            [.. cause.Measures.Select(measure => measure.Id)],
            cause.Action?.Id ?? cause.List?.Id ?? cause.Rule!.Measure,
            cause.Action?.Summary ?? cause.List?.Name ?? cause.Rule!.Summary,
            cause.Action?.Instrument,
            cause.Action is null ? null : DateLadder.Of(cause.Action),
            CitationAnswer.Of(cause.Citations)
        );
    }
}

/// <summary>A proposal that does not stand at the same point.</summary>
/// <param name="Proposal">Its id.</param>
/// <param name="First">Under the first lens; null when it had not begun.</param>
/// <param name="Second">Under the second lens; null when it had not begun.</param>
public sealed record ProposalDifferenceAnswer(string Proposal, ProposalStatus? First, ProposalStatus? Second);

/// <summary>A step of a proposal that only the second lens knows.</summary>
/// <param name="Proposal">Id of the proposal.</param>
/// <param name="Step">Id of the step.</param>
/// <param name="Status">Where the proposal then stood.</param>
/// <param name="PublicOn">The day it became public.</param>
public sealed record NewStepAnswer(string Proposal, string Step, ProposalStatus Status, DateOnly PublicOn);

/// <summary>Ids of what only the second lens knows.</summary>
/// <param name="Rounds">Rounds.</param>
/// <param name="Steps">Steps of proposals.</param>
/// <param name="Events">Events.</param>
/// <param name="Deadlines">Deadlines.</param>
/// <param name="Sources">Sources.</param>
public sealed record LearntAnswer(
    IReadOnlyList<string> Rounds,
    IReadOnlyList<NewStepAnswer> Steps,
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Deadlines,
    IReadOnlyList<string> Sources
);

/// <summary>Two lenses side by side.</summary>
/// <param name="Rev">Revision of the record.</param>
/// <param name="First">The lens that knows less; of two that know the same, the one that asks about the earlier day.</param>
/// <param name="Second">The other one.</param>
/// <param name="Total">How many measures, proposals, rounds, events and deadlines differ.</param>
/// <param name="Rates">The measures that differ.</param>
/// <param name="Goods">The typical goods whose total differs.</param>
/// <param name="Causes">What did it, and what else was announced in between, in order of announcement.</param>
/// <param name="Proposals">The proposals that stand elsewhere.</param>
/// <param name="Learnt">What only the second lens knows.</param>
public sealed record DifferenceAnswer(
    int Rev,
    Lens First,
    Lens Second,
    int Total,
    IReadOnlyList<RateDifferenceAnswer> Rates,
    IReadOnlyList<GoodDifferenceAnswer> Goods,
    IReadOnlyList<CauseAnswer> Causes,
    IReadOnlyList<ProposalDifferenceAnswer> Proposals,
    LearntAnswer Learnt
)
{
    /// <summary>The answer for a comparison.</summary>
    public static DifferenceAnswer Of(LensComparison view, int revision)
    {
        ArgumentNullException.ThrowIfNull(view);
        var difference = view.Difference;
        return new(
            revision,
            view.First,
            view.Second,
            difference.Count,
            [.. difference.Rates.Select(RateDifferenceAnswer.Of)],
            [
                .. view.Goods.Select(good => new GoodDifferenceAnswer(
                    good.Good.Id,
                    good.Good.Name,
                    good.Points,
                    GoodTotalAnswer.Of(good.First),
                    GoodTotalAnswer.Of(good.Second)
                )),
            ],
            [.. view.Causes.Select(CauseAnswer.Of)],
            [
                .. difference.Proposals.Select(proposal => new ProposalDifferenceAnswer(
                    (proposal.Second ?? proposal.First)!.Proposal.Id,
                    proposal.First?.Status,
                    proposal.Second?.Status
                )),
            ],
            new LearntAnswer(
                [.. difference.Rounds.Select(round => round.Id)],
                [.. view.Steps.Select(x => new NewStepAnswer(x.Proposal.Id, x.Step.Id, x.Step.Status, x.Step.PublicOn))],
                [.. difference.Events.Select(happening => happening.Id)],
                [.. difference.Deadlines.Select(deadline => deadline.Id)],
                [.. view.Sources.Select(source => source.Id)]
            )
        );
    }
}
