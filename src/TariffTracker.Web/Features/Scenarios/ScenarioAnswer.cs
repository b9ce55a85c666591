using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;
using TariffTracker.Web.Features.Method;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>A scenario that is offered ready-made.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Basis">Whether it is reported or assumed; none is agreed.</param>
/// <param name="Ours">What in it is an illustration of this site; null when nothing is.</param>
/// <param name="Proposal">Id of the proposal it works out; null when it rests on none.</param>
/// <param name="Offered">True when it makes sense for goods entered on the day asked about.</param>
/// <param name="MakesSenseOn">A day on which it does.</param>
/// <param name="AsksForDay">True when <c>from</c> may be given.</param>
/// <param name="Numbers">The numbers that may be given.</param>
public sealed record ReadyMadeAnswer(
    string Id,
    LocalizedText Title,
    LocalizedText Description,
    ScenarioBasis Basis,
    LocalizedText? Ours,
    string? Proposal,
    bool Offered,
    DateOnly MakesSenseOn,
    bool AsksForDay,
    IReadOnlyList<ScenarioNumber> Numbers
)
{
    /// <summary>The answer for a ready-made scenario.</summary>
    public static ReadyMadeAnswer Of(ReadyMade scenario, TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new(
            scenario.Id,
            Both(words => ScenarioTexts.Title(scenario.Id, words)),
            Both(words => ScenarioTexts.Description(scenario.Id, words)),
            scenario.Basis,
            ScenarioTexts.Ours(scenario.Id, Words.English) is null ? null : Both(words => ScenarioTexts.Ours(scenario.Id, words)!),
            scenario.Proposal,
            scenario.IsOffered(record, asOf),
            scenario.Home,
            scenario.AsksForDay,
            scenario.Numbers
        );
    }

    internal static LocalizedText Both(Func<Words, string> write) => LocalizedText.Of(write(Words.English), write(Words.Japanese));
}

/// <summary>What a scenario assumes and what it rests on.</summary>
/// <param name="Id">Its id; <c>own</c> for changes that were given.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Basis">Whether it is reported or assumed.</param>
/// <param name="Agreed">Always false: nobody has agreed to any of it.</param>
/// <param name="Proposal">Id of the proposal it works out; null when it rests on none.</param>
/// <param name="Changes">What is assumed to be otherwise, in words.</param>
public sealed record AssumedAnswer(
    string Id,
    LocalizedText Title,
    LocalizedText Description,
    ScenarioBasis Basis,
    bool Agreed,
    string? Proposal,
    IReadOnlyList<LocalizedText> Changes
);

/// <summary>The same by the record on the day asked about, by the record on the day compared, and in the scenario on that day.</summary>
/// <typeparam name="T">What is compared.</typeparam>
/// <param name="Now">By the record on the day asked about.</param>
/// <param name="Before">By the record on the day compared.</param>
/// <param name="After">In the scenario on the day compared.</param>
public sealed record Compared<T>(T Now, T Before, T After);

/// <summary>Where a measure stands.</summary>
/// <param name="Status">Its status.</param>
/// <param name="RatePercent">Its rate; null when it has ended or none was named.</param>
/// <param name="Basis">What the rate is counted on.</param>
/// <param name="AppliedPercent">The rate collected.</param>
public sealed record StandAnswer(MeasureStatus Status, decimal? RatePercent, Basis Basis, decimal AppliedPercent)
{
    /// <summary>The answer for a measure; null for one that is not there.</summary>
    public static StandAnswer? Of(MeasureRate? rate) =>
        rate is null ? null : new(rate.Status, rate.RatePercent, rate.Basis, rate.AppliedPercent);
}

/// <summary>A measure compared.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Changes">True when the scenario has it otherwise than the record on the same day.</param>
/// <param name="Rate">Where it stands; null where it is not there.</param>
public sealed record MeasureComparedAnswer(string Measure, LocalizedText Name, bool Changes, Compared<StandAnswer?> Rate);

/// <summary>A typical good compared.</summary>
/// <param name="Good">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="TotalPercent">What it pays in all.</param>
public sealed record GoodComparedAnswer(string Good, LocalizedText Name, Compared<decimal> TotalPercent);

/// <summary>The average on a day on which the scenario changes something.</summary>
/// <param name="On">The day.</param>
/// <param name="Before">By the record.</param>
/// <param name="After">In the scenario.</param>
public sealed record CourseAnswer(DateOnly On, AverageFigures Before, AverageFigures After);

/// <summary>What a scenario changes.</summary>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="On">The day compared.</param>
/// <param name="Scenario">What is assumed.</param>
/// <param name="Average">The average rate on imports from Japan.</param>
/// <param name="AnnualDutyUsd">A year's duty at the trade of the weights, on the share of it that is assigned to goods.</param>
/// <param name="AssignedShare">That share, 0 to 1.</param>
/// <param name="Measures">Every measure.</param>
/// <param name="Goods">Every typical good.</param>
/// <param name="Course">The average on each day on which the scenario changes something.</param>
public sealed record ScenarioAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    DateOnly On,
    AssumedAnswer Scenario,
    Compared<AverageFigures> Average,
    Compared<decimal> AnnualDutyUsd,
    decimal AssignedShare,
    IReadOnlyList<MeasureComparedAnswer> Measures,
    IReadOnlyList<GoodComparedAnswer> Goods,
    IReadOnlyList<CourseAnswer> Course
)
{
    /// <summary>The answer for a result.</summary>
    public static ScenarioAnswer Of(ScenarioResult result, TariffRecord record, DateOnly known)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(record);
        var scenario = result.Scenario;
        return new(
            result.AsOf,
            known,
            record.Revision,
            result.On,
            new(
                scenario.Id,
                ReadyMadeAnswer.Both(words => ScenarioTexts.Title(scenario.Id, words)),
                ReadyMadeAnswer.Both(words => ScenarioTexts.Description(scenario.Id, words)),
                scenario.Basis,
                false,
                scenario.Proposal,
                [.. scenario.Changes.Select(change => ReadyMadeAnswer.Both(words => ScenarioTexts.Change(change, record, words)))]
            ),
            new(AverageFigures.Of(result.Now), AverageFigures.Of(result.Before), AverageFigures.Of(result.After)),
            new(Math.Round(result.Now.DutyUsd), Math.Round(result.Before.DutyUsd), Math.Round(result.After.DutyUsd)),
            Math.Round(result.Before.AssignedShare, 3),
            [.. result.Measures.Select(Of)],
            [.. result.Goods.Select(Of)],
            [.. result.Course.Select(step => new CourseAnswer(step.On, AverageFigures.Of(step.Before), AverageFigures.Of(step.After)))]
        );
    }

    private static MeasureComparedAnswer Of(MeasureComparison each) =>
        new(
            each.Measure.Id,
            each.Measure.Name,
            each.Changes,
            new(StandAnswer.Of(each.Now), StandAnswer.Of(each.Before), StandAnswer.Of(each.After))
        );

    private static GoodComparedAnswer Of(GoodComparison each) =>
        new(each.Good.Id, each.Good.Name, new(each.NowPercent, each.BeforePercent, each.AfterPercent));
}
