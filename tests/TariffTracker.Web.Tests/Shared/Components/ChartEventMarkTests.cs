using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Tests.Shared.Components;

public sealed class ChartEventMarkTests
{
    private static readonly DateOnly First = new(2025, 1, 1);

    [Fact]
    public void Marks_FarApart_StandAtTheirDays()
    {
        var marks = Marks((0, 1), (200, 2));

        Assert.Equal(["1", "2"], marks.Select(mark => mark.Text));
        Assert.Equal(Axes.X(First.AddDays(200)), marks[1].X);
    }

    [Fact]
    public void Marks_CloseTogether_AreOneWithAllNumbers()
    {
        Assert.Equal(["1–3,7", "4"], Marks((0, 1), (1, 2), (2, 7), (3, 3), (300, 4)).Select(mark => mark.Text));
        Assert.Empty(Marks());
    }

    private static StepChartAxes Axes =>
        StepChartAxes.For(
            new StepChartContent(
                [
                    new RateStep
                    {
                        From = First,
                        Until = First.AddDays(400),
                        Status = MeasureStatus.InForce,
                        RatePercent = 10,
                    },
                ],
                [],
                First,
                First
            )
        );

    private static IReadOnlyList<ChartEventMark> Marks(params (int Day, int Number)[] events) =>
        ChartEventMark.Of([.. events.Select(each => new ChartEvent(First.AddDays(each.Day), each.Number))], Axes);
}
