namespace TariffTracker.Web.Shared.Charts;

/// <summary>What becomes of the wish for a picture: the picture, or the reason why there is none.</summary>
public sealed class ChartAnswer
{
    private ChartAnswer(Chart? chart, IResult? problem) => (Chart, Problem) = (chart, problem);

    /// <summary>The picture; null when there is none.</summary>
    public Chart? Chart { get; }

    /// <summary>What is answered in its place; null when there is one.</summary>
    public IResult? Problem { get; }

    /// <summary>A picture.</summary>
    public static ChartAnswer Of(Chart chart) => new(chart, null);

    /// <summary>None.</summary>
    public static ChartAnswer None(IResult problem) => new(null, problem);
}
