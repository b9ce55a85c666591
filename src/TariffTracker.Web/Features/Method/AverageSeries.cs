using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Method;

/// <summary>The average over the days that this site tells of.</summary>
public static class AverageSeries
{
    /// <summary>The first day of the series.</summary>
    public static readonly DateOnly FirstDay = new(2025, 1, 1);

    /// <summary>The least change of the average, in percentage points, that a page shows as a step of its own.</summary>
    public const decimal LeastMove = 0.1m;

    /// <summary>Every step.</summary>
    public static IReadOnlyList<AverageStep> Of(TariffRecord record) => AverageRate.Over(record, FirstDay, LensAddress.LastDay);

    /// <summary>The steps that a reader sees: those that move the average by less are joined to the one before.</summary>
    public static IReadOnlyList<AverageStep> Seen(IReadOnlyList<AverageStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var seen = new List<AverageStep>();
        foreach (var step in steps.Where(step => step.Rate.AllInPercent is not null))
        {
            if (seen.Count == 0 || Math.Abs(OnTop(step) - OnTop(seen[^1])) >= LeastMove)
            {
                if (seen.Count > 0)
                {
                    seen[^1] = seen[^1] with { Until = step.From };
                }

                seen.Add(step with { Until = null });
            }
        }

        return seen;
    }

    /// <summary>The steps as a step chart draws them, rounded as the labels say them.</summary>
    public static IReadOnlyList<RateStep> Drawn(IReadOnlyList<AverageStep> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return
        [
            .. seen.Select(step => new RateStep
            {
                From = step.From,
                Until = step.Until,
                Status = MeasureStatus.InForce,
                RatePercent = Math.Round(OnTop(step), 1),
                Basis = Basis.Additional,
            }),
        ];
    }

    /// <summary>What a step pays on top of the normal duty, in percent.</summary>
    public static decimal OnTop(AverageStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Rate.AdditionalPercent ?? 0;
    }

    /// <summary>What tariffs charged on the metal in goods add on the days of a step, in percentage points.</summary>
    public static decimal OnMetal(TariffRecord record, AverageStep step)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(step);
        return step
            .Rate.Measures.Where(share => record.ScheduleOf(share.Measure.Id).On(step.From) is { ValueBase: not ValueBase.FullValue })
            .Sum(share => share.Points);
    }
}
