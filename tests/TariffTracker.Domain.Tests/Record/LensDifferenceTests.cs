using TariffTracker.Domain.Record;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Record;

public sealed class LensDifferenceTests
{
    private static LensDifference Compare(string asOf, string known, string otherAsOf, string otherKnown) =>
        LensDifference.Between(June2025().KnownOn(Day(known)), Day(asOf), June2025().KnownOn(Day(otherKnown)), Day(otherAsOf));

    [Fact]
    public void Between_OneLensAndItself_IsEmpty() =>
        Assert.Equal(0, Compare("2025-06-08", "2025-06-08", "2025-06-08", "2025-06-08").Count);

    [Fact]
    public void Between_DayBeforeAndDayOfTheDoubling_NamesSteelAlone()
    {
        var difference = Assert.Single(Compare("2025-06-03", "2025-06-08", "2025-06-04", "2025-06-08").Rates);

        Assert.Equal(
            ("section-232-steel", 25m, 50m),
            (difference.Measure.Id, difference.First!.RatePercent, difference.Second!.RatePercent)
        );
        Assert.Empty(difference.Announcements);
    }

    [Fact]
    public void Between_TwoDaysOfKnowledge_NamesTheAnnouncementsThatDidIt()
    {
        var difference = Assert.Single(Compare("2025-06-08", "2025-05-01", "2025-06-08", "2025-06-08").Rates);

        Assert.Equal(["rally", "proclamation-10947"], difference.Announcements.Select(action => action.Id));
    }

    [Fact]
    public void Between_MeasureKnownToOneOnly_HasNoOtherSide()
    {
        var difference = Compare("2025-06-08", "2025-04-01", "2025-06-08", "2025-06-08")
            .Rates.Single(rate => rate.Measure.Id == "ieepa-baseline");

        Assert.Null(difference.First);
        Assert.NotNull(difference.Second);
    }
}
