using TariffTracker.Web.Shared.Charts;

namespace TariffTracker.Web.Shared.Components;

/// <summary>Step charts as drawings.</summary>
public static class StepCharts
{
    /// <summary>The drawing.</summary>
    /// <param name="content">What is drawn.</param>
    /// <param name="axes">The axes.</param>
    /// <param name="id">Id of the picture, unique on its page.</param>
    /// <param name="sentence">The picture as one sentence.</param>
    public static ChartDrawing Drawing(StepChartContent content, StepChartAxes axes, string id, string sentence) =>
        new(
            typeof(StepChart),
            new()
            {
                [nameof(StepChart.Content)] = content,
                [nameof(StepChart.Axes)] = axes,
                [nameof(StepChart.Id)] = id,
                [nameof(StepChart.Sentence)] = sentence,
            },
            StepChartAxes.Width,
            StepChartAxes.Height
        );
}
