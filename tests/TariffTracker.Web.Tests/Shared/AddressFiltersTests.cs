using TariffTracker.Domain.Negotiations;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Tests.Shared;

public sealed class AddressFiltersTests
{
    [Fact]
    public void Choices_GivenTwice_AreReadOnceInOrder() =>
        Assert.Equal(
            [Side.UnitedStates, Side.Japan],
            Read(("side", "united-states"), ("side", "JAPAN"), ("side", " united-states ")).Choices<Side>("side")
        );

    [Fact]
    public void Choices_ThatDoNotExist_AreLeftOutAndKept()
    {
        var filters = Read(("side", "mars"), ("side", "japan"), ("year", "x"));
        Assert.Equal([Side.Japan], filters.Choices<Side>("side"));
        Assert.Equal([], filters.Choices("year", [2025], year => $"{year}"));
        Assert.Equal(["side=mars", "year=x"], filters.Unknown);
    }

    [Fact]
    public void Text_OfSpacesOnly_IsNone()
    {
        Assert.Null(Read(("q", "  ")).Text("q"));
        Assert.Equal("rice", Read(("q", " rice ")).Text("q"));
    }

    private static AddressFilters Read(params (string Name, string Value)[] filters) =>
        new([.. filters.Select(filter => KeyValuePair.Create(filter.Name, filter.Value))]);
}
