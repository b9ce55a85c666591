using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Api;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Method;

/// <summary>The figures of an average; each is null when no trade is assigned to goods.</summary>
/// <param name="AllInPercent">In all.</param>
/// <param name="NormalPercent">The normal duty alone.</param>
/// <param name="AdditionalPercent">On top of the normal duty.</param>
public sealed record AverageFigures(decimal? AllInPercent, decimal? NormalPercent, decimal? AdditionalPercent)
{
    private const int Places = 3;

    /// <summary>The figures of <paramref name="rate"/>.</summary>
    public static AverageFigures Of(AverageRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return Of(rate.AllInPercent, rate.NormalPercent, rate.AdditionalPercent);
    }

    /// <summary>The figures of a trade flow.</summary>
    public static AverageFigures Of(FlowRate flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        return Of(flow.AllInPercent, flow.NormalPercent, flow.AdditionalPercent);
    }

    internal static decimal Round(decimal number) => Math.Round(number, Places);

    private static AverageFigures Of(decimal? allIn, decimal? normal, decimal? additional) =>
        new(Round(allIn), Round(normal), Round(additional));

    private static decimal? Round(decimal? number) => number is { } some ? Round(some) : null;
}

/// <summary>What a measure adds to an average.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Points">Percentage points.</param>
public sealed record PointsAnswer(string Measure, decimal Points);

/// <summary>The part of a trade flow that a typical good stands for.</summary>
/// <param name="Good">Id of the good.</param>
/// <param name="Share">Share of the flow, 0 to 1.</param>
/// <param name="Why">Why this good and this share.</param>
/// <param name="TotalPercent">What the good pays in all.</param>
/// <param name="NormalPercent">Its normal duty.</param>
public sealed record PartAnswer(string Good, decimal Share, LocalizedText Why, decimal TotalPercent, decimal NormalPercent);

/// <summary>A trade flow with what it pays.</summary>
/// <param name="Flow">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">The year counted.</param>
/// <param name="Usd">Imports in US dollars.</param>
/// <param name="AssignedShare">The share that is assigned to goods, 0 to 1.</param>
/// <param name="Average">What the assigned share pays on average.</param>
/// <param name="Parts">The goods.</param>
/// <param name="Citations">The evidence.</param>
public sealed record FlowAnswer(
    string Flow,
    LocalizedText Name,
    int Year,
    long Usd,
    decimal AssignedShare,
    AverageFigures Average,
    IReadOnlyList<PartAnswer> Parts,
    IReadOnlyList<CitationAnswer> Citations
);

/// <summary>The average rate on imports from Japan on one day.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Average">The average.</param>
/// <param name="AssignedShare">The share of the trade that is assigned to goods, 0 to 1.</param>
/// <param name="TradeUsd">The trade in US dollars.</param>
/// <param name="AnnualDutyUsd">A year's duty on the assigned trade in US dollars, were nothing to change.</param>
/// <param name="Measures">What each measure adds, the most first.</param>
/// <param name="Flows">The parts of the trade.</param>
public sealed record AverageAnswer(
    DateOnly AsOf,
    DateOnly Known,
    int Rev,
    AverageFigures Average,
    decimal AssignedShare,
    long TradeUsd,
    decimal AnnualDutyUsd,
    IReadOnlyList<PointsAnswer> Measures,
    IReadOnlyList<FlowAnswer> Flows
)
{
    /// <summary>The answer under the lens of <paramref name="reading"/>.</summary>
    public static AverageAnswer Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var rate = AverageRate.Of(reading.Record, reading.Lens.AsOf);
        return new AverageAnswer(
            reading.Lens.AsOf,
            reading.Lens.Known,
            reading.Revision,
            AverageFigures.Of(rate),
            AverageFigures.Round(rate.AssignedShare),
            rate.TradeUsd,
            Math.Round(rate.DutyUsd),
            [.. rate.Measures.Select(share => new PointsAnswer(share.Measure.Id, AverageFigures.Round(share.Points)))],
            [.. rate.Flows.Select(Of)]
        );
    }

    private static FlowAnswer Of(FlowRate flow) =>
        new(
            flow.Flow.Id,
            flow.Flow.Name,
            flow.Flow.Year,
            flow.Flow.Usd,
            AverageFigures.Round(flow.AssignedShare),
            AverageFigures.Of(flow),
            [
                .. flow.Parts.Select(part => new PartAnswer(
                    part.Good.Id,
                    part.Part.Share,
                    part.Part.Why,
                    part.Sum.TotalPercent,
                    part.Sum.NormalPercent
                )),
            ],
            CitationAnswer.Of(flow.Flow.Citations)
        );
}

/// <summary>How much a measure adds before and after a day.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Before">Percentage points before.</param>
/// <param name="After">Percentage points after.</param>
public sealed record MoveAnswer(string Measure, decimal Before, decimal After);

/// <summary>A run of days with one average.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day it no longer holds; null when open.</param>
/// <param name="LastDay">Last day; null when open.</param>
/// <param name="Average">The average.</param>
/// <param name="Moves">The measures that add more or less than before, the greatest change first.</param>
public sealed record AverageStepAnswer(
    DateOnly From,
    DateOnly? Until,
    DateOnly? LastDay,
    AverageFigures Average,
    IReadOnlyList<MoveAnswer> Moves
);

/// <summary>The average rate on imports from Japan over time.</summary>
/// <param name="AsOf">The day goods are entered.</param>
/// <param name="Known">The day of knowledge.</param>
/// <param name="Rev">Revision of the record.</param>
/// <param name="Steps">The steps in order.</param>
public sealed record AverageSeriesAnswer(DateOnly AsOf, DateOnly Known, int Rev, IReadOnlyList<AverageStepAnswer> Steps)
{
    /// <summary>The answer under the lens of <paramref name="reading"/>.</summary>
    public static AverageSeriesAnswer Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new AverageSeriesAnswer(
            reading.Lens.AsOf,
            reading.Lens.Known,
            reading.Revision,
            [.. AverageSeries.Of(reading.Record).Select(Of)]
        );
    }

    private static AverageStepAnswer Of(AverageStep step) =>
        new(
            step.From,
            step.Until,
            step.Until?.AddDays(-1),
            AverageFigures.Of(step.Rate),
            [
                .. step.Movers.Select(move => new MoveAnswer(
                    move.Measure.Id,
                    AverageFigures.Round(move.Before),
                    AverageFigures.Round(move.After)
                )),
            ]
        );
}
